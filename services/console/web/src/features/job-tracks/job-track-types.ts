import type { AnswerOf } from '../../api/contract.ts';

export type JobTrack = AnswerOf<'job-tracks', '/job-tracks/{trackId}', 'get'>;
export type JobTrackSummary = AnswerOf<'job-tracks', '/job-tracks', 'get'>['items'][number];
export type Participation = JobTrack['participations'][number];
export type PossibleStep = Participation['steps'][number];
export type Status = Participation['status'];
/** A step with somebody who has been proposed. */
export type Step = Exclude<PossibleStep['step'], 'proposed'>;
/** On what ground somebody is turned down. */
export type Ground = NonNullable<Participation['decisions'][number]['ground']>;
