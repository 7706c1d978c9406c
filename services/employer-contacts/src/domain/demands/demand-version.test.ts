import { describe, expect, it } from 'vitest';
import { aDemand, aFilling, anna, bo, happened, stamp, today } from '../../../test/demand-examples.ts';
import { aDemandProfile } from '../../../test/examples.ts';
import { annotateDemand, changeDemand } from './change-demand.ts';
import { closeDemand, reopenDemand } from './close-demand.ts';
import type { Demand } from './demand.ts';
import { readableVersions, versionsKept } from './demand-version.ts';
import { fillOpening, undoFilling } from './fill-opening.ts';
import { signLetter, withdrawLetter } from './letter-of-intent.ts';
import { requireSeenDemand } from './require-seen.ts';

const changed = (demand: Demand, openings: number, revision: number, by = anna) =>
  happened(demand, changeDemand(demand, aDemandProfile({ openings }), stamp(revision, by)));
const told = (demand: Demand, since = 0) => readableVersions(demand, since).map(({ sentences }) => sentences);

describe('The versions of a demand', () => {
  const demand = changed(changed(aDemand(), 3, 2), 5, 3, bo);

  it('tell what each one changed, the newest first, with who and when', () => {
    expect(told(demand)).toEqual([
      ['Antal platser: 3 → 5'],
      ['Antal platser: 2 → 3'],
      ['Behovet registrerades'],
    ]);
    expect(readableVersions(demand)[0]).toMatchObject({ revision: 3, by: bo, at: stamp(3).at });
  });

  it('are told from where one has seen them', () => {
    expect(told(demand, 2)).toEqual([['Antal platser: 3 → 5']]);
    expect(told(demand, 3)).toEqual([]);
  });

  it('tell of everything that can happen, what came together as one', () => {
    const one = aDemandProfile({ openings: 1 });
    let state = aDemand(one);
    const steps = [
      (at: Demand) => annotateDemand(at, { text: 'Ring på morgonen.', companyOwn: [] }, stamp(2)),
      (at: Demand) => signLetter(at, { signedOn: today, openings: 1 }, today, stamp(3)),
      (at: Demand) => withdrawLetter(at, stamp(4)),
      (at: Demand) => fillOpening(at, aFilling(), today, stamp(5)),
      (at: Demand) => undoFilling(at, aFilling().id, stamp(6)),
      (at: Demand) => closeDemand(at, { outcome: 'cancelled', reason: 'funding' }, stamp(7)),
      (at: Demand) => reopenDemand(at, stamp(8)),
    ];
    for (const step of steps) state = happened(state, step(state));
    expect(told(state)).toEqual([
      ['Behovet öppnades igen'],
      ['Behovet avbröts: finansieringen föll bort'],
      [`Tillsättningen ${today} genom jobbspår togs tillbaka`, 'Behovet öppnades igen'],
      [`En plats tillsattes ${today} genom jobbspår`, 'Behovet avslutades: alla platser är tillsatta'],
      ['Avsiktsförklaringen togs tillbaka'],
      [`Avsiktsförklaring undertecknad ${today}, antal platser: 1`],
      ['Anteckningen ändrades'],
      ['Behovet registrerades'],
    ]);
  });

  it('keep no note that has since been changed or taken away', () => {
    const note = { text: 'Något som inte ska stå kvar.', companyOwn: [] };
    const noted = happened(aDemand(), annotateDemand(aDemand(), note, stamp(2)));
    const cleared = happened(noted, annotateDemand(noted, undefined, stamp(3)));
    const closing = { outcome: 'cancelled', reason: 'funding', note } as const;
    const closed = happened(cleared, closeDemand(cleared, closing, stamp(4)));
    expect(JSON.stringify(happened(closed, reopenDemand(closed, stamp(5))))).not.toContain('stå kvar');
  });

  it('are kept to a number, and the oldest kept one is still told rightly', () => {
    let state = aDemand();
    for (let n = 0; n < versionsKept + 50; n++) state = changed(state, 2 + ((n + 1) % 2), n + 2);
    expect(state.versions).toHaveLength(versionsKept);
    expect(told(state).at(-1)).toEqual(['Antal platser: 2 → 3']);
  });
});

describe('Who changes a demand', () => {
  const demand = { revision: 4, state: changed(changed(aDemand(), 3, 2), 5, 4, bo) };

  it('is told who changed it since, when and what', () => {
    const refused = expect.objectContaining({
      status: 412,
      message: expect.stringContaining('Bo, Arbetsförmedlingen, 2026-11-23 10:00'),
      extensions: expect.objectContaining({
        revision: 4,
        changedBy: bo,
        changes: [
          expect.objectContaining({ sentences: ['Antal platser: 3 → 5'] }),
          expect.objectContaining({ sentences: ['Antal platser: 2 → 3'] }),
        ],
      }),
    });
    expect(() => requireSeenDemand(demand, 1)).toThrow(refused);
  });

  it('may go on from what is the newest, also where it has only been said again since', () => {
    expect(() => requireSeenDemand(demand, 4)).not.toThrow();
    expect(() => requireSeenDemand({ ...demand, revision: 7 }, 4)).not.toThrow();
    expect(() => requireSeenDemand(demand, 9)).toThrow(expect.objectContaining({ status: 412 }));
  });
});
