import { describe, expect, it } from 'vitest';
import { type Texts, textIn } from './define-texts.ts';
import { formatsIn } from './formats.ts';
import { storedLanguage } from './language.ts';

const modules = import.meta.glob<Record<string, Texts<string>>>('../**/*-texts.ts', { eager: true });
const allTexts = Object.entries(modules).flatMap(([file, module]) =>
  Object.values(module)
    .filter((one) => typeof one === 'object')
    .map((texts) => ({ file, texts })),
);
/** What a text leaves open: `{name}` or `{count, plural, …}`, not the words within. */
const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? ''));

describe('The texts', () => {
  it('are found', () => expect(allTexts.length).toBeGreaterThanOrEqual(8));

  it.each(allTexts)('of $file have the same keys in every language', ({ texts }) => {
    expect(Object.keys(texts.en).toSorted()).toEqual(Object.keys(texts.sv).toSorted());
  });

  it.each(allTexts)('of $file can be read, name the same things, and are never empty', ({ texts }) => {
    for (const [key, sv] of Object.entries(texts.sv)) {
      const en = texts.en[key] ?? '';
      expect(placeholders(en), key).toEqual(placeholders(sv));
      const values = Object.fromEntries([...placeholders(sv)].map((name) => [name, 2]));
      for (const language of ['sv', 'en'] as const)
        expect(textIn(texts, language, key, values), key).not.toMatch(/^$|\{/);
    }
  });
});

describe('The language', () => {
  it('is Swedish until another is chosen', () => {
    expect(storedLanguage(undefined)).toBe('sv');
    expect(storedLanguage({ getItem: () => null })).toBe('sv');
    expect(storedLanguage({ getItem: () => 'xx' })).toBe('sv');
    expect(storedLanguage({ getItem: () => 'en' })).toBe('en');
  });
});

describe('Counts and dates', () => {
  const plain = (text: string) => text.replace(/\s/gu, ' ');

  it('are written as Swedes write them', () => {
    const { count, share, date, instant } = formatsIn('sv');
    expect(plain(count(1294))).toBe('1 294');
    expect(plain(share(0.436))).toBe('43,6 %');
    expect(date('2026-11-22')).toBe('22 november 2026');
    expect(plain(instant('2026-11-22T23:30:00Z'))).toBe('23 november 2026 kl. 00:30');
  });

  it('are written as the English write them', () => {
    const { count, date } = formatsIn('en');
    expect(count(1294)).toBe('1,294');
    expect(date('2026-11-22')).toBe('22 November 2026');
  });
});
