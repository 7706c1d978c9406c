export type SizeClassCode = '1-4' | '5-9' | '10-19' | '20-49' | '50-99' | '100-';

/** Number of employees, bounds included; `to` is absent for the open class. */
export type SizeClass = {
  readonly code: SizeClassCode;
  readonly sv: string;
  readonly en: string;
  readonly from: number;
  readonly to?: number;
};

/** The six classes the agreements count employers in, smallest first. */
export const sizeClasses: readonly SizeClass[] = [
  { code: '1-4', sv: '1–4 anställda', en: '1–4 employees', from: 1, to: 4 },
  { code: '5-9', sv: '5–9 anställda', en: '5–9 employees', from: 5, to: 9 },
  { code: '10-19', sv: '10–19 anställda', en: '10–19 employees', from: 10, to: 19 },
  { code: '20-49', sv: '20–49 anställda', en: '20–49 employees', from: 20, to: 49 },
  { code: '50-99', sv: '50–99 anställda', en: '50–99 employees', from: 50, to: 99 },
  { code: '100-', sv: 'Minst 100 anställda', en: 'At least 100 employees', from: 100 },
];

const codes: ReadonlySet<string> = new Set(sizeClasses.map((each) => each.code));

export const isSizeClass = (code: string): code is SizeClassCode => codes.has(code);

/** The class of an employer with this many employees; undefined below one. */
export const sizeClassOf = (employees: number): SizeClass | undefined =>
  sizeClasses.find((each) => employees >= each.from && employees <= (each.to ?? Number.POSITIVE_INFINITY));
