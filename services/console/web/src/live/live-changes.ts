import type { QueryKey } from '@tanstack/react-query';
import type { Service } from '../api/contract.ts';

/** What the console says has changed: the event's name and the thing's id and revision, nothing of its content. */
export interface LiveChange {
  event: string;
  id: string;
  revision: number;
}

/** A kind of answer that an event makes stale: those whose path holds `noun` as one of its segments. */
interface Stale {
  service: Service;
  noun: string;
}

const stale = (service: Service, ...nouns: string[]): Stale[] => nouns.map((noun) => ({ service, noun }));

/** Which answers each event makes stale. An event that isn't here changes nothing on any page. */
export const staleAfter: Readonly<Record<string, readonly Stale[]>> = {
  'demand-changed': [
    ...stale('employer-contacts', 'demands', 'employers'),
    ...stale('scoring', 'shortlist', 'shortlists'),
  ],
  'demand-pool-changed': stale('employer-contacts', 'demand-pools', 'demands'),
  'employer-agenda-changed': stale('employer-contacts', 'employers', 'contacts'),
  'employer-changed': stale('employer-contacts', 'employers'),
  'enquiry-changed': stale('employer-contacts', 'enquiries'),
  'expected-need-changed': stale('employer-contacts', 'expected-needs', 'employers'),
  'job-ad-import-changed': stale('employer-contacts', 'job-ad-imports'),
  'placement-offer-changed': stale('employer-contacts', 'placement-offers', 'employers'),
  'survey-round-changed': stale('employer-contacts', 'survey-rounds'),
  'admission-step-taken': stale('job-tracks', 'job-tracks'),
  'job-track-changed': [...stale('job-tracks', 'job-tracks'), ...stale('scoring', 'track-suggestions')],
  'supply-enquiry-answered': stale('procurement', 'supply-enquiries'),
  'supply-enquiry-withdrawn': stale('procurement', 'supply-enquiries'),
  'shortlist-retired': stale('scoring', 'shortlist', 'shortlists'),
  'shortlist-updated': stale('scoring', 'shortlist', 'shortlists', 'track-suggestions'),
};

/** What a path calls the thing an event is about: the answers about another of the kind stay as they are. */
const namedBy: Readonly<Record<string, string>> = {
  'demand-changed': 'demandId',
  'admission-step-taken': 'trackId',
  'job-track-changed': 'trackId',
  'shortlist-retired': 'demandId',
  'shortlist-updated': 'demandId',
};

/** Whether a kept answer must be asked for again after a change. */
export function isStaleAfter({ event, id }: Pick<LiveChange, 'event' | 'id'>, key: QueryKey): boolean {
  const [service, path, given] = key as [unknown, unknown, { path?: Record<string, unknown> }?];
  const about = given?.path?.[namedBy[event] ?? ''];
  if (about !== undefined && about !== id) return false;
  const segments = String(path).split('/');
  return (staleAfter[event] ?? []).some((kind) => kind.service === service && segments.includes(kind.noun));
}

/** Whether an answer comes from a service: what is asked again when changes may have gone unheard. */
export const isAnswer = ([, path, given]: QueryKey): boolean =>
  typeof path === 'string' && path.startsWith('/') && typeof given === 'object';
