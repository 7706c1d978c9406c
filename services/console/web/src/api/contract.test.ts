import { describe, expect, expectTypeOf, it } from 'vitest';
import { api } from './api.ts';
import type { AnswerOf, BodyOf } from './contract.ts';

/** Never called: what is checked is that it compiles, and that what is marked doesn't. */
const calls = () => [
  api.get('job-tracks', '/job-tracks'),
  api.get('job-tracks', '/job-tracks', { query: { page: 2 } }),
  // @ts-expect-error there is no such path
  api.get('job-tracks', '/tracks'),
  // @ts-expect-error there is no such question
  api.get('job-tracks', '/job-tracks', { query: { colour: 'red' } }),
  // @ts-expect-error the path must be filled
  api.get('job-tracks', '/job-tracks/{trackId}'),
  // @ts-expect-error what creates must be named
  api.post('procurement', '/supply-enquiries', {
    body: {} as BodyOf<'procurement', '/supply-enquiries', 'post'>,
  }),
  // @ts-expect-error what changes must say what it has seen
  api.delete('job-tracks', '/job-tracks/{trackId}/cancellation', { path: { trackId: '1' } }),
];

describe('The contract', () => {
  it('types what is asked and answered', () => {
    expect(calls).toBeTypeOf('function');
    expectTypeOf<AnswerOf<'job-tracks', '/job-tracks', 'get'>['total']>().toEqualTypeOf<number>();
    expectTypeOf<
      AnswerOf<'job-tracks', '/job-tracks', 'get'>['items'][number]['name']
    >().toEqualTypeOf<string>();
  });
});
