import { DomainError } from '@samspar/contracts';
import { RevisionConflict } from '@samspar/messaging';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldPath, problemOf } from './problem.ts';

describe('What a caller is told of an error', () => {
  it('names every wrong field, and repeats no value', () => {
    const schema = z.strictObject({ list: z.array(z.strictObject({ code: z.string().regex(/^\d$/) })) });
    const secret = '19900101-9802';
    const { error } = schema.safeParse({ list: [{ code: secret }], surprise: secret });
    const problem = problemOf(error);
    expect(problem?.errors?.map(({ field }) => field).toSorted()).toEqual(['list[0].code', 'surprise']);
    expect(JSON.stringify(problem)).not.toContain(secret);
  });

  it('is the refusal itself when the domain refuses', () => {
    const refusal = new DomainError('track-full', 409, 'Jobbspåret är fullt.');
    expect(problemOf(refusal)).toMatchObject({
      status: 409,
      code: 'track-full',
      detail: 'Jobbspåret är fullt.',
    });
  });

  it('holds what a refusal adds, which never takes the place of what every problem has', () => {
    const refusal = new DomainError('track-full', 409, 'Jobbspåret är fullt.', {
      extensions: { placesFrom: '2027-01-15', status: 200, detail: 'Något annat' },
    });
    expect(problemOf(refusal)).toEqual({
      type: 'urn:samspar:problem:track-full',
      title: 'Går inte att utföra nu',
      status: 409,
      detail: 'Jobbspåret är fullt.',
      code: 'track-full',
      placesFrom: '2027-01-15',
    });
  });

  it('is what to do when someone else was first', () => {
    expect(problemOf(new RevisionConflict('x'))).toMatchObject({ status: 412 });
  });

  it('is nothing when the error is ours', () => {
    expect(problemOf(new Error('connection string with a password'))).toBeUndefined();
    expect(problemOf(null)).toBeUndefined();
  });

  it('writes paths as a programmer reads them', () => {
    expect(fieldPath(['profile', 'formal', 0, 'code'])).toBe('profile.formal[0].code');
    expect(fieldPath([])).toBe('');
  });
});
