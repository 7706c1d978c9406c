export type LicenceClass =
  | 'AM'
  | 'A1'
  | 'A2'
  | 'A'
  | 'B'
  | 'BE'
  | 'C1'
  | 'C1E'
  | 'C'
  | 'CE'
  | 'D1'
  | 'D1E'
  | 'D'
  | 'DE';

/** `implies` holds only the direct steps; `licencesIncluding` follows them to the end. */
export type Licence = {
  readonly class: LicenceClass;
  readonly sv: string;
  readonly en: string;
  readonly implies: readonly LicenceClass[];
};

/** The EU driving-licence classes and what each gives the right to besides (Directive 2006/126/EC, Körkortslagen 2 kap.). */
export const licences: readonly Licence[] = [
  { class: 'AM', sv: 'AM – moped klass I', en: 'AM – moped', implies: [] },
  { class: 'A1', sv: 'A1 – lätt motorcykel', en: 'A1 – light motorcycle', implies: ['AM'] },
  { class: 'A2', sv: 'A2 – mellanstor motorcykel', en: 'A2 – medium motorcycle', implies: ['A1'] },
  { class: 'A', sv: 'A – motorcykel', en: 'A – motorcycle', implies: ['A2'] },
  { class: 'B', sv: 'B – personbil och lätt lastbil', en: 'B – car and light lorry', implies: ['AM'] },
  { class: 'BE', sv: 'BE – personbil med tungt släp', en: 'BE – car with heavy trailer', implies: ['B'] },
  { class: 'C1', sv: 'C1 – medeltung lastbil', en: 'C1 – medium lorry', implies: ['B'] },
  {
    class: 'C1E',
    sv: 'C1E – medeltung lastbil med släp',
    en: 'C1E – medium lorry with trailer',
    implies: ['C1', 'BE'],
  },
  { class: 'C', sv: 'C – tung lastbil', en: 'C – heavy lorry', implies: ['C1'] },
  {
    class: 'CE',
    sv: 'CE – tung lastbil med släp',
    en: 'CE – heavy lorry with trailer',
    implies: ['C', 'C1E'],
  },
  { class: 'D1', sv: 'D1 – mellanstor buss', en: 'D1 – minibus', implies: ['B'] },
  {
    class: 'D1E',
    sv: 'D1E – mellanstor buss med släp',
    en: 'D1E – minibus with trailer',
    implies: ['D1', 'BE'],
  },
  { class: 'D', sv: 'D – buss', en: 'D – bus', implies: ['D1'] },
  { class: 'DE', sv: 'DE – buss med släp', en: 'DE – bus with trailer', implies: ['D', 'D1E'] },
];

const byClass: ReadonlyMap<string, Licence> = new Map(licences.map((each) => [each.class, each]));

export const licenceByClass = (code: string): Licence | undefined => byClass.get(code);

export const isLicenceClass = (code: string): code is LicenceClass => byClass.has(code);

/** Every class a holder of `held` may drive: the held ones and all they imply, transitively. */
export const licencesIncluding = (held: Iterable<LicenceClass>): ReadonlySet<LicenceClass> => {
  const all = new Set(held);
  // A set may grow while it is walked: classes added here are walked too, so this ends at the closure.
  for (const each of all) for (const implied of byClass.get(each)?.implies ?? []) all.add(implied);
  return all;
};
