import { listensTo } from '@samspar/contracts';
import { reachOf, type Role, staffRoles } from '@samspar/contracts';
import { createActor } from '@samspar/runtime';
import { describe, expect, it } from 'vitest';
import { mayHear } from '../src/domain/who-may-hear.ts';

/** Something that happened in one municipality, whatever event it is told by. */
const inMunicipality = (municipality: string) => ({
  municipality,
  municipalities: [municipality],
  profile: { municipality },
});

const heardBy = (role: Role, municipality: string) => {
  const actor = createActor({
    id: 'x',
    name: '',
    token: '',
    role,
    organisation: '',
    municipalities: ['1488'],
  });
  return listensTo.console
    .filter((event) => mayHear(actor, event, inMunicipality(municipality)))
    .map(({ name }) => name);
};

describe('Who hears that something has changed', () => {
  it('is somebody, of everything the console listens to', () => {
    const heard = new Set(staffRoles.flatMap((role) => heardBy(role, '1488')));
    expect([...heard].toSorted()).toEqual(listensTo.console.map(({ name }) => name).toSorted());
  });

  it('is for business advisors and coordinators what they may read, wherever it is where that is so', () => {
    const elsewhere = heardBy('business-advisor', '1490');
    expect(elsewhere).toEqual(expect.arrayContaining(['demand-changed', 'shortlist-updated']));
    expect(elsewhere).not.toContain('enquiry-changed');
    expect(heardBy('business-advisor', '1488')).toContain('enquiry-changed');
    for (const role of ['business-advisor', 'coordinator'] as const) {
      expect(heardBy(role, '1488').filter((name) => name.startsWith('supply-'))).toEqual([]);
    }
  });

  it('is for procurement officers only supply enquiries, of their own municipalities', () => {
    expect(heardBy('procurement-officer', '1488')).toEqual([
      'supply-enquiry-answered',
      'supply-enquiry-withdrawn',
    ]);
    expect(heardBy('procurement-officer', '1490')).toEqual([]);
  });

  it('is for case-workers nothing about employers', () => {
    expect(heardBy('case-worker', '1488')).not.toContain('employer-changed');
    expect(heardBy('case-worker', '1488')).toContain('shortlist-updated');
  });

  it('is for the steering group only what it follows up, and not an administrator', () => {
    expect(heardBy('steering-group', '1488')).toEqual(['expected-need-changed', 'survey-round-changed']);
    expect(heardBy('administrator', '1488')).toEqual([]);
  });

  it('is nobody where the role is unknown', () => {
    expect(heardBy('former-role' as Role, '1488')).toEqual([]);
  });

  it('follows the permission table: who hears of it may read it', () => {
    const mayReadShortlists = staffRoles.filter((role) => reachOf(role, ['read', 'Shortlist']));
    expect(staffRoles.filter((role) => heardBy(role, '1488').includes('shortlist-updated'))).toEqual(
      mayReadShortlists,
    );
  });
});
