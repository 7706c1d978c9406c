import type { DemandWish, FreeText } from '@samspar/contracts';
import { requireNoPersonalData } from '../free-text.ts';
import type { Demand, DemandEvent, Stamp } from './demand.ts';
import { lacksForLetter } from './demand-stage.ts';
import { refusals } from './refusals.ts';

/**
 * Changes what is asked for. A demand stays in the municipality that registered it: its shortlist and its permissions
 * follow from there. What others have been told of, or have done, is not undermined: openings and start are changed but never
 * taken away, and neither fillings nor the letter of intent are left without the openings they are about.
 */
export function changeDemand(demand: Demand, profile: DemandWish, stamp: Stamp): DemandEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  if (profile.municipality !== demand.profile.municipality) throw refusals.demandMoved();
  requireKept(demand, profile);
  requireRoom(demand, profile);
  if (JSON.stringify(profile) === JSON.stringify(demand.profile)) return [];
  return [{ type: 'demand-changed', profile, stamp }];
}

/** Writes, changes or takes away the note. */
export function annotateDemand(demand: Demand, note: FreeText | undefined, stamp: Stamp): DemandEvent[] {
  if (demand.status === 'closed') throw refusals.demandClosed();
  if (note) requireNoPersonalData('text', note);
  if (JSON.stringify(note) === JSON.stringify(demand.note)) return [];
  return [{ type: 'demand-annotated', ...(note && { note }), stamp }];
}

function requireKept({ profile: before }: Demand, { openings, start }: DemandWish): void {
  if (before.openings !== undefined && openings === undefined) throw refusals.openingsTakenAway();
  if (before.start !== undefined && start === undefined) throw refusals.startTakenAway();
}

function requireRoom({ fillings, letterOfIntent }: Demand, profile: DemandWish): void {
  const openings = profile.openings ?? 0;
  if (openings < fillings.length) throw refusals.openingsFilled(fillings.length);
  if (!letterOfIntent) return;
  if (openings < letterOfIntent.openings) throw refusals.openingsAgreed(letterOfIntent.openings);
  const [lack] = lacksForLetter(profile);
  if (lack) throw refusals.profileAgreed(lack);
}
