import { describe, expect, it } from 'vitest';
import { createActor, forbidden } from './actor.ts';
import { permissions } from './permissions.ts';
import { type Role, roles } from './roles.ts';

const actorOf = (role: Role, municipalities = ['1488']) =>
  createActor({ id: 'someone', role, name: '', organisation: '', municipalities, token: '' });

describe('What a role may', () => {
  it('is bounded to its own municipalities where the table says so', () => {
    const coordinator = actorOf('coordinator');
    expect(coordinator.mayIn('read', 'Candidate', '1488')).toBe(true);
    expect(coordinator.mayIn('read', 'Candidate', '1487')).toBe(false);
    expect(forbidden(coordinator, 'read', 'Candidate').message).toContain('kommunen');
  });

  it('holds everywhere where the table says so', () => {
    expect(actorOf('business-advisor').mayIn('read', 'Shortlist', '0330')).toBe(true);
  });

  it('is nothing at all unless the table says so', () => {
    const officer = actorOf('procurement-officer');
    expect(officer.may('read', 'Candidate')).toBe(false);
    expect(forbidden(officer, 'read', 'Candidate').message).toContain('roll');
    expect(actorOf('coordinator', []).mayIn('read', 'Candidate', '1488')).toBe(false);
  });

  it('never lets those who see counts only see a candidate or a shortlist', () => {
    const persons = ['Candidate', 'Shortlist', 'Participation', 'Consent'];
    for (const role of ['procurement-officer', 'steering-group', 'administrator'] as const) {
      expect(permissions.filter((row) => row.role === role && persons.includes(row.subject))).toEqual([]);
    }
  });

  it('is something for every role', () => {
    for (const role of roles) expect(permissions.some((row) => row.role === role)).toBe(true);
  });
});
