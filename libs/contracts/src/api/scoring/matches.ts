import { z } from 'zod';
import { calendarDate, id, instant, municipalityCode } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { chain, points } from './shortlists.ts';

const count = z.int().nonnegative();
const match = z.strictObject({ demand: id, score: points, start: calendarDate });

export const matchCandidate = operation({
  id: 'match-candidate',
  get: '/candidates/:candidateId/matches',
  summary: 'Vilka öppna behov en kandidat passar för, och vad som skulle öppna fler',
  may: ['read', 'CandidateMatch'],
  params: z.strictObject({ candidateId: id }),
  answer: z.strictObject({
    model: z.int(),
    asOf: calendarDate,
    candidate: id,
    considered: count,
    eligible: count,
    near: count,
    demands: z.array(match),
    nearMisses: z.array(match.extend({ missing: z.string(), chain: chain.nullable() })),
    changes: z.array(z.strictObject({ at: instant, entered: z.array(id), left: z.array(id) })),
  }),
});

/** Demands that a job track could serve together. */
const pooledDemands = z.strictObject({
  family: z.string().describe('Yrkesgrupp, SSYK tre siffror'),
  municipalities: z.array(municipalityCode),
  demands: z.array(id),
  openings: count,
  eligible: count,
  reachable: count,
  fillable: count,
  worthStarting: z.boolean(),
});

export const listTrackSuggestions = operation({
  id: 'list-track-suggestions',
  get: '/track-suggestions',
  summary: 'Behov som ett gemensamt jobbspår kunde möta',
  may: ['read', 'TrackSuggestion'],
  answer: z.strictObject({
    asOf: calendarDate.nullable(),
    suggestedAt: instant.nullable(),
    items: z.array(pooledDemands),
  }),
});
