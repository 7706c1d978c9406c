/** The section letter of SNI 2007. */
export type BranchCode =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R'
  | 'S';

export type Branch = { readonly code: BranchCode; readonly sv: string; readonly en: string };

/** The nineteen branches the agreements count employers in: SNI 2007 sections A–S. */
export const branches: readonly Branch[] = [
  { code: 'A', sv: 'Jordbruk, skogsbruk och fiske', en: 'Agriculture, forestry and fishing' },
  { code: 'B', sv: 'Utvinning av mineral', en: 'Mining and quarrying' },
  { code: 'C', sv: 'Tillverkning', en: 'Manufacturing' },
  { code: 'D', sv: 'Försörjning av el, gas, värme och kyla', en: 'Electricity, gas, heating and cooling' },
  { code: 'E', sv: 'Vattenförsörjning, avlopp och avfall', en: 'Water supply, sewerage and waste' },
  { code: 'F', sv: 'Byggverksamhet', en: 'Construction' },
  { code: 'G', sv: 'Handel', en: 'Trade' },
  { code: 'H', sv: 'Transport och magasinering', en: 'Transport and storage' },
  { code: 'I', sv: 'Hotell och restaurang', en: 'Hotels and restaurants' },
  { code: 'J', sv: 'Information och kommunikation', en: 'Information and communication' },
  { code: 'K', sv: 'Finans och försäkring', en: 'Finance and insurance' },
  { code: 'L', sv: 'Fastighetsverksamhet', en: 'Real estate' },
  { code: 'M', sv: 'Juridik, ekonomi, vetenskap och teknik', en: 'Law, economics, science and technology' },
  {
    code: 'N',
    sv: 'Uthyrning, fastighetsservice och resetjänster',
    en: 'Rental, facility and travel services',
  },
  { code: 'O', sv: 'Offentlig förvaltning och försvar', en: 'Public administration and defence' },
  { code: 'P', sv: 'Utbildning', en: 'Education' },
  { code: 'Q', sv: 'Vård och omsorg', en: 'Health and social care' },
  { code: 'R', sv: 'Kultur, nöje och fritid', en: 'Arts, entertainment and recreation' },
  { code: 'S', sv: 'Annan serviceverksamhet', en: 'Other services' },
];

const byCode: ReadonlyMap<string, Branch> = new Map(branches.map((each) => [each.code, each]));

export const branchByCode = (code: string): Branch | undefined => byCode.get(code);

export const isBranch = (code: string): code is BranchCode => byCode.has(code);
