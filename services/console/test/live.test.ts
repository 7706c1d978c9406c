import {
  demandChanged,
  shortlistRetired,
  supplyEnquiryAnswered,
  supplyEnquiryWithdrawn,
} from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ConsoleSystem, startConsoleSystem } from './console-system.ts';
import { type LiveReader, readLive } from './live-reader.ts';

const patiently = { timeout: 25_000 };
const place = { municipality: '1488' };

describe('What one hears while one looks', () => {
  let system: ConsoleSystem;
  const readers: LiveReader[] = [];

  beforeAll(async () => {
    system = await startConsoleSystem();
  });
  afterEach(async () => {
    for (const reader of readers.splice(0)) await reader.leave();
  });
  afterAll(() => system?.stop());

  async function listenWith(cookie: string, consoleUrl = system.consoleUrl): Promise<LiveReader> {
    const reader = await readLive(consoleUrl, cookie);
    readers.push(reader);
    return reader;
  }
  const listenAs = async (user: string) => listenWith((await system.signInAs(user)).cookie);
  const ask = (headers: Record<string, string>) => fetch(`${system.consoleUrl}/live`, { headers });

  it('says what has changed and which revision it has now, and nothing else of it', async () => {
    const reader = await listenAs('business-advisor');
    expect(reader.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.headers.get('Cache-Control')).toContain('no-store');
    const id = newId();
    const profile = { ...demand, openings: 77 };
    await system.say(demandChanged, id, 3, { employerId: newId(), ...unscored, profile });
    await vi.waitFor(() => {
      expect(reader.messages).toEqual([
        { event: 'change', data: { event: 'demand-changed', about: 'Demand', id, revision: 3 } },
      ]);
    });
  });

  it('reaches every window of everybody who may know, in whichever process', async () => {
    const another = await system.startAnother();
    const { cookie } = await system.signInAs('coordinator-vanersborg');
    const all = [
      await listenWith(cookie),
      await listenWith(cookie),
      await listenWith(cookie, another),
      await listenAs('business-advisor'),
    ];
    const id = newId();
    await system.say(shortlistRetired, id, 1, place);
    for (const { messages } of all) {
      await vi.waitFor(() => expect(messages).toEqual([changeOf('shortlist-retired', id)]));
    }
  });

  it('keeps from each role what it may not read, and from each municipality what is another’s', async () => {
    const officer = await listenAs('procurement-officer');
    const advisor = await listenAs('business-advisor');
    const [shortlist, elsewhere, ours] = [newId(), newId(), newId()];
    await system.say(shortlistRetired, shortlist, 1, place);
    await system.say(supplyEnquiryAnswered, elsewhere, 1, { municipality: '1487', roles: 1, wanted: 2 });
    await system.say(supplyEnquiryAnswered, ours, 1, { ...place, roles: 1, wanted: 2 });
    await system.say(supplyEnquiryWithdrawn, ours, 2, place);
    await vi.waitFor(() => expect(officer.messages.at(-1)).toEqual(changeOf(withdrawn, ours, 2)));
    expect(officer.messages).toEqual([
      changeOf('supply-enquiry-answered', ours),
      changeOf(withdrawn, ours, 2),
    ]);
    await vi.waitFor(() => expect(advisor.messages).toEqual([changeOf('shortlist-retired', shortlist)]));
  });

  it('shows signs of life, and tells a browser how soon to come back', async () => {
    const reader = await listenAs('business-advisor');
    await vi.waitFor(() => expect(reader.comments.filter((line) => line === ': beat')).toHaveLength(3));
    expect(reader.comments[0]).toBe('retry: 3000');
  });

  it('is refused to who is not signed in, to other sites and to other methods', async () => {
    const stranger = await ask({});
    expect(stranger.status).toBe(401);
    expect(stranger.headers.get('Content-Type')).toContain('application/problem+json');
    const { cookie } = await system.signInAs('business-advisor');
    expect((await ask({ cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await ask({ cookie, Origin: 'https://elsewhere.example' })).status).toBe(403);
    const head = await fetch(`${system.consoleUrl}/live`, { method: 'HEAD', headers: { cookie } });
    expect(head.status).toBe(405);
  });

  it('is refused to a ninth window of one sign-in, and open again when one of them is closed', async () => {
    const { cookie } = await system.signInAs('business-advisor');
    for (let window = 0; window < 8; window++) await listenWith(cookie);
    const refused = await ask({ cookie });
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'too-many-windows' });
    await readers[0]?.leave();
    await vi.waitFor(() => listenWith(cookie));
  });

  describe('ends with a word about it', () => {
    const ended = (reader: LiveReader) =>
      vi.waitFor(() => {
        expect(reader.messages).toEqual([{ event: 'session-ended', data: {} }]);
        expect(reader.isOver()).toBe(true);
      });

    it('at once when one signs out here', async () => {
      const { cookie, session } = await system.signInAs('business-advisor');
      const reader = await listenWith(cookie);
      const headers = { cookie, 'X-CSRF-Token': session.csrfToken, Accept: 'application/json' };
      await fetch(`${system.consoleUrl}/session/sign-out`, { method: 'POST', headers });
      await ended(reader);
      expect((await ask({ cookie })).status).toBe(401);
    });

    it('soon when one signs out elsewhere', async () => {
      const another = await system.startAnother();
      const { cookie, session } = await system.signInAs('business-advisor');
      const reader = await listenWith(cookie);
      const headers = { cookie, 'X-CSRF-Token': session.csrfToken, Accept: 'application/json' };
      await fetch(`${another}/session/sign-out`, { method: 'POST', headers });
      await ended(reader);
    });

    it('when nobody has done anything for an hour: listening is not using', async () => {
      const { cookie } = await system.signInAs('business-advisor');
      system.passTime(59);
      const reader = await listenWith(cookie);
      system.passTime(1);
      await ended(reader);
    });
  });

  it('stays out of the way of a service that stops', async () => {
    const stopping = await system.startToStop();
    const reader = await listenWith((await system.signInAs('business-advisor')).cookie, stopping.url);
    await stopping.stop();
    await vi.waitFor(() => expect(reader.isOver()).toBe(true));
    expect(reader.messages).toEqual([]);
  });

  it('begins anew when events may have gone by unheard, and goes on', patiently, async () => {
    const { cookie } = await system.signInAs('business-advisor');
    const before = await listenWith(cookie);
    await system.restartNats('empty');
    await vi.waitFor(() => expect(before.isOver()).toBe(true), patiently);
    expect(before.messages).toEqual([]);
    const id = newId();
    let after = await listenWith(cookie);
    await vi.waitFor(async () => {
      // Each lost stream is noticed for itself: like a browser, come back as often as it takes.
      if (after.isOver()) after = await listenWith(cookie);
      await system.say(shortlistRetired, id, 1, place);
      expect(after.messages).toContainEqual(changeOf('shortlist-retired', id));
    }, patiently);
  });
});

const withdrawn = 'supply-enquiry-withdrawn';
const changeOf = (event: string, id: string, revision = 1) => ({
  event: 'change',
  data: { event, about: event.startsWith('supply') ? 'SupplyEnquiry' : 'Shortlist', id, revision },
});

const unscored = { status: 'open', stage: 'agreed', filled: 0 };
const demand = {
  ssyk: '4322',
  openings: 2,
  municipality: '1488',
  start: '2027-01-15',
  forJobTrack: false,
  softShare: 0.6,
  formal: [],
  soft: [],
};
