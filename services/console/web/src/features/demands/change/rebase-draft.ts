import { identityOf } from '../draft/criterion-draft.ts';
import type { DemandDraft } from '../draft/demand-draft.ts';

/**
 * What someone wrote, on top of what someone else has saved meanwhile. `base` is what they began from: what they have
 * changed since stands, the rest follows what is saved. Where one took away what the other changed, the change stands.
 */
export function rebaseDraft(base: DemandDraft, mine: DemandDraft, theirs: DemandDraft): DemandDraft {
  const field = <Key extends keyof DemandDraft>(key: Key): DemandDraft[Key] =>
    isSame(mine[key], base[key]) ? theirs[key] : mine[key];
  return {
    employerId: theirs.employerId,
    ssyk: field('ssyk'),
    openings: field('openings'),
    municipality: theirs.municipality,
    start: field('start'),
    extent: field('extent'),
    schedule: field('schedule'),
    forJobTrack: field('forJobTrack'),
    softShare: field('softShare'),
    note: field('note'),
    formal: rebaseList(base.formal, mine.formal, theirs.formal, identityOf),
    soft: rebaseList(base.soft, mine.soft, theirs.soft, ({ trait }) => trait),
  };
}

function rebaseList<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  identity: (item: Item) => string,
): Item[] {
  const before = byIdentity(base, identity);
  const own = byIdentity(mine, identity);
  const saved = byIdentity(theirs, identity);
  const isOwnDoing = (key: string) => !isSame(bare(own.get(key)), bare(before.get(key)));
  const kept = theirs.flatMap((item) => {
    const key = identity(item);
    if (!isOwnDoing(key)) return [item];
    const written = own.get(key);
    return written === undefined ? [] : [written];
  });
  const added = mine.filter((item) => !saved.has(identity(item)) && isOwnDoing(identity(item)));
  return [...kept, ...added];
}

const byIdentity = <Item>(items: readonly Item[], identity: (item: Item) => string) =>
  new Map(items.map((item) => [identity(item), item]));

/** Where a criterion stands in a form says nothing of what it asks for. */
const bare = (item: unknown) => (typeof item === 'object' ? { ...item, id: undefined } : item);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
