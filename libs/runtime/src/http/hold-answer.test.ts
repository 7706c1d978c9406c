import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { holdAnswer } from './hold-answer.ts';

const contact = z.strictObject({
  id: z.string(),
  on: z.string(),
  held: z.strictObject({ note: z.string() }).optional(),
});
const list = z.strictObject({ items: z.array(contact), total: z.int() });
const strict = { strict: true };
const lenient = { strict: false };

describe('An answer', () => {
  it('goes as it is when it is what the operation promises', () => {
    const answer = { items: [{ id: '1', on: '2026-12-01' }], total: 1 };
    expect(holdAnswer(list, answer, lenient)).toEqual({ body: answer, leftOut: [] });
  });

  it('fails in a test for a field too many, a field of the wrong kind and one that is missing', () => {
    for (const item of [{ id: '1', on: '', secret: 1 }, { id: 1, on: '' }, { id: '1' }])
      expect(() => holdAnswer(list, { items: [item], total: 1 }, strict)).toThrow(
        'not what the operation promises',
      );
  });

  it('is stripped of what nobody has promised, however deep it lies, and what was stored is not touched', () => {
    const answer = {
      items: [{ id: '1', on: '', held: { note: 'n', override: { by: 'x' } }, secret: 's' }],
      total: 1,
      more: 1,
    };
    const before = structuredClone(answer);
    expect(holdAnswer(list, answer, lenient)).toEqual({
      body: { items: [{ id: '1', on: '', held: { note: 'n' } }], total: 1 },
      leftOut: expect.arrayContaining([
        { path: 'items.0.held.override' },
        { path: 'items.0.secret', id: '1' },
        { path: 'more' },
      ]),
    });
    expect(answer).toEqual(before);
  });

  it('leaves out of a list what cannot be shown, and says whose it was', () => {
    const answer = {
      items: [{ id: 'a', on: 1 }, { id: 'b', on: '' }, { id: 'c' }, { id: 'd', on: '' }],
      total: 4,
    };
    const held = holdAnswer(list, answer, lenient);
    expect(held.body).toEqual({
      items: [
        { id: 'b', on: '' },
        { id: 'd', on: '' },
      ],
      total: 4,
    });
    expect(held.leftOut.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('fails where nothing can be left out', () => {
    expect(() => holdAnswer(contact, { id: '1', on: 5 }, lenient)).toThrow('not what the operation promises');
  });
});
