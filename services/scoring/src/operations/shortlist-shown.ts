import type { demandChanged, EventData } from '@samspar/contracts';
import { explain, type MatchIndex, type MustHaveKey, type ScoringProfile, titlesOf } from '@samspar/matching';
import type { Replica } from '@samspar/messaging';
import { askedDemand } from '../domain/asked-demand.ts';
import type { Shortlist } from '../domain/shortlist.ts';

type Language = 'sv' | 'en';
type KnownDemand = Replica<EventData<typeof demandChanged>>;

/** A demand and its shortlist in figures. */
export function shortlistFigures(demand: KnownDemand, shortlist: Shortlist | undefined) {
  const summary = { demandId: demand._id, ...inShort(demand) };
  if (!shortlist) return { ...summary, scored: null };
  const { answer, demandRevision, scoredAt } = shortlist;
  const { asOf, considered, eligible, reachable, mustHaves } = answer;
  const near = mustHaves.reduce((total, { failsOnly }) => total + failsOnly, 0);
  const isCurrent = demandRevision === demand.revision;
  const counts = { considered, eligible, reachable, near };
  return { ...summary, scored: { asOf, scoredAt, isCurrent, ...counts, changed: lastChangeOf(shortlist) } };
}

/** A scoring that moves nobody onto or off the list is no news. */
function lastChangeOf({ changes }: Shortlist) {
  const last = changes.findLast(({ entered, left }) => entered.length + left.length > 0);
  return last ? { at: last.at, entered: last.entered.length, left: last.left.length } : null;
}

function inShort({ data }: KnownDemand) {
  const { employerId, filled, profile } = data;
  const { municipality, ssyk, openings, start, forJobTrack } = profile;
  return { employerId, municipality, ssyk, openings, filled, start, forJobTrack };
}

/**
 * Writes out a shortlist with the reasons for each place on it, from the profiles it was made of. Someone who has withdrawn
 * since the scoring is gone at once, before the new scoring is there.
 */
export function shortlistShown(
  shortlist: Shortlist,
  demand: KnownDemand,
  index: MatchIndex,
  language: Language,
) {
  const { answer, profiles, demandRevision, scoredAt } = shortlist;
  const profileOf = new Map(profiles.map((profile) => [profile.id, profile]));
  const { model, asOf, considered, eligible, reachable, freshness } = answer;
  const keys = answer.mustHaves.map(({ key }) => key);
  const titles = titlesOf(askedDemand(demand._id, demand.data.profile), keys, language);
  const titleOf = (key: MustHaveKey) => titles.get(key) ?? key;
  const stays = ({ id }: { id: string }) => index.has(id);
  const municipalityOf = (id: string) => index.get(id)?.municipality ?? null;
  return {
    demandId: demand._id,
    demand: inShort(demand),
    demandRevision,
    model,
    asOf,
    scoredAt,
    considered,
    eligible,
    reachable,
    mustHaves: answer.mustHaves.map(({ key, fails, failsOnly }) => ({
      key,
      title: titleOf(key),
      fails,
      failsOnly,
    })),
    shortlist: answer.shortlist.filter(stays).map((entry) => {
      const profile = profileOf.get(entry.id);
      const reasons = profile ? explained(profile, demand, asOf, language).reasons : [];
      const contributions = { ...entry.contributions } as Record<string, number>;
      return { ...entry, municipality: municipalityOf(entry.id), contributions, reasons };
    }),
    nearMisses: answer.nearMisses.filter(stays).map(({ id, score, missing, chain }) => ({
      id,
      municipality: municipalityOf(id),
      score,
      missing,
      title: titleOf(missing),
      chain,
    })),
    freshness,
  };
}

/** Writes out one candidate against a demand. */
export function explained(profile: ScoringProfile, demand: KnownDemand, asOf: string, language: Language) {
  const asked = askedDemand(demand._id, demand.data.profile);
  const { id, eligible, score, lines } = explain(profile, asked, asOf, language);
  return { id, eligible, score, asOf, reasons: lines };
}
