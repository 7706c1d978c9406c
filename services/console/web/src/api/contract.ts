import type { paths as CandidatePools } from './generated/candidate-pools.ts';
import type { paths as EmployerContacts } from './generated/employer-contacts.ts';
import type { paths as FollowUp } from './generated/follow-up.ts';
import type { paths as JobTracks } from './generated/job-tracks.ts';
import type { paths as Procurement } from './generated/procurement.ts';
import type { paths as Scoring } from './generated/scoring.ts';

/** The services' interfaces, generated from their routes. */
interface Contracts {
  'candidate-pools': CandidatePools;
  'employer-contacts': EmployerContacts;
  'follow-up': FollowUp;
  'job-tracks': JobTracks;
  procurement: Procurement;
  scoring: Scoring;
}

export type Service = keyof Contracts;
export type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths of a service that have the method, as its contract writes them: `/demands/{demandId}`. */
export type PathOf<S extends Service, M extends Method> = {
  [P in keyof Contracts[S]]: Contracts[S][P] extends Record<M, object> ? P : never;
}[keyof Contracts[S]] &
  string;

type OperationOf<S extends Service, P, M extends Method> = P extends keyof Contracts[S]
  ? M extends keyof Contracts[S][P]
    ? NonNullable<Contracts[S][P][M]>
    : never
  : never;

type ParametersOf<O, Place extends string> = O extends { parameters: Partial<Record<Place, infer Given>> }
  ? NonNullable<Given>
  : never;

type Parameters<O, Place extends string> = [ParametersOf<O, Place>] extends [never]
  ? unknown
  : object extends ParametersOf<O, Place>
    ? { [K in Place]?: ParametersOf<O, Place> }
    : { [K in Place]: ParametersOf<O, Place> };

type ContentOfBody<Held> = Held extends { content: infer Content } ? Content : never;
type ContentIn<O> = O extends { requestBody?: infer Held } ? ContentOfBody<NonNullable<Held>> : never;

/** What is sent as JSON is typed by its schema; what is sent as another type, such as a file, goes as it is. */
type Sent<Content> = {
  [Type in keyof Content]: Type extends 'application/json'
    ? { body: Content[Type] }
    : { body: string | Blob; contentType: Type };
}[keyof Content];

type BodyIn<O> = [ContentIn<O>] extends [never]
  ? unknown
  : O extends { requestBody: object }
    ? Sent<ContentIn<O>>
    : Partial<Sent<ContentIn<O>>>;

type Header<O, Name extends string, Option> = [ParametersOf<O, 'header'>] extends [never]
  ? unknown
  : Name extends keyof ParametersOf<O, 'header'>
    ? Option
    : unknown;

type HeadersOf<O> = Header<O, 'Idempotency-Key', { idempotencyKey: string }> &
  Header<O, 'If-Match', { revision: number }>;

/** What a request takes beyond its path: only what the contract names, and only required where it is. */
export type OptionsOf<S extends Service, P, M extends Method> = Parameters<OperationOf<S, P, M>, 'path'> &
  Parameters<OperationOf<S, P, M>, 'query'> &
  BodyIn<OperationOf<S, P, M>> &
  HeadersOf<OperationOf<S, P, M>> & {
    /** Why a person's data is read or a thing is done, where the service asks for it. */
    reason?: string;
    signal?: AbortSignal;
  };

/** An argument list whose options may be left out where none is required. */
export type Arguments<Options> = object extends Options ? [options?: Options] : [options: Options];

type ContentOf<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** What a request is answered with when it succeeds. */
export type AnswerOf<S extends Service, P, M extends Method> =
  OperationOf<S, P, M> extends { responses: infer Responses }
    ? ContentOf<Responses[keyof Responses & number]>
    : never;

/** What a request sends as JSON. */
export type BodyOf<S extends Service, P, M extends Method> =
  ContentIn<OperationOf<S, P, M>> extends { 'application/json': infer Body } ? Body : never;
