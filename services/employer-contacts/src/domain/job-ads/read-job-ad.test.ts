import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readJobAd } from './read-job-ad.ts';

const adOf = (item: unknown) => {
  const read = readJobAd(item);
  if (read.kind !== 'ad') throw new Error(`Not an ad but ${read.kind}.`);
  return read.ad;
};

describe('Reading a job ad', () => {
  it('reads an ad of which nothing but the id is said', () => {
    expect(adOf({ id: 24_681_012 })).toMatchObject({
      adId: '24681012',
      version: 0,
      employer: {},
      licences: [],
    });
  });

  it('takes one concept, a list of them or nothing, wherever there can be concepts', () => {
    const group = { concept_id: 'DJh5_yyF_hEM', label: 'Svetsare', legacy_ams_taxonomy_id: '7212' };
    const read = { id: 'DJh5_yyF_hEM', label: 'Svetsare', legacy: '7212' };
    expect(adOf({ id: '1', occupation_group: group }).occupationGroups).toEqual([read]);
    expect(adOf({ id: '1', occupation_group: [group, null, 'x', {}] }).occupationGroups).toEqual([read]);
    expect(adOf({ id: '1', occupation_group: null }).occupationGroups).toEqual([]);
  });

  it('keeps no description, contact person, telephone or e-mail address', () => {
    const ad = adOf({
      id: '1',
      headline: 'Svetsare sökes',
      description: { text: 'Ring Kim' },
      employer: { name: 'Exempel AB', phone_number: '0520-12345', email: 'a@b.se', url: 'https://b.se' },
      application_contacts: [{ name: 'Kim', email: 'kim@b.se' }],
    });
    expect(JSON.stringify(ad)).not.toMatch(/Kim|0520|b\.se/);
    expect(ad).toMatchObject({ headline: 'Svetsare sökes', employer: { name: 'Exempel AB' } });
  });

  it.each(['Ring 070-123 45 67', 'Mejla kim@exempel.se', 'Född 19800101-1234'])(
    'lets go of a line that seems to hold personal data: %s',
    (headline) => {
      expect(adOf({ id: '1', headline, employer: { name: headline } })).not.toHaveProperty('headline');
      expect(adOf({ id: '1', employer: { name: headline } }).employer).toEqual({});
    },
  );

  it('keeps an organisationsnummer that is one', () => {
    const numberOf = (organization_number: unknown) =>
      adOf({ id: '1', employer: { organization_number } }).employer;
    expect(numberOf('5569999997')).toEqual({ organisationsnummer: '5569999997' });
    expect(numberOf('5569999990')).toEqual({});
    expect(numberOf(null)).toEqual({});
  });

  it('dates a version by its timestamp, else by when it was published', () => {
    expect(adOf({ id: '1', timestamp: 1_790_000_000_000, publication_date: '2026-11-10' }).version).toBe(
      1_790_000_000_000,
    );
    expect(adOf({ id: '1', publication_date: '2026-11-10T08:00:00' }).version).toBe(
      Date.UTC(2026, 10, 10, 8),
    );
  });

  it('reads a removal, with its time or without', () => {
    expect(readJobAd({ id: 7, removed: true, removed_date: '2026-11-10T08:00:00' })).toEqual({
      kind: 'removal',
      adId: '7',
      at: Date.UTC(2026, 10, 10, 8),
    });
    expect(readJobAd({ id: '7', removed: true })).toEqual({ kind: 'removal', adId: '7' });
    expect(readJobAd({ id: '7', removed: false }).kind).toBe('ad');
  });

  it.each([null, 7, 'x', [], {}, { id: null }, { id: '' }, { id: 'två ord' }, { id: {} }])(
    'says that it cannot read %j',
    (item) => {
      expect(readJobAd(item)).toEqual({ kind: 'unreadable' });
    },
  );

  it('never throws, whatever stands in whichever field', () => {
    const fields = [
      'timestamp',
      'headline',
      'employer',
      'occupation',
      'must_have',
      'scope_of_work',
      'duration',
    ];
    const anything = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
    fc.assert(fc.property(anything, (item) => readJobAd({ ...item, id: '1' }).kind === 'ad'));
  });
});
