/** `code` is a CPV 2008 code with its check digit; `ssyk` are the occupations such a contract usually needs hands in. */
export type CpvCategory = {
  readonly code: string;
  readonly sv: string;
  readonly en: string;
  readonly ssyk: readonly string[];
};

/**
 * Procurement categories where a social clause is often fitting: much work, many hands, tasks that can be learnt
 * (Regulation (EC) No 213/2008 for the codes).
 */
export const cpvCategories: readonly CpvCategory[] = [
  {
    code: '45000000-7',
    sv: 'Anläggningsarbete',
    en: 'Construction work',
    ssyk: ['7111', '7113', '7114', '9310'],
  },
  { code: '45112700-2', sv: 'Landskapsarbete', en: 'Landscaping work', ssyk: ['6113', '7114', '8342'] },
  { code: '45210000-2', sv: 'Husbyggnad', en: 'Building construction work', ssyk: ['7111', '7113', '9310'] },
  { code: '45233140-2', sv: 'Vägarbeten', en: 'Roadworks', ssyk: ['7114', '8342', '9310'] },
  { code: '45261210-9', sv: 'Takläggning', en: 'Roof-covering work', ssyk: ['7121', '7213', '9310'] },
  { code: '45310000-3', sv: 'Elinstallation', en: 'Electrical installation work', ssyk: ['7411'] },
  { code: '45432100-5', sv: 'Golvläggning', en: 'Floor-laying work', ssyk: ['7122', '9310'] },
  { code: '45442100-8', sv: 'Målningsarbete', en: 'Painting work', ssyk: ['7131'] },
  {
    code: '50110000-9',
    sv: 'Reparation och underhåll av fordon',
    en: 'Vehicle repair and maintenance',
    ssyk: ['7231', '7214', '9120'],
  },
  {
    code: '50700000-2',
    sv: 'Underhåll av installationer i byggnader',
    en: 'Maintenance of building installations',
    ssyk: ['5152', '7411', '7125'],
  },
  { code: '55321000-6', sv: 'Matlagning', en: 'Meal preparation', ssyk: ['5120', '9412'] },
  { code: '55520000-1', sv: 'Catering', en: 'Catering services', ssyk: ['5120', '9412', '5131'] },
  { code: '55523100-3', sv: 'Skolmåltider', en: 'School meals', ssyk: ['9412', '5120'] },
  { code: '60100000-9', sv: 'Vägtransport', en: 'Road transport', ssyk: ['8332', '8331'] },
  {
    code: '60130000-8',
    sv: 'Särskild persontransport på väg',
    en: 'Special passenger transport by road',
    ssyk: ['8331', '8321'],
  },
  { code: '60161000-4', sv: 'Pakettransport', en: 'Parcel transport', ssyk: ['8332', '4322', '8329'] },
  {
    code: '63120000-6',
    sv: 'Lagring och magasinering',
    en: 'Storage and warehousing',
    ssyk: ['4322', '8344'],
  },
  { code: '77200000-2', sv: 'Skogsvård', en: 'Forestry services', ssyk: ['6210', '8341'] },
  { code: '77300000-3', sv: 'Trädgårdsskötsel', en: 'Horticultural services', ssyk: ['6113', '9210'] },
  {
    code: '77310000-6',
    sv: 'Plantering och skötsel av grönområden',
    en: 'Planting and upkeep of green areas',
    ssyk: ['6113', '9210'],
  },
  { code: '79620000-6', sv: 'Bemanning', en: 'Supply of staff', ssyk: ['4322', '8219', '9111', '9412'] },
  { code: '80110000-8', sv: 'Förskoleverksamhet', en: 'Preschool services', ssyk: ['5311', '2343', '9412'] },
  { code: '85311100-3', sv: 'Äldreomsorg', en: 'Care of the elderly', ssyk: ['5321', '5330', '9412'] },
  {
    code: '85312000-9',
    sv: 'Omsorg utan boende',
    en: 'Social care without accommodation',
    ssyk: ['5343', '5342', '5330'],
  },
  { code: '90511000-2', sv: 'Sophämtning', en: 'Refuse collection', ssyk: ['9610', '8332'] },
  { code: '90610000-6', sv: 'Gatusopning', en: 'Street cleaning', ssyk: ['8342', '9610'] },
  { code: '90620000-9', sv: 'Snöröjning', en: 'Snow clearing', ssyk: ['8342', '6113', '5152'] },
  { code: '90910000-9', sv: 'Städning', en: 'Cleaning services', ssyk: ['9111', '5151'] },
  { code: '90911300-9', sv: 'Fönsterputsning', en: 'Window cleaning', ssyk: ['9120'] },
  { code: '90919200-4', sv: 'Kontorsstädning', en: 'Office cleaning', ssyk: ['9111', '5151'] },
  { code: '98310000-9', sv: 'Tvätt och kemtvätt', en: 'Washing and dry-cleaning', ssyk: ['8151', '9320'] },
  { code: '98341140-8', sv: 'Vaktmästeri', en: 'Caretaker services', ssyk: ['5152', '9622'] },
];

const byCode: ReadonlyMap<string, CpvCategory> = new Map(cpvCategories.map((each) => [each.code, each]));

/** A category of the table, by its whole code. */
export const cpvCategoryByCode = (code: string): CpvCategory | undefined => byCode.get(code);

const weights = [3, 7, 1, 3, 7, 1, 3, 7];

/**
 * True for eight digits, a hyphen and the check digit that belongs to them: well-formed, though perhaps not in the
 * vocabulary. The digits weigh 3, 7, 1 in turn; the check digit is the sum's last one. The published vocabulary doesn't
 * state the rule; it was found from its codes and holds for all of those used here.
 */
export const isCpvCode = (text: string): boolean => {
  if (!/^\d{8}-\d$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 10 === Number(text[9]);
};
