import type { AnswerOf } from '../../api/contract.ts';

export type Shortlist = AnswerOf<'scoring', '/demands/{demandId}/shortlist', 'get'>;
export type Entry = Shortlist['shortlist'][number];
export type Line = Entry['reasons'][number];
export type NearMiss = Shortlist['nearMisses'][number];
export type ShortlistSummary = AnswerOf<'scoring', '/shortlists', 'get'>['items'][number];
export type JobTrack = AnswerOf<'job-tracks', '/job-tracks/{trackId}', 'get'>;
