/** The part of a shortlist that a check reads. */
export interface Shortlist {
  considered: number;
  eligible: number;
  reachable: number;
  mustHaves: { key: string; fails: number; failsOnly: number }[];
  shortlist: {
    id: string;
    score: number;
    formal: number;
    soft: number;
    low: number;
    high: number;
    reasons: { text: string; met: boolean }[];
  }[];
  nearMisses: {
    id: string;
    score: number;
    missing: string;
    chain: { measures: string[]; ready: string } | null;
  }[];
}

const points = (centipoints: number) => (centipoints / 100).toFixed(2).replace('.', ',');
/** The end of an id: enough to tell pseudonyms apart on paper. */
export const pseudonym = (id: string) => `kandidat …${id.slice(-6)}`;

/** Prints a shortlist as the business advisor sees it. */
export function sayShortlist(shortlist: Shortlist, say: (line: string) => void): void {
  const { considered, eligible, reachable, mustHaves, nearMisses } = shortlist;
  say(`Övervägda ${considered}, behöriga ${eligible}, nåbara med insatser till start ${reachable}.`);
  for (const { key, fails, failsOnly } of mustHaves) {
    say(
      `  krav ${key.padEnd(10)} ${String(fails).padStart(5)} uppfyller inte, ${failsOnly} av dem bara detta`,
    );
  }
  for (const [place, entry] of shortlist.shortlist.slice(0, 3).entries()) {
    const { id, score, formal, soft, low, high } = entry;
    say(
      `${place + 1}. ${pseudonym(id)}: ${points(score)} (formellt ${points(formal)}, mjukt ${points(soft)}; mellan ${points(low)} och ${points(high)})`,
    );
    for (const { text, met } of entry.reasons) say(`     ${met ? '✓' : '·'} ${text}`);
  }
  const near = nearMisses[0];
  if (near) say(`Nära: ${pseudonym(near.id)} saknar ${near.missing}; ${chainInWords(near.chain)}`);
}

function chainInWords(chain: { measures: string[]; ready: string } | null): string {
  return chain ? `klar ${chain.ready} genom ${chain.measures.join(' → ')}.` : 'ingen insats leder dit.';
}
