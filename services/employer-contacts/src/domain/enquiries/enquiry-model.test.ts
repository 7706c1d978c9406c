import { DomainError } from '@samspar/contracts';
import type { EnquiryUnit } from '@samspar/contracts/api/employer-contacts/enquiries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, anEnquiry, anna, bo, enquiryAfter } from '../../../test/demand-examples.ts';
import { becomeDemand, closeEnquiry, reopenEnquiry } from './close-enquiry.ts';
import type { Enquiry, EnquiryEvent } from './enquiry.ts';
import {
  passOnEnquiry,
  postponeEnquiry,
  releaseEnquiry,
  takeBackEnquiry,
  takeEnquiry,
} from './handle-enquiry.ts';

/** The enquiry as one would keep it on a sheet of paper. */
interface Model {
  closedAs: string | undefined;
  owner: string | undefined;
  unit: EnquiryUnit;
  /** The units it has come through. */
  cameFrom: EnquiryUnit[];
  demands: string[];
}
interface Real {
  enquiry: Enquiry;
}
type Command = fc.Command<Model, Real>;

/** What the walks came across: they must come that far to prove anything. */
const seen = new Map<string, number>();
const saw = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

function command(
  name: string,
  isLegal: (model: Model) => boolean,
  decide: (enquiry: Enquiry) => EnquiryEvent[],
  onPaper: (model: Model) => void,
): Command {
  return {
    check: () => true,
    run(model, real) {
      if (!isLegal(model)) {
        saw(`${name} refused`);
        expect(() => decide(real.enquiry)).toThrow(DomainError);
        expect(() => decide(real.enquiry)).toThrow(/.{10,}/);
        return;
      }
      saw(name);
      real.enquiry = enquiryAfter(real.enquiry, decide(real.enquiry));
      onPaper(model);
      agree(model, real);
    },
    toString: () => name,
  };
}

function agree(model: Model, { enquiry }: Real): void {
  expect(enquiry.status).toBe(model.closedAs ? 'closed' : 'open');
  expect(enquiry.closing?.reason).toBe(model.closedAs);
  expect(enquiry.owner?.id).toBe(model.owner);
  expect(enquiry.unit).toBe(model.unit);
  expect(enquiry.demands.map(({ demandId }) => demandId)).toEqual(model.demands);
  const isDemand = model.closedAs === 'became-demand';
  expect(enquiry.closing?.demandId).toBe(isDemand ? model.demands.at(-1) : undefined);
}

const beginning: Model = {
  closedAs: undefined,
  owner: undefined,
  unit: 'naringsliv',
  cameFrom: [],
  demands: [],
};
const reason = { text: 'Hör hemma hos er.', companyOwn: [] };
const isOpen = ({ closedAs }: Model) => !closedAs;

const take = (who: typeof anna, takeOver: boolean) =>
  command(
    'take',
    (model) => isOpen(model) && (takeOver || model.owner === undefined || model.owner === who.id),
    (enquiry) => takeEnquiry(enquiry, who, takeOver),
    (model) => (model.owner = who.id),
  );

const release = command(
  'release',
  (model) => isOpen(model) && model.owner !== undefined,
  releaseEnquiry,
  (model) => (model.owner = undefined),
);

const passOn = (unit: EnquiryUnit) =>
  command(
    'pass on',
    (model) => isOpen(model) && unit !== model.unit,
    (enquiry) => passOnEnquiry(enquiry, { to: { municipality: '1488', unit }, reason }, act),
    (model) => {
      model.cameFrom.push(model.unit);
      Object.assign(model, { unit, owner: undefined });
    },
  );

const takeBack = command(
  'take back',
  (model) => isOpen(model) && model.cameFrom.length > 0 && model.owner === undefined,
  (enquiry) => takeBackEnquiry(enquiry, act),
  (model) => (model.unit = model.cameFrom.pop() ?? model.unit),
);

const postpone = (dueOn: string) =>
  command(
    'postpone',
    isOpen,
    (enquiry) => postponeEnquiry(enquiry, dueOn),
    () => {},
  );

const close = (closedAs: 'answered' | 'duplicate' | 'became-demand') =>
  command(
    `close as ${closedAs}`,
    (model) => isOpen(model) && (closedAs !== 'became-demand' || model.demands.length > 0),
    (enquiry) => closeEnquiry(enquiry, { reason: closedAs }, act),
    (model) => (model.closedAs = closedAs),
  );

const become = (demandId: string) =>
  command(
    'become demand',
    isOpen,
    (enquiry) => becomeDemand(enquiry, { demandId, request: { key: demandId, hash: '' } }, act),
    (model) => {
      model.demands.push(demandId);
      model.closedAs = 'became-demand';
    },
  );

const reopen = command(
  'reopen',
  (model) => !isOpen(model),
  reopenEnquiry,
  (model) => (model.closedAs = undefined),
);

describe('An enquiry against a sheet of paper', () => {
  it('agrees after any order of acts, and refuses with a reason what the paper says cannot be done', () => {
    const commands = fc.commands(
      [
        fc.tuple(fc.constantFrom(anna, bo), fc.boolean()).map((asked) => take(...asked)),
        fc.constant(release),
        fc.constantFrom<EnquiryUnit>('naringsliv', 'arbetsmarknadsenheten', 'arbetsformedlingen').map(passOn),
        fc.constant(takeBack),
        fc.constantFrom('2026-12-01', '2026-12-24').map(postpone),
        fc.constantFrom('answered' as const, 'duplicate' as const, 'became-demand' as const).map(close),
        fc.uuid().map(become),
        fc.constant(reopen),
        fc.constant(reopen),
      ],
      { maxCommands: 60, size: 'max' },
    );
    fc.assert(
      fc.property(commands, (all) => {
        fc.modelRun(
          () => ({
            model: structuredClone(beginning),
            real: { enquiry: anEnquiry() },
          }),
          all,
        );
      }),
      { numRuns: 300 },
    );
    const names = ['take', 'release', 'pass on', 'take back', 'postpone', 'become demand', 'reopen'];
    for (const name of [...names, 'close as answered', 'close as duplicate', 'close as became-demand']) {
      expect(seen.get(name) ?? 0, name).toBeGreaterThan(20);
      expect(seen.get(`${name} refused`) ?? 0, `${name} refused`).toBeGreaterThan(20);
    }
  });
});
