import { describe, expect, it } from 'vitest';
import { Problem } from '../../api/problem.ts';
import { errorAt, problemLines } from './problem-fields.ts';

const problem = new Problem({
  status: 400,
  errors: [
    { field: 'profile.formal[0].min', message: 'Ange en nivå.' },
    { field: 'note', message: 'Okänt fält.' },
  ],
});

describe('What a service says against a form', () => {
  it('leads to the field it is about, or to the one that holds it', () => {
    const fields = { 'profile.formal': { id: 'formal', label: 'Formella krav' } };
    expect(problemLines(problem, fields)).toMatchObject([
      { id: 'formal', message: 'Formella krav: Ange en nivå.' },
      { id: undefined, message: 'Okänt fält.' },
    ]);
  });

  it('is shown at that field', () => {
    expect(errorAt(problem, 'profile.formal')).toBe('Ange en nivå.');
    expect(errorAt(problem, 'profile.for')).toBeUndefined();
    expect(errorAt(new Error('other'), 'note')).toBeUndefined();
    expect(errorAt(undefined, 'note')).toBeUndefined();
  });
});
