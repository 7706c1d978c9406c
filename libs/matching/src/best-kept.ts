export type Scored = { readonly item: number; readonly score: number };

/** True when `a` is placed before `b`. */
export type ComesBefore = (a: Scored, b: Scored) => boolean;

/** The best of all that is offered, at most as many as it was made for. */
export type BestKept = {
  /** What an item must score to be kept at all; equal scores may be. −1 while there is room. */
  readonly bar: () => number;
  readonly offer: (item: number, score: number) => void;
  readonly inOrder: () => Scored[];
};

/** Keeps the best `size` in a heap with the worst of them on top. */
export const createBestKept = (size: number, before: ComesBefore): BestKept => {
  const kept: Scored[] = [];
  // Compared in place of a new object, since most of what is offered is not kept.
  const candidate = { item: 0, score: 0 };

  const sink = (scored: Scored): void => {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= kept.length) break;
      if (child + 1 < kept.length && before(kept[child] as Scored, kept[child + 1] as Scored)) child += 1;
      if (!before(scored, kept[child] as Scored)) break;
      kept[at] = kept[child] as Scored;
      at = child;
    }
    kept[at] = scored;
  };

  const rise = (scored: Scored): void => {
    let at = kept.length;
    kept.push(scored);
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!before(kept[parent] as Scored, scored)) break;
      kept[at] = kept[parent] as Scored;
      at = parent;
    }
    kept[at] = scored;
  };

  return {
    bar: () => (kept.length < size ? -1 : (kept[0] as Scored).score),
    offer: (item, score) => {
      if (size <= 0) return;
      candidate.item = item;
      candidate.score = score;
      if (kept.length < size) rise({ item, score });
      else if (before(candidate, kept[0] as Scored)) sink({ item, score });
    },
    inOrder: () => kept.toSorted((a, b) => (before(a, b) ? -1 : 1)),
  };
};
