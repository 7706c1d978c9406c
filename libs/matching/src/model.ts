/** The version of the matching model that every answer names. A constant below changes only together with it. */
export const modelVersion = 1 as const;

/** A full score in centipoints (shown as 100.00). */
export const fullScore = 10_000;

/** The soft side's share of the score where a demand states none: start from the soft competence. */
export const defaultSoftShare = 0.6;

/** Longest chain of measures that is planned. */
export const longestChain = 5;
