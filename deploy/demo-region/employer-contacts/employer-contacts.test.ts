import { demandWish } from '@samspar/contracts';
import { findPersonalData, isOrganisationsnummer, isSsyk } from '@samspar/reference-data';
import { describe, expect, it } from 'vitest';
import { demoUserOf } from '../../identity-provider/demo-users.ts';
import { daysBetween } from '../calendar.ts';
import { generateDemoRegion } from '../demo-region.ts';
import type { DemoContact } from './employer-contacts-types.ts';
import { knivstaTable } from './expected-needs.ts';

const today = '2026-11-22';
const regions = [1, 2020, 2026].map((seed) => [seed, generateDemoRegion({ seed, today })] as const);
const organisationOf = (by: string) => demoUserOf(by)?.organisation ?? '';
const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const isPlanned = ({ held, cancelled }: DemoContact) => !held && !cancelled;

describe.each(regions)('the employer contacts of seed %i', (_, region) => {
  const { employers, demands, employerContacts: parts } = region;
  const known = new Map([...employers, ...parts.neighbours].map((employer) => [employer.key, employer]));
  const done = [
    ...parts.contactPersons,
    ...parts.warnings,
    ...parts.contacts,
    ...parts.leads,
    ...parts.quietPeriods,
    ...parts.fairs,
    ...parts.enquiries,
    ...parts.wishes,
    ...parts.pools,
    ...parts.expectedNeeds,
    ...parts.placementOffers,
    ...parts.placementOffers.flatMap(({ reservations }) => reservations),
    parts.surveyRound,
    ...parts.jobAds.files,
  ];

  it('have a key each, and are done by someone of the staff where they work', () => {
    expect(duplicates(done.map(({ key }) => key))).toEqual([]);
    for (const each of [...parts.contacts, ...parts.leads, ...parts.warnings, ...parts.expectedNeeds]) {
      const municipality = known.get(each.employerKey)?.municipality;
      expect(demoUserOf(each.by)?.municipalities).toContain(municipality);
    }
    for (const { by, municipality } of parts.placementOffers.flatMap(({ reservations }) => reservations))
      expect(demoUserOf(by)?.municipalities).toContain(municipality);
  });

  it('are of both organisations, and leave most of the small employers to be met', () => {
    const met = new Set(parts.contacts.map(({ employerKey }) => employerKey));
    expect(met.size).toBeGreaterThan(35);
    expect(met.size).toBeLessThan(60);
    for (const some of [parts.contacts, parts.contacts.filter(isPlanned), parts.leads]) {
      const organisations = new Set(some.map(({ by }) => organisationOf(by)));
      expect(organisations).toEqual(new Set(['Arbetsförmedlingen Fyrbodal', 'Trollhättans stad']));
    }
  });

  it('tell of contacts to come and contacts held, with steps to take, some of them late', () => {
    const planned = parts.contacts.filter(isPlanned);
    expect(planned.length).toBeGreaterThan(15);
    expect(planned.filter(({ on }) => on <= today)).toEqual([]);
    const held = parts.contacts.filter((contact) => contact.held);
    expect(held.length).toBeGreaterThan(40);
    expect(held.filter(({ on }) => on > today)).toEqual([]);
    const steps = held.flatMap((contact) => contact.held?.nextStep?.dueOn ?? []);
    expect(steps.some((dueOn) => dueOn < today)).toBe(true);
    expect(steps.some((dueOn) => dueOn > today)).toBe(true);
    expect(held.filter(({ held }) => held?.outcome === 'call-back' && !held.nextStep)).toEqual([]);
  });

  it('plan nothing within a fortnight of another organisation, in its lead or in a quiet period, but once with a reason', () => {
    for (const contact of parts.contacts.filter((each) => isPlanned(each) && !each.override)) {
      const others = parts.contacts.filter(
        ({ employerKey, by, override }) =>
          employerKey === contact.employerKey &&
          organisationOf(by) !== organisationOf(contact.by) &&
          !override,
      );
      expect(others.filter(({ on }) => Math.abs(daysBetween(on, contact.on)) < 14)).toEqual([]);
      const lead = parts.leads.find(({ employerKey }) => employerKey === contact.employerKey);
      expect(lead?.by ?? contact.by).toBe(contact.by);
      expect(parts.quietPeriods.map(({ employerKey }) => employerKey)).not.toContain(contact.employerKey);
    }
    expect(parts.contacts.filter(({ override }) => override)).toHaveLength(1);
    expect(parts.contacts.filter(({ joinedBy }) => joinedBy)).toHaveLength(1);
  });

  it('name contact persons whom nobody can reach, one of whom has left', () => {
    const persons = [
      ...parts.contactPersons.map(({ body }) => body),
      ...parts.enquiries.map(({ contactPerson }) => contactPerson),
    ];
    expect(persons.length).toBeGreaterThan(45);
    const fiction = /^(070-174 06 (0[5-9]|[1-9]\d)|031-390 06 \d{2})$/;
    for (const { telephone, email } of persons) {
      expect(telephone).toMatch(fiction);
      expect(email).toMatch(/@example\.org$/);
    }
    expect(duplicates(persons.map(({ email }) => email))).toEqual([]);
    expect(parts.contactPersons.filter(({ leftOn }) => leftOn)).toHaveLength(1);
  });

  it('say nothing personal in free texts', () => {
    const texts = [
      ...parts.contacts.flatMap(({ note, override, cancelled, held }) => [
        note,
        override,
        cancelled,
        held?.nextStep?.text,
      ]),
      ...parts.warnings.map(({ note }) => note),
      ...parts.quietPeriods.map(({ reason }) => reason),
      ...parts.enquiries.flatMap(({ request, passedOn, closed }) => [
        request,
        passedOn?.reason,
        closed?.note,
      ]),
      ...parts.wishes.flatMap(({ note, cancelled }) => [note, cancelled?.note]),
      ...parts.placementOffers.map(({ description }) => description),
    ].flatMap((text) => text ?? []);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.flatMap((text) => findPersonalData(text))).toEqual([]);
  });

  it('hold a fair with twelve employers and merge one that was registered twice', () => {
    expect(parts.fairs.filter(({ held }) => held).map(({ employerKeys }) => employerKeys.length)).toEqual([
      12,
    ]);
    for (const { employer, into } of parts.duplicates) {
      expect(isOrganisationsnummer(employer.organisationsnummer)).toBe(true);
      expect(employer.municipality).toBe(known.get(into)?.municipality);
    }
    const numbers = [...employers, ...parts.neighbours, ...parts.duplicates.map(({ employer }) => employer)];
    expect(duplicates(numbers.map(({ organisationsnummer }) => organisationsnummer))).toEqual([]);
    expect(duplicates(numbers.map(({ name }) => name))).toEqual([]);
  });

  it('have enquiries that wait, that are late, that were passed on, that are closed, and one that became a demand', () => {
    const { enquiries } = parts;
    const open = enquiries.filter(({ closed, demand }) => !closed && !demand);
    expect(open.filter(({ dueOn }) => dueOn && dueOn < today)).toHaveLength(2);
    expect(open.filter(({ passedOn }) => passedOn)).toHaveLength(2);
    expect(enquiries.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(4);
    expect(enquiries.filter(({ demand }) => demand)).toHaveLength(1);
    expect(enquiries.filter(({ receivedOn }) => receivedOn > today)).toEqual([]);
  });

  it('have demands of every stage, some being filled, one filled, one cancelled, and some of several employers together', () => {
    for (const { body } of parts.wishes) {
      expect(demandWish.parse(body)).toEqual(body);
      expect(isSsyk(body.ssyk)).toBe(true);
    }
    const uncounted = parts.wishes.filter(({ body }) => body.openings === undefined);
    expect(uncounted).toHaveLength(5);
    const progress = Object.entries(parts.progress);
    expect(progress.filter(([, { letter }]) => letter)).toHaveLength(6);
    for (const [key, { letter, fillings = [] }] of progress) {
      const { openings = 0 } = demands.find((demand) => demand.key === key)?.body ?? {};
      expect(letter?.openings ?? 1).toBeLessThanOrEqual(openings);
      expect(fillings.length).toBeLessThan(openings);
    }
    const filled = parts.wishes.filter(({ fillings, body }) => fillings && fillings.length === body.openings);
    expect(filled).toHaveLength(1);
    expect(parts.wishes.filter(({ cancelled }) => cancelled)).toHaveLength(1);
    for (const { demandKeys } of parts.pools) {
      const pooled = demands.filter(({ key }) => demandKeys.includes(key));
      expect(new Set(pooled.map(({ employerKey }) => employerKey)).size).toBeGreaterThan(1);
    }
  });

  it('expect in Knivsta what its agreement says', () => {
    const rows = [
      [['5321'], 15, 50],
      [['9412', '5120'], 3, 7],
      [['5311', '5312'], 15, 40],
      [['5330'], 5, 27],
    ];
    expect(knivstaTable.map(({ ssyk, shortTerm, longTerm }) => [ssyk, shortTerm, longTerm])).toEqual(rows);
    const there = parts.expectedNeeds.filter(({ municipality }) => municipality === '0330');
    for (const { ssyk, shortTerm, longTerm } of knivstaTable) {
      const needs = there.filter((need) => ssyk.includes(need.ssyk));
      expect(needs.reduce((sum, need) => sum + need.shortTerm, 0)).toBe(shortTerm);
      expect(needs.reduce((sum, need) => sum + need.longTerm, 0)).toBe(longTerm);
    }
    expect(parts.expectedNeeds.length - there.length).toBeGreaterThanOrEqual(8);
  });

  it('offer places for every purpose, in each municipality, with some of them taken', () => {
    const { placementOffers } = parts;
    expect(new Set(placementOffers.flatMap(({ purposes }) => purposes)).size).toBe(4);
    expect(new Set(placementOffers.map(({ municipality }) => municipality))).toEqual(
      new Set(['1488', '1487', '1444']),
    );
    for (const { ssyk, periods, purposes, reservations } of placementOffers) {
      expect(isSsyk(ssyk)).toBe(true);
      expect(periods.filter(({ from, until }) => from <= today || until <= from)).toEqual([]);
      expect(reservations.filter(({ purpose }) => !purposes.includes(purpose))).toEqual([]);
    }
    const afterwards = placementOffers.flatMap(({ reservations }) =>
      reservations.map(({ afterward }) => afterward),
    );
    expect(new Set(afterwards)).toEqual(new Set(['confirmation', 'release', undefined]));
  });

  it('ask sixty employers this half-year, a third of whom have answered', () => {
    const { surveyRound } = parts;
    expect(surveyRound.halfYear).toBe('2026-H2');
    expect(surveyRound.invitedKeys).toHaveLength(60);
    expect(surveyRound.answers.length).toBeGreaterThan(15);
    for (const { employerKey, content } of surveyRound.answers) {
      expect(surveyRound.invitedKeys).toContain(employerKey);
      expect(content.feltShortage || content.effects.length === 0).toBe(true);
      expect(content.personalQualities[0]).toBe('motivation');
    }
  });

  it('read forty job ads with gaps in them, and later one that is gone and one that has changed', () => {
    const [first, later] = parts.jobAds.files.map(({ ads }) => ads as Record<string, unknown>[]);
    expect(first).toHaveLength(40);
    expect(duplicates(first?.map(({ id }) => String(id)) ?? [])).toEqual([]);
    expect(first?.filter((ad) => Object.values(ad).includes(null)).length).toBeGreaterThan(10);
    expect(later).toMatchObject([{ removed: true }, { number_of_vacancies: 4 }]);
    const ids = first?.map(({ id }) => id);
    for (const { id } of later ?? []) expect(ids).toContain(id);
    expect(ids).toContain(parts.jobAds.adopted.adId);
    expect(ids).toContain(parts.jobAds.dismissed.adId);
  });
});
