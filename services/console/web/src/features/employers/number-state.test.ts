import { organisationsnummerKind } from '@samspar/reference-data';
import { describe, expect, it } from 'vitest';
import { numberState, sentNumber } from './number-state.ts';

const stateOf = (typed: string) => numberState(typed, organisationsnummerKind);

describe('An organisationsnummer as it is typed', () => {
  it.each(['', '5', '556036', '556036-07', '556036-079'])('is unfinished and no fault: %j', (typed) =>
    expect(stateOf(typed)).toBe('unfinished'),
  );
  it.each(['556036-0793', '5560360793', '16 556036 0793'])('is right with its check digit: %s', (typed) =>
    expect(stateOf(typed)).toBe('legal-entity'),
  );
  it.each(['556036-0794', '55603607931', 'abc'])('is wrong: %s', (typed) =>
    expect(stateOf(typed)).toBe('wrong'),
  );
  it('is told apart when it is a person’s', () => expect(stateOf('811228-9874')).toBe('sole-trader'));
});

describe('An organisationsnummer as it is sent', () => {
  it.each([
    ['556036-0793', '556036-0793'],
    ['16 556036-0793', '5560360793'],
    ['556036 0793', '5560360793'],
    ['hej', 'hej'],
  ])('of %j is %j', (typed, sent) => expect(sentNumber(typed)).toBe(sent));
});
