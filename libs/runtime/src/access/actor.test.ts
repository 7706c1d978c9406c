import { type May, permissions, reachOf, type Role, roles, type Subject } from '@samspar/contracts';
import { describe, expect, it } from 'vitest';
import { createActor, forbidden } from './actor.ts';

/** All there is in the table. */
const everything = Object.entries(permissions).flatMap(([subject, actions]) =>
  Object.keys(actions).map((action) => [action, subject] as unknown as May),
);
const actorOf = (role: Role, municipalities = ['1488']) =>
  createActor({ id: 'someone', role, name: '', organisation: '', municipalities, token: '' });

describe('What a role may', () => {
  it('is bounded to its own municipalities where the table says so', () => {
    const coordinator = actorOf('coordinator');
    expect(coordinator.mayIn('1488', 'read', 'Candidate')).toBe(true);
    expect(coordinator.mayIn('1487', 'read', 'Candidate')).toBe(false);
    expect(forbidden(coordinator, 'read', 'Candidate').message).toContain('kommunen');
  });

  it('holds everywhere where the table says so', () => {
    expect(actorOf('business-advisor').mayIn('0330', 'read', 'Shortlist')).toBe(true);
  });

  it('is nothing at all unless the table says so', () => {
    const officer = actorOf('procurement-officer');
    expect(officer.may('read', 'Candidate')).toBe(false);
    expect(forbidden(officer, 'read', 'Candidate').message).toContain('roll');
    expect(actorOf('coordinator', []).mayIn('1488', 'read', 'Candidate')).toBe(false);
  });

  it('never lets those who see counts only see a candidate or a shortlist', () => {
    const persons: Subject[] = ['Candidate', 'Shortlist', 'Participation', 'Consent'];
    const ofPersons = everything.filter(([, subject]) => persons.includes(subject));
    expect(ofPersons.length).toBeGreaterThan(8);
    for (const role of ['procurement-officer', 'steering-group', 'administrator'] as const) {
      expect(ofPersons.filter((may) => reachOf(role, may))).toEqual([]);
    }
  });

  it('is something for every role', () => {
    for (const role of roles) expect(everything.some((may) => reachOf(role, may))).toBe(true);
  });
});
