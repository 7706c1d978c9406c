import { describe, expect, it } from 'vitest';
import { RevisionConflict } from './store-errors.ts';
import { createTurns } from './turns.ts';

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('Turns', () => {
  it('lets work of one key through one at a time, in the order it came, and other keys side by side', async () => {
    const inTurn = createTurns();
    const steps: string[] = [];
    const work = (key: string, name: string) =>
      inTurn(key, async () => {
        steps.push(`${name} begins`);
        await aMoment();
        steps.push(`${name} ends`);
      });
    await Promise.all([work('a', 'first'), work('a', 'second'), work('b', 'other')]);
    expect(steps.filter((step) => !step.startsWith('other'))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
    expect(steps.indexOf('other begins')).toBeLessThan(steps.indexOf('first ends'));
  });

  it('does work again when somebody else saved in between', async () => {
    let tries = 0;
    const result = await createTurns()('a', async () => {
      tries += 1;
      if (tries < 3) throw new RevisionConflict('a');
      return 'saved';
    });
    expect([result, tries]).toEqual(['saved', 3]);
  });

  it('gives up a turn that fails to the one that asked, and goes on with the next', async () => {
    const inTurn = createTurns();
    const failing = inTurn('a', () => Promise.reject(new Error('broken')));
    const next = inTurn('a', async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
