export type StageCode =
  | 'mapping'
  | 'preparing'
  | 'employable'
  | 'matchable'
  | 'in-job-track'
  | 'in-work'
  | 'in-studies';

export type Stage = { readonly code: StageCode; readonly sv: string; readonly en: string };

/** The readiness ladder of the joint plan, lowest first; the last three are outcomes. */
export const stages: readonly Stage[] = [
  { code: 'mapping', sv: 'Kartläggning', en: 'Mapping' },
  { code: 'preparing', sv: 'Rustas', en: 'Preparing' },
  { code: 'employable', sv: 'Anställningsbar', en: 'Employable' },
  { code: 'matchable', sv: 'Matchningsbar', en: 'Matchable' },
  { code: 'in-job-track', sv: 'I jobbspår', en: 'In a job track' },
  { code: 'in-work', sv: 'I arbete', en: 'In work' },
  { code: 'in-studies', sv: 'I studier', en: 'In studies' },
];

const order: ReadonlyMap<string, number> = new Map(stages.map((each, index) => [each.code, index]));

export const isStage = (code: string): code is StageCode => order.has(code);

/** The step's place on the ladder, 0 for the lowest: compare two stages by it. */
export const stageOrder = (stage: StageCode): number => order.get(stage) as number;
