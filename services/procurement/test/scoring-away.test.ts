import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aQuestion, theCounts } from './examples.ts';
import { startProcurement } from './running-procurement.ts';
import { type Answer, answering } from './scoring-stand-in.ts';

const counts = theCounts();
const status = (code: number) => answering({ detail: 'hemligt inre' }, code);
const withFirstRole = (changes: object) => ({
  ...counts,
  roles: counts.roles.map((role, place) => (place === 0 ? { ...role, ...changes } : role)),
});

describe('When scoring does not answer as it should', () => {
  let running: Awaited<ReturnType<typeof startProcurement>>;
  beforeAll(async () => {
    running = await startProcurement();
  });
  afterEach(async () => {
    running.scoring.answerWith(answering(counts));
    const { body } = await running.officer.get('/supply-enquiries').expect(200);
    expect(body, 'nothing is stored').toMatchObject({ items: [], total: 0 });
  });
  afterAll(() => running?.stop());

  const ask = () => running.officer.create('/supply-enquiries', aQuestion());

  it.each<[string, Answer]>([
    ['never answers', () => {}],
    ['begins to answer and never ends', (response) => response.writeHead(200).write('{"asOf":')],
    ['breaks off the connection', (response) => response.destroy()],
    ['has an error', status(500)],
    ['is overloaded', status(503)],
    ['asks us to slow down', status(429)],
    [
      'sends us somewhere else',
      (response) => response.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end(),
    ],
  ])('that %s: says to try again', async (_what, answer) => {
    running.scoring.answerWith(answer);
    const { body, headers } = await ask().expect(503);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body).toMatchObject({ code: 'counts-unavailable', status: 503 });
    expect(body.detail).toContain('Försök igen');
  });

  it.each<[string, Answer]>([
    ['answers something else than JSON', (response) => response.end('<h1>Hej</h1>')],
    ['answers nothing', (response) => response.end()],
    ['answers null', answering(null)],
    ['answers an empty object', answering({})],
    [
      'tells more than bands',
      answering(withFirstRole({ candidates: ['018f0000-0000-7000-8000-000000000001'] })),
    ],
    ['tells a number instead of a band', answering(withFirstRole({ eligible: 3 }))],
    [
      'tells a number as a band',
      answering(withFirstRole({ eligible: { text: '3', atLeast: 3, atMost: 3 } })),
    ],
    ['answers about a role too few', answering({ ...counts, roles: counts.roles.slice(1) })],
    ['answers another question', answering(withFirstRole({ wanted: 7 }))],
    ['does not know the question', status(404)],
    ['finds the question wrong', status(400)],
  ])('that %s: says that it is an error to report', async (_what, answer) => {
    running.scoring.answerWith(answer);
    const { body, headers } = await ask().expect(502);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'counts-not-understood', status: 502 });
    expect(JSON.stringify(body)).not.toContain('hemligt');
  });

  it('that does not accept the token: says to sign in again', async () => {
    running.scoring.answerWith(status(401));
    expect((await ask().expect(401)).body.detail).toContain('Logga in igen');
  });

  it('that does not allow it: says so', async () => {
    running.scoring.answerWith(status(403));
    expect((await ask().expect(403)).body.code).toBe('forbidden');
  });
});

describe('When scoring has stopped', () => {
  it('says to try again, keeps nothing, and answers the same request when it is back', async () => {
    const running = await startProcurement();
    const key = 'after-the-stop-1';
    const ask = () => running.officer.create('/supply-enquiries', aQuestion(), key);
    await running.scoring.stop();
    const { body } = await ask().expect(503);
    expect(body.code).toBe('counts-unavailable');
    expect((await running.officer.get('/supply-enquiries').expect(200)).body.total).toBe(0);
    await running.scoring.startAgain();
    await ask().expect(201);
    expect((await running.officer.get('/supply-enquiries').expect(200)).body.total).toBe(1);
    await running.stop();
  });
});
