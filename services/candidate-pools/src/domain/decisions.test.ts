import { describe, expect, it } from 'vitest';
import { after, aRegistration, given, today } from '../../test/active-candidate.ts';
import { aCompetence, aRating, toMatching } from '../../test/examples.ts';
import {
  addRating,
  changeCompetence,
  eraseCandidate,
  protectIdentity,
  registerCandidate,
} from './decisions.ts';
import { evolveCandidate } from './evolve-candidate.ts';

const namesField = (field: string) =>
  expect.objectContaining({ status: 400, errors: [expect.objectContaining({ field })] });
const request = { key: 'key-1', hash: 'hash-1' };
const more = { override: 'Ingenting hindrar.', status: 'erased' };

describe('Registering', () => {
  it('begins with what was said, and the age band', () => {
    expect(given()).toMatchObject({
      status: 'active',
      municipality: '1488',
      background: { birthYear: 1990, ageBand: '35-44' },
      competence: aCompetence(),
      consents: [{ ...toMatching(), givenOn: today }],
    });
  });

  it('takes in nothing but what is asked for', () => {
    const { background } = aRegistration();
    const asked = { ...aRegistration({ background: { ...background, ...more } }), ...more };
    const consents = asked.consents.map((offer) => ({ ...offer, ...more }));
    expect(registerCandidate({ ...asked, consents }, today)).toEqual(
      registerCandidate(aRegistration(), today),
    );
    const [registered] = registerCandidate(asked, today);
    const undated = registered?.type === 'candidate-registered' && { ...registered.registered, ...more };
    expect(
      undated && evolveCandidate(undefined, { type: 'candidate-registered', registered: undated }),
    ).toEqual(given());
  });

  it('refuses those who are not yet sixteen', () => {
    const background = { ...aRegistration().background, birthYear: 2012 };
    expect(() => registerCandidate(aRegistration({ background }), today)).toThrow(
      namesField('person.personnummer'),
    );
  });

  it.each([
    ['competence.registeredAt', { registeredAt: '2026-11-23' }],
    ['competence.experience[0].lastUsed', { experience: [{ ssyk: '7223', months: 3, lastUsed: '2026-12' }] }],
    ['competence.ratings[0].observedOn', { ratings: [aRating({ observedOn: '2026-11-23' })] }],
  ])('refuses a future %s', (field, changes) => {
    const competence = aCompetence(changes);
    expect(() => registerCandidate(aRegistration({ competence }), today)).toThrow(namesField(field));
  });

  it('refuses the same consent twice, and one that has expired', () => {
    const twice = aRegistration({ consents: [toMatching(), toMatching('2100-01-01')] });
    expect(() => registerCandidate(twice, today)).toThrow(namesField('consents[1]'));
    const late = aRegistration({ consents: [toMatching('2026-11-21')] });
    expect(() => registerCandidate(late, today)).toThrow(namesField('consents[0].expiresOn'));
  });
});

describe('Changing competence', () => {
  it('takes the new in place of the old', () => {
    const competence = aCompetence({ swedish: 5, ratings: [] });
    expect(after(given(), changeCompetence(given(), competence, today)).competence).toEqual(competence);
  });

  it('changes nothing when nothing differs', () => {
    expect(changeCompetence(given(), aCompetence(), today)).toEqual([]);
  });

  it('keeps the date of registration, which decides between equals', () => {
    const competence = aCompetence({ registeredAt: '2020-01-01' });
    expect(() => changeCompetence(given(), competence, today)).toThrow(namesField('registeredAt'));
  });
});

describe('Rating', () => {
  it('adds to what others have seen', () => {
    const candidate = given();
    const { competence } = after(candidate, addRating(candidate, aRating(), request, today));
    expect(competence.ratings).toEqual([...candidate.competence.ratings, aRating()]);
  });

  it('takes in nothing but what is asked for', () => {
    const rated = addRating(given(), { ...aRating(), ...more }, { ...request, ...more }, today);
    expect(rated).toEqual([{ type: 'rating-added', rating: aRating(), request }]);
  });

  it('counts the same request once', () => {
    const candidate = given();
    const rated = after(candidate, addRating(candidate, aRating(), request, today));
    expect(addRating(rated, aRating(), request, today)).toEqual([]);
  });

  it('refuses what is said to be seen tomorrow, and more than five hundred', () => {
    expect(() => addRating(given(), aRating({ observedOn: '2026-11-23' }), request, today)).toThrow(
      namesField('observedOn'),
    );
    const full = given({
      competence: aCompetence({ ratings: Array.from({ length: 500 }, () => aRating()) }),
    });
    expect(() => addRating(full, aRating(), request, today)).toThrow('Högst 500');
  });
});

describe('Ending', () => {
  it.each([
    ['protected', protectIdentity('secrecy-mark'), ['protectedIdentity', 'status', 'wasActive']],
    ['erased', eraseCandidate(), ['status']],
  ])('leaves of someone %s nothing but a marker', (status, events, fields) => {
    const state = events.reduce(evolveCandidate, given());
    expect(state?.status).toBe(status);
    expect(Object.keys(state ?? {}).toSorted()).toEqual(fields);
  });

  it('is the end: nothing more can happen', () => {
    const erased = evolveCandidate(given(), { type: 'candidate-erased' });
    expect(() => evolveCandidate(erased, { type: 'age-band-reached', ageBand: '55-' })).toThrow('not active');
  });
});
