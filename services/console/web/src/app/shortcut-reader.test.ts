import { describe, expect, it } from 'vitest';
import { createShortcutReader, type KeyPress } from './shortcut-reader.ts';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  withModifier: false,
  whileTyping: false,
  at: 0,
  ...changes,
});

describe('A key press', () => {
  it('asks for help, or for the search field', () => {
    const read = createShortcutReader([]);
    expect(read(press('?'))).toEqual({ kind: 'help' });
    expect(read(press('/'))).toEqual({ kind: 'search' });
  });

  it('goes to a page when it follows a g', () => {
    const read = createShortcutReader(['k']);
    expect(read(press('k'))).toBeUndefined();
    expect(read(press('g'))).toBeUndefined();
    expect(read(press('k', { at: 1500 }))).toEqual({ kind: 'go', letter: 'k' });
    expect(read(press('k', { at: 1501 }))).toBeUndefined();
  });

  it('comes too late after a while, and leads nowhere where there is no page', () => {
    const read = createShortcutReader(['k']);
    read(press('g'));
    expect(read(press('k', { at: 1501 }))).toBeUndefined();
    read(press('g'));
    expect(read(press('x'))).toBeUndefined();
    expect(read(press('k'))).toBeUndefined();
  });

  it.each([{ whileTyping: true }, { withModifier: true }])('means nothing of ours with %j', (changes) => {
    const read = createShortcutReader(['k']);
    for (const key of ['?', '/', 'g', 'k']) expect(read(press(key, changes))).toBeUndefined();
    read(press('g'));
    expect(read(press('k', changes))).toBeUndefined();
  });
});
