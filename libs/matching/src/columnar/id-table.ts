/** Which row holds which id. Rows given back are used again. */
export type IdTable = {
  readonly size: number;
  readonly rowOf: (id: string) => number | undefined;
  readonly idOf: (row: number) => string;
  readonly rows: () => Iterable<number>;
  /** The row the next new id would get. */
  readonly nextRow: () => number;
  /** Gives a new id the next row. */
  readonly take: (id: string) => void;
  readonly giveBack: (id: string, row: number) => void;
};

export const createIdTable = (): IdTable => {
  const rows = new Map<string, number>();
  const ids: string[] = [];
  const free: number[] = [];
  return {
    get size() {
      return rows.size;
    },
    rowOf: (id) => rows.get(id),
    idOf: (row) => ids[row] as string,
    rows: () => rows.values(),
    nextRow: () => free.at(-1) ?? ids.length,
    take: (id) => {
      const row = free.pop() ?? ids.length;
      rows.set(id, row);
      ids[row] = id;
    },
    giveBack: (id, row) => {
      rows.delete(id);
      ids[row] = '';
      free.push(row);
    },
  };
};
