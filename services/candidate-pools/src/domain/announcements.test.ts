import { describe, expect, it } from 'vitest';
import { after, given, today } from '../../test/active-candidate.ts';
import { toEmployer, toMatching } from '../../test/examples.ts';
import { announceCandidate } from './announcements.ts';
import type { Candidate } from './candidate.ts';
import { withdrawConsent } from './consents.ts';
import { evolveCandidate } from './evolve-candidate.ts';
import { noteProtectedPerson } from './decisions.ts';

const id = '01890000-0000-7000-8000-000000000001';
const employer = '01890000-0000-7000-8000-000000000002';
const said = (candidate: Candidate) =>
  Object.fromEntries(announceCandidate(candidate, id).map(({ event, data }) => [event.name, data]));
const nothingMore = {
  'scoring-profile-changed': { present: false },
  'consents-changed': { municipality: null, consents: [] },
  'candidate-statistics-changed': { counted: false },
};

describe('Announcing a candidate', () => {
  it('gives each listener its part, in words the contracts accept', () => {
    const candidate = given({ consents: [toMatching(), toEmployer(employer)] });
    for (const { event, data } of announceCandidate(candidate, id))
      expect(event.schema.parse(data)).toEqual(data);
    expect(said(candidate)).toEqual({
      'scoring-profile-changed': {
        present: true,
        profile: { ...candidate.competence, id, municipality: '1488', consentToMatching: true },
      },
      'consents-changed': {
        municipality: '1488',
        consents: [
          { purpose: 'matching', receiver: 'partners', expiresOn: '2099-06-30' },
          { purpose: 'employer-presentation', receiver: employer, expiresOn: '2099-06-30' },
        ],
      },
      'candidate-statistics-changed': {
        counted: true,
        sex: 'woman',
        ageBand: '35-44',
        birthRegion: 'outside-europe',
        municipality: '1488',
        stage: 'employable',
        swedish: 4,
      },
    });
  });

  it('lets nobody be scored who has not consented to matching, though a presentation is allowed', () => {
    const candidate = given({ consents: [toEmployer(employer)] });
    expect(said(candidate)['scoring-profile-changed']).toEqual({ present: false });
    expect(said(candidate)['candidate-statistics-changed']).toMatchObject({ counted: true });
  });

  it('takes the profile back when the consent is withdrawn', () => {
    const candidate = given();
    const key = { purpose: 'matching' as const, receiver: 'partners' };
    const then = after(candidate, withdrawConsent(candidate, key, today));
    expect(said(then)['scoring-profile-changed']).toEqual({ present: false });
    expect(said(then)['consents-changed']).toEqual({ municipality: '1488', consents: [] });
  });

  it('takes everything back of someone who becomes protected, or is erased: nobody can tell which', () => {
    const marked = evolveCandidate(given(), { type: 'identity-protected', kind: 'fictitious-data' });
    const erased = evolveCandidate(given(), { type: 'candidate-erased' });
    expect(said(marked)).toEqual(nothingMore);
    expect(said(erased)).toEqual(nothingMore);
  });

  it('says nothing at all of someone who was protected from the first', () => {
    const noted = noteProtectedPerson('secrecy-mark').reduce<Candidate | undefined>(
      evolveCandidate,
      undefined,
    );
    expect(noted && announceCandidate(noted, id)).toEqual([]);
  });
});
