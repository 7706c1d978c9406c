/** What is added to a document keeps the request that added it: the same request gives the same thing again. */
export interface Requested {
  request?: { key: string; hash: string };
}
