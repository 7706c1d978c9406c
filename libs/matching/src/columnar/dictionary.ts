/** Codes numbered in the order they are first met. The numbers never reach an answer. */
export type Dictionary = {
  readonly codes: readonly string[];
  /** The code's number, given to it now if it is new. Throws RangeError past 65,536 codes. */
  readonly numberOf: (code: string) => number;
};

export const createDictionary = (): Dictionary => {
  const codes: string[] = [];
  const numbers = new Map<string, number>();
  return {
    codes,
    numberOf: (code) => {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      if (codes.length > 0xffff) throw new RangeError('Too many different codes for one index');
      numbers.set(code, codes.length);
      codes.push(code);
      return codes.length - 1;
    },
  };
};
