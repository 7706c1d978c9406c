import { readFileSync } from 'node:fs';
import { surveyRoundChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anEmployer } from './examples.ts';
import {
  anna,
  bo,
  type Client,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';
import { anAnswer, aSurveyPlan } from './survey-examples.ts';

const municipalities = ['1488', '1487', '1444'];
const csv2019 = readFileSync(new URL('../../../deploy/demo-region/survey-2019.csv', import.meta.url), 'utf8');
/** The servers are shared with everything else that runs. */
const patient = { timeout: 20_000 };
const unknown = '019a0000-0000-7000-8000-00000000ffff';

describe('Survey rounds over HTTP', () => {
  let running: RunningEmployerContacts;
  let advisor: Client;
  let steering: Client;
  let halfYears = 0;

  /** An open round in a half-year of its own. */
  const openRound = async (changes: object = {}) => {
    halfYears += 1;
    const plan = aSurveyPlan({ halfYear: `${2030 + halfYears}-H1`, ...changes });
    const { body } = await advisor.create('/survey-rounds', plan).expect(201);
    await advisor.change(`/survey-rounds/${body.id}/opening`, 1).expect(200);
    return body.id as string;
  };
  const readRound = async (id: string) => (await advisor.get(`/survey-rounds/${id}`).expect(200)).body;
  const results = async (id: string) => (await steering.get(`/survey-rounds/${id}/results`).expect(200)).body;
  const importFile = (id: string, csv: string, more: object = {}) =>
    advisor.create(`/survey-rounds/${id}/answer-imports`, { csv, ...more });

  beforeAll(async () => {
    running = await startEmployerContacts();
    advisor = await running.as({ ...anna, municipalities });
    steering = await running.as({ ...bo, role: 'steering-group', municipalities: [] });
  });
  afterAll(() => running?.stop());

  it('show the round of 2019 as it was: shortage, requirements, motivation first, hard-to-find occupations by branch', async () => {
    const { body: round } = await advisor.create('/survey-rounds', aSurveyPlan()).expect(201);
    await advisor.change(`/survey-rounds/${round.id}/opening`, 1).expect(200);
    const imported = await importFile(round.id, csv2019).expect(201);
    expect(imported.body).toEqual({ added: 120, changed: 0, unchanged: 0, withdrawn: 0, refused: [] });

    const { results: said, responseRate, before } = await results(round.id);
    const shortage = Object.fromEntries(
      said.byMunicipality.map(({ municipality, figures }: (typeof said.byMunicipality)[number]) => [
        municipality,
        figures?.feltShortage ?? null,
      ]),
    );
    expect(shortage).toEqual({
      '1444': null,
      '1487': { answers: 18, percent: 45 },
      '1488': { answers: 34, percent: 43.6 },
    });
    expect(said.leftOut).toBe(2);
    expect(said.total.answers).toBe(118);
    expect(said.total.figures.requires.either.percent).toBeGreaterThan(50);
    expect(said.total.figures.personalQualities[0].trait).toBe('motivation');
    const industry = said.byBranch.find(({ branch }: { branch: string }) => branch === 'C');
    expect(industry.figures.hardToFind.slice(0, 2).map(({ ssyk }: { ssyk: string }) => ssyk)).toEqual([
      '7212',
      '7223',
    ]);
    expect(responseRate).toMatchObject({ invited: 240, answered: 120, percent: 50 });
    expect(responseRate.byMunicipality[0]).toEqual({
      municipality: '1488',
      invited: 150,
      answered: 78,
      percent: 52,
    });
    expect(before).toBeNull();

    const { body: next } = await advisor
      .create(
        '/survey-rounds',
        aSurveyPlan({
          halfYear: '2020-H1',
          municipalities: ['1488', '1487'],
          invited: { kind: 'counts', counts: [] },
        }),
      )
      .expect(201);
    const beside = await results(next.id);
    expect(beside.before.halfYear).toBe('2019-H2');
    expect(beside.before.results.byMunicipality[1].figures.feltShortage.percent).toBe(43.6);
    expect(beside.results.total).toEqual({ answers: 0, figures: null });
  });

  it('take the same file again without any change, also after answers were changed and taken back by hand', async () => {
    const id = await openRound();
    await importFile(id, csv2019).expect(201);
    const again = await importFile(id, csv2019).expect(201);
    expect(again.body).toMatchObject({ added: 0, changed: 0, unchanged: 120 });
    const { body } = await advisor.get(`/survey-rounds/${id}/answers?limit=2`).expect(200);
    const [first, second] = body.items;
    const path = `/survey-rounds/${id}/answers`;
    await advisor.change(`${path}/${first.id}/content`, 1, anAnswer()).expect(200);
    await advisor.change(`${path}/${second.id}/withdrawal`, 1).expect(200);
    await importFile(id, csv2019).expect(201);
    expect((await advisor.get(`${path}/${first.id}`).expect(200)).body.content).toEqual(anAnswer());
    expect((await readRound(id)).answered).toBe(119);
    const resize = (_: string, start: string, size: string) => start + (size === '1-4' ? '5-9' : '1-4');
    const changed = csv2019.replace(/^(2019-120;[^;]*;[^;]*;)([^;]*)/m, resize);
    expect((await importFile(id, changed).expect(201)).body).toMatchObject({ changed: 1, unchanged: 119 });
  });

  it('save nothing of a file with bad lines, and say what is wrong in each; or the good lines, when asked', async () => {
    const id = await openRound();
    const csv = [
      'svarsnummer;kommun;bransch;brist;följder;kommentar',
      '1;Trollhättan;C;ja;;',
      '2;Trollhättan;Ö;ja;;',
      '3;Trollhättan;C;nej;längre rekrytering;',
      '4;Borås;C;nej;;',
      '5;Trollhättan;C;nej;;Ring 070-123 45 67',
      '1;Trollhättan;C;ja;;',
      '7;Trollhättan;C',
    ].join('\n');
    const { body } = await importFile(id, csv).expect(400);
    expect(body.code).toBe('survey-file-refused');
    const fields = [
      'csv:3:bransch',
      'csv:4:följder',
      'csv:5:kommun',
      'csv:6:kommentar',
      'csv:7:svarsnummer',
      'csv:8',
    ];
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect(JSON.stringify(body)).not.toContain('070');
    expect((await readRound(id)).answered).toBe(0);
    const accepted = await importFile(id, csv, { acceptGoodLines: true }).expect(201);
    expect(accepted.body.added).toBe(1);
    expect(accepted.body.refused.map(({ line }: { line: number }) => line)).toEqual([3, 4, 5, 6, 7, 8]);
    expect((await readRound(id)).answered).toBe(1);
  });

  it('know an employer in a file by its organisationsnummer or its id, and forget the number', async () => {
    const employer = anEmployer();
    const { body: one } = await advisor.create('/employers', employer).expect(201);
    const two = await registerEmployer(advisor);
    const id = await openRound({ invited: { kind: 'employers', employerIds: [one.id, two] } });
    const stranger = anEmployer();
    const csv = [
      'organisationsnummer,employerId,municipality,branch,feltShortage',
      `${employer.organisationsnummer},,1488,C,true`,
      `,${two},1488,C,true`,
      `${stranger.organisationsnummer},,1488,C,true`,
    ];
    const refused = await importFile(id, csv.join('\n')).expect(400);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'csv:4:organisationsnummer',
    ]);
    await importFile(id, csv.slice(0, 3).join('\n')).expect(201);
    const { body } = await advisor.get(`/survey-rounds/${id}/answers`).expect(200);
    const answered = body.items.map(({ employerId }: { employerId: string }) => employerId);
    expect(new Set(answered)).toEqual(new Set([one.id, two]));
    expect(JSON.stringify(body)).not.toContain(employer.organisationsnummer);
    const again = csv.slice(0, 3).join('\n').replace('1488,C,true', '1488,C,false');
    expect((await importFile(id, again).expect(201)).body).toMatchObject({ changed: 1, unchanged: 1 });
    const byHand = { employerId: two, content: anAnswer() };
    await advisor.create(`/survey-rounds/${id}/answers`, byHand).expect(409);
  });

  it('are said on the bus in counts, however many answer at once', async () => {
    const said = await collectEvents(running.servers, surveyRoundChanged);
    const id = await openRound();
    await Promise.all(
      Array.from({ length: 12 }, () =>
        advisor.create(`/survey-rounds/${id}/answers`, { content: anAnswer() }).expect(201),
      ),
    );
    expect((await readRound(id)).answered).toBe(12);
    await vi.waitFor(() => {
      const newest = said.envelopes.findLast(({ subject }) => subject === id);
      expect(newest?.data).toMatchObject({ status: 'open', invited: 240, answered: 12, municipalities });
    }, patient);
    expect(JSON.stringify(said.envelopes)).not.toContain('Enkät');
    await said.stop();
  });

  it('take one answer of each employer, once per request, changed and taken back and restored', async () => {
    const employerId = await registerEmployer(advisor);
    const id = await openRound();
    const path = `/survey-rounds/${id}/answers`;
    const asked = { employerId, content: anAnswer() };
    const { body: first } = await advisor.create(path, asked, 'one-answer').expect(201);
    expect((await advisor.create(path, asked, 'one-answer').expect(201)).body).toEqual(first);
    const known = await advisor.create(path, asked).expect(409);
    expect(known.body.detail).toContain('redan svarat');
    const other = anAnswer({ branch: 'F' });
    await advisor.change(`${path}/${first.id}/content`, 1, other).expect(200);
    await advisor.change(`${path}/${first.id}/content`, 1, other).expect(412);
    await advisor.change(`${path}/${first.id}/withdrawal`, 2).expect(200);
    expect((await readRound(id)).answered).toBe(0);
    await advisor.create(path, asked).expect(201);
    await advisor.remove(`${path}/${first.id}/withdrawal`, 3).expect(409);
    expect((await readRound(id)).answered).toBe(1);
  });

  it('are one per municipality and half-year, opened and closed and opened again', async () => {
    const id = await openRound();
    const { halfYear, revision } = await readRound(id);
    const same = aSurveyPlan({ halfYear, municipalities: ['1444'], invited: { kind: 'counts', counts: [] } });
    expect((await advisor.create('/survey-rounds', same).expect(409)).body.code).toBe('survey-round-known');
    await advisor.remove(`/survey-rounds/${id}/opening`, revision).expect(200);
    await advisor.change(`/survey-rounds/${id}/opening`, revision + 1).expect(200);
    await advisor.change(`/survey-rounds/${id}/closing`, revision + 2).expect(200);
    const late = await advisor.create(`/survey-rounds/${id}/answers`, { content: anAnswer() }).expect(409);
    expect(late.body.detail).toContain('Öppna den igen');
    await importFile(id, csv2019).expect(409);
    await advisor.remove(`/survey-rounds/${id}/closing`, revision + 3).expect(200);
    await advisor.create(`/survey-rounds/${id}/answers`, { content: anAnswer() }).expect(201);
    const renamed = aSurveyPlan({ halfYear, name: 'Ett annat namn' });
    const current = await readRound(id);
    await advisor.change(`/survey-rounds/${id}`, current.revision, renamed).expect(200);
    expect((await advisor.get(`/survey-rounds?halfYear=${halfYear}`).expect(200)).body.items).toMatchObject([
      { id, name: 'Ett annat namn', answered: 1 },
    ]);
  });

  it('invite employers that exist, and only they answer', async () => {
    const [invited, stranger] = [await registerEmployer(advisor), await registerEmployer(advisor)];
    const plan = aSurveyPlan({
      halfYear: '2099-H1',
      invited: { kind: 'employers', employerIds: [invited, unknown] },
    });
    const { body } = await advisor.create('/survey-rounds', plan).expect(400);
    expect(body.errors[0].field).toBe('invited.employerIds[1]');
    const id = await openRound({ invited: { kind: 'employers', employerIds: [invited] } });
    const path = `/survey-rounds/${id}/answers`;
    const refused = await advisor.create(path, { employerId: stranger, content: anAnswer() }).expect(400);
    expect(refused.body.errors[0].field).toBe('employerId');
    await advisor.create(path, { employerId: invited, content: anAnswer() }).expect(201);
    expect(await readRound(id)).toMatchObject({ invitedEmployerIds: [invited], answered: 1 });
    const { body: seen } = await steering.get(`/survey-rounds/${id}`).expect(200);
    expect(seen).not.toHaveProperty('invitedEmployerIds');
  });

  it('keep single answers to those who enter them, each in the own municipalities', async () => {
    const id = await openRound();
    const path = `/survey-rounds/${id}/answers`;
    const { body: answer } = await advisor.create(path, { content: anAnswer() }).expect(201);
    const neighbour = await running.as({ ...bo, municipalities: ['1487'] });
    const coordinator = await running.as({ ...bo, role: 'coordinator', municipalities });
    for (const client of [steering, coordinator]) {
      await client.get(path).expect(403);
      await client.get(`${path}/${answer.id}`).expect(403);
      await client.create(path, { content: anAnswer() }).expect(403);
    }
    expect((await neighbour.get(path).expect(200)).body.total).toBe(0);
    await neighbour.get(`${path}?municipality=1488`).expect(403);
    await neighbour.get(`${path}/${answer.id}`).expect(403);
    await neighbour.change(`${path}/${answer.id}/withdrawal`, 1).expect(403);
    await neighbour.create(path, { content: anAnswer() }).expect(403);
    const csv = 'kommun;bransch;brist\nVänersborg;C;ja\nTrollhättan;C;ja';
    await neighbour.create(`/survey-rounds/${id}/answer-imports`, { csv }).expect(403);
    await neighbour.create('/survey-rounds', aSurveyPlan({ halfYear: '2098-H1' })).expect(403);
    await neighbour.change(`/survey-rounds/${id}/closing`, 3).expect(403);
    expect((await readRound(id)).answered).toBe(1);
    await (await running.as({ ...bo, municipalities: [] })).get(path).expect(403);
  });

  it('refuse what is wrong with the field it is in, and save nothing', async () => {
    const id = await openRound();
    const fieldsOf = async (path: string, body: object) =>
      (await advisor.create(path, body).expect(400)).body.errors.map(({ field }: { field: string }) => field);
    for (const [changes, field] of [
      [{ halfYear: '2026' }, 'halfYear'],
      [{ municipalities: [] }, 'municipalities'],
      [{ municipalities: ['9999'] }, 'municipalities[0]'],
      [{ invited: { kind: 'guess' } }, 'invited.kind'],
      [{ invited: { kind: 'counts', counts: [{ municipality: '1490', invited: 1 }] } }, 'invited.counts[0]'],
      [{ name: '' }, 'name'],
      [{ colour: 'red' }, 'colour'],
    ] as const)
      expect(await fieldsOf('/survey-rounds', aSurveyPlan({ halfYear: '2097-H1', ...changes }))).toContain(
        field,
      );
    for (const [changes, field] of [
      [{ branch: 'U' }, 'content.branch'],
      [{ hardToFind: ['0000'] }, 'content.hardToFind[0]'],
      [{ effects: ['ruin'] }, 'content.effects[0]'],
      [{ personalQualities: ['luck'] }, 'content.personalQualities[0]'],
      [{ requires: { education: 'yes' } }, 'content.requires.education'],
      [
        { recruitmentNeeds: [{ ssyk: '0000', shortTerm: 1, longTerm: 1 }] },
        'content.recruitmentNeeds[0].ssyk',
      ],
      [{ feltShortage: false }, 'effects'],
      [{ name: 'Bolaget' }, 'content.name'],
    ] as const)
      expect(
        await fieldsOf(`/survey-rounds/${id}/answers`, { content: { ...anAnswer(), ...changes } }),
      ).toContain(field);
    expect(await fieldsOf(`/survey-rounds/${id}/answer-imports`, { csv: '' })).toContain('csv');
    expect(await fieldsOf(`/survey-rounds/${id}/answer-imports`, { csv: 'hej' })).toEqual(['csv:1']);
    expect(await fieldsOf(`/survey-rounds/${id}/answer-imports`, { csv: 'x'.repeat(250_001) })).toContain(
      'csv',
    );
    await importFile(unknown, csv2019).expect(404);
    await advisor.get(`/survey-rounds/${unknown}/results`).expect(404);
    await advisor.get(`/survey-rounds/${id}/answers/${unknown}`).expect(404);
    expect((await readRound(id)).answered).toBe(0);
  });
});
