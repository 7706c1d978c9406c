import type { Publish, PublishedCount } from './published-count.ts';

/** Numbers of people, as they are. They are never shown like this. */
export interface BySex {
  women: number;
  men: number;
}

/** Numbers of people, as they may be shown: always by sex. */
export interface PublishedBySex {
  women: PublishedCount;
  men: PublishedCount;
  total: PublishedCount;
}

export function publishBySex(publish: Publish, cell: string, { women, men }: BySex): PublishedBySex {
  return {
    women: publish(`${cell}|women`, women),
    men: publish(`${cell}|men`, men),
    total: publish(`${cell}|total`, women + men),
  };
}

/** The name of everywhere, where no municipality is asked for. */
export function placeOf(municipality: string | undefined): string {
  return municipality ?? 'all';
}
