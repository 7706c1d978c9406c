import { branches, municipalities, traits } from '@samspar/reference-data';

/** A column of a file of answers. */
export interface AnswerColumn {
  /** The heading by its code name; the field of the answer. */
  code: string;
  /** The heading in Swedish. */
  sv: string;
  /** What belongs in a cell: said when something else is there. */
  hint: string;
  isRequired?: true;
  /** The cell's text as the answer's schema wants it. Text that means nothing is handed on, for the schema to refuse. */
  read(text: string): unknown;
}

/** The column a heading names, in Swedish or by its code; case, spaces and hyphens make no difference. */
export function columnNamed(heading: string): AnswerColumn | undefined {
  return byHeading.get(
    heading
      .normalize()
      .replace(/[\s_-]/g, '')
      .toLowerCase(),
  );
}

/** The Swedish heading of a field of the answer. */
export function headingOf(field: string): string {
  return answerColumns.find(({ code }) => code === field)?.sv ?? field;
}

const namesOf = (entries: readonly (readonly [code: string, name: string])[]) => {
  const codes = new Map(
    entries.flatMap(([code, name]) => [code, name].map((each) => [each.toLowerCase(), code])),
  );
  return (text: string) => codes.get(text.normalize().toLowerCase()) ?? text;
};
const effectNames = [
  ['recruiting-took-longer', 'längre rekrytering'],
  ['positions-unfilled', 'otillsatta tjänster'],
  ['staff-worked-more', 'mer arbete för personalen'],
  ['declined-orders', 'tackade nej till order'],
] as const;

const yesOrNo = namesOf([
  ['true', 'ja'],
  ['false', 'nej'],
]);
const municipality = namesOf(municipalities.map(({ code, name }) => [code, name]));
const branch = namesOf(branches.map(({ code, sv }) => [code, sv]));
const trait = namesOf(traits.map(({ code, sv }) => [code, sv]));
const effect = namesOf(effectNames);

const text = (cell: string) => cell || undefined;
const flag = (cell: string) => ({ true: true, false: false, '': undefined })[yesOrNo(cell)] ?? text(cell);
const number = (cell: string) => (/^\d+$/.test(cell) ? Number(cell) : text(cell));
const list = (read: (cell: string) => unknown) => (cell: string) =>
  cell === '' ? undefined : cell.split('|').map((each) => read(each.trim()));
const need = (cell: string) => {
  const [ssyk, shortTerm = '', longTerm = '', ...rest] = cell.split(':').map((each) => each.trim());
  return rest.length > 0 ? cell : { ssyk, shortTerm: number(shortTerm), longTerm: number(longTerm) };
};

const isYesOrNo = 'Ange ja eller nej.';
const either = (names: readonly string[]) => names.join(', ');

/** The columns of a file of answers. Several values in a cell are parted by `|`. */
export const answerColumns: readonly AnswerColumn[] = [
  {
    code: 'reference',
    sv: 'svarsnummer',
    hint: 'Ange svarets nummer: högst 40 bokstäver, siffror och bindestreck.',
    read: text,
  },
  { code: 'employerId', sv: 'arbetsgivar-id', hint: 'Ange arbetsgivarens id, eller inget.', read: text },
  {
    code: 'organisationsnummer',
    sv: 'organisationsnummer',
    hint: 'Ange ett organisationsnummer, eller inget.',
    read: text,
  },
  {
    code: 'municipality',
    sv: 'kommun',
    hint: 'Ange kommunens namn eller kod.',
    isRequired: true,
    read: municipality,
  },
  {
    code: 'branch',
    sv: 'bransch',
    hint: 'Ange branschens bokstav eller namn.',
    isRequired: true,
    read: branch,
  },
  {
    code: 'sizeClass',
    sv: 'storlek',
    hint: 'Ange 1-4, 5-9, 10-19, 20-49, 50-99 eller 100-, eller inget.',
    read: text,
  },
  { code: 'feltShortage', sv: 'brist', hint: isYesOrNo, isRequired: true, read: flag },
  {
    code: 'effects',
    sv: 'följder',
    hint: `Ange följder med | emellan: ${either(effectNames.map(([, name]) => name))}.`,
    read: list(effect),
  },
  { code: 'hardToFind', sv: 'svåra att hitta', hint: 'Ange SSYK-koder med | emellan.', read: list(text) },
  { code: 'education', sv: 'kräver utbildning', hint: isYesOrNo, read: flag },
  { code: 'experience', sv: 'kräver erfarenhet', hint: isYesOrNo, read: flag },
  {
    code: 'minimumEducation',
    sv: 'lägsta utbildning',
    hint: 'Ange utbildningsnivå 0–6 (3 är gymnasial), eller inget.',
    read: number,
  },
  { code: 'licenceB', sv: 'kräver körkort', hint: isYesOrNo, read: flag },
  {
    code: 'personalQualities',
    sv: 'egenskaper',
    hint: `Ange egenskaper med | emellan, viktigast först: ${either(traits.map(({ sv }) => sv.toLowerCase()))}.`,
    read: list(trait),
  },
  {
    code: 'recruitmentNeeds',
    sv: 'behov',
    hint: 'Ange SSYK-kod:kort sikt:lång sikt, med | emellan, till exempel 7212:2:5.',
    read: list(need),
  },
  {
    code: 'comment',
    sv: 'kommentar',
    hint: 'Ange högst 2000 tecken.',
    read: (cell) => (cell === '' ? undefined : { text: cell, companyOwn: [] }),
  },
];

const byHeading = new Map(
  answerColumns.flatMap((column) =>
    [column.code, column.sv].map((name) => [name.replace(/[\s-]/g, '').toLowerCase(), column]),
  ),
);
