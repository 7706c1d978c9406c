export type Certificate = { readonly code: string; readonly sv: string; readonly en: string };

/** Proofs of competence an employer may ask for besides schooling and driving licence. */
export const certificates: readonly Certificate[] = [
  { code: 'truckkort-a', sv: 'Truckkort A (låglyftande)', en: 'Forklift certificate A (low lift)' },
  { code: 'truckkort-b', sv: 'Truckkort B (motviktstruck)', en: 'Forklift certificate B (counterbalance)' },
  { code: 'lastmaskin', sv: 'Förarbevis lastmaskin', en: 'Loader operator certificate' },
  { code: 'liftutbildning', sv: 'Liftutbildning', en: 'Mobile platform training' },
  { code: 'traverskort', sv: 'Traverskort', en: 'Overhead crane certificate' },
  { code: 'heta-arbeten', sv: 'Heta arbeten', en: 'Hot work certificate' },
  { code: 'fallskydd', sv: 'Fallskyddsutbildning', en: 'Fall protection training' },
  { code: 'stallningsbyggnad', sv: 'Ställningsbyggnad', en: 'Scaffolding certificate' },
  { code: 'arbete-pa-vag', sv: 'Arbete på väg', en: 'Road works safety certificate' },
  { code: 'yrkesbevis-bygg', sv: 'Yrkesbevis bygg och anläggning', en: 'Trade certificate, construction' },
  { code: 'yrkesbevis-maleri', sv: 'Yrkesbevis måleri', en: 'Trade certificate, painting' },
  { code: 'yrkesbevis-golv', sv: 'Yrkesbevis golvläggning', en: 'Trade certificate, floor laying' },
  { code: 'yrkesbevis-tak', sv: 'Yrkesbevis takmontering', en: 'Trade certificate, roofing' },
  { code: 'yrkesbevis-plat', sv: 'Yrkesbevis plåtslageri', en: 'Trade certificate, sheet metal' },
  { code: 'yrkesbevis-el', sv: 'Yrkesbevis elektriker', en: 'Trade certificate, electrician' },
  { code: 'svetsarprovning', sv: 'Svetsarprövning (ISO 9606)', en: 'Welder qualification test (ISO 9606)' },
  { code: 'hygienutbildning-livsmedel', sv: 'Hygienutbildning livsmedel', en: 'Food hygiene training' },
  { code: 'ykb-gods', sv: 'Yrkesförarkompetens gods', en: 'Driver CPC, goods' },
  { code: 'ykb-person', sv: 'Yrkesförarkompetens persontransport', en: 'Driver CPC, passengers' },
  { code: 'adr', sv: 'ADR (farligt gods)', en: 'ADR (dangerous goods)' },
  { code: 'taxiforarlegitimation', sv: 'Taxiförarlegitimation', en: 'Taxi driver licence' },
  { code: 'underskoterska-bevis', sv: 'Bevis om yrkestiteln undersköterska', en: 'Nursing assistant title' },
  { code: 'vardbitrade-intyg', sv: 'Vårdbiträdesutbildning', en: 'Care assistant training' },
  { code: 'legitimation-sjukskoterska', sv: 'Legitimation sjuksköterska', en: 'Registered nurse' },
  { code: 'legitimation-larare', sv: 'Lärarlegitimation', en: 'Teacher registration' },
  {
    code: 'legitimation-forskollarare',
    sv: 'Legitimation förskollärare',
    en: 'Preschool teacher registration',
  },
  { code: 'hlr', sv: 'Hjärt-lungräddning', en: 'Cardiopulmonary resuscitation' },
  { code: 'forflyttningskunskap', sv: 'Förflyttningskunskap', en: 'Safe patient handling' },
  { code: 'lokalvard-grund', sv: 'Grundutbildning lokalvård', en: 'Basic cleaning training' },
  { code: 'motorsag', sv: 'Motorsågskörkort', en: 'Chainsaw licence' },
  { code: 'rojsag', sv: 'Röjsågskörkort', en: 'Clearing saw licence' },
];

const byCode: ReadonlyMap<string, Certificate> = new Map(certificates.map((each) => [each.code, each]));

export const certificateByCode = (code: string): Certificate | undefined => byCode.get(code);

export const isCertificate = (code: string): boolean => byCode.has(code);
