import { describe, expect, it } from 'vitest';
import { isDueForRenewal, isOver, isUsable, type Session, shouldNoteSeen } from './session.ts';

const at = (time: string) => new Date(`2026-11-22T${time}Z`);
const session = (changes: Partial<Session> = {}): Session => ({
  id: 'id',
  person: { role: 'coordinator', organisation: '', municipalities: [], displayName: '' },
  tokens: { access: 'token', accessEndsAt: at('09:00:00') },
  signedInAt: at('08:00:00'),
  lastSeenAt: at('08:00:00'),
  version: 0,
  ...changes,
});

describe('A session', () => {
  it.each([
    ['just begun', '08:00:00', '08:00:00', false],
    ['unused for less than an hour', '08:00:00', '08:59:59', false],
    ['unused for an hour', '08:00:00', '09:00:00', true],
    ['in use for less than twelve hours', '19:59:00', '19:59:59', false],
    ['in use for twelve hours', '19:59:59', '20:00:00', true],
  ])('%s is over: %#', (_what, lastSeen, now, over) => {
    expect(isOver(session({ lastSeenAt: at(lastSeen) }), at(now))).toBe(over);
  });

  it('is noted as seen at most once a minute', () => {
    expect(shouldNoteSeen(session(), at('08:00:59'))).toBe(false);
    expect(shouldNoteSeen(session(), at('08:01:00'))).toBe(true);
  });

  it('has its token renewed in the last minute, and can use it until the end', () => {
    expect(isDueForRenewal(session(), at('08:59:00'))).toBe(false);
    expect(isDueForRenewal(session(), at('08:59:01'))).toBe(true);
    expect(isUsable(session(), at('08:59:59'))).toBe(true);
    expect(isUsable(session(), at('09:00:00'))).toBe(false);
  });
});
