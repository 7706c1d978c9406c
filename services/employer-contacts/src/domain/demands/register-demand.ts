import type { DemandWish, FreeText } from '@samspar/contracts';
import type { DemandSource } from '@samspar/contracts/api/employer-contacts/demands';
import { requireNoPersonalData } from '../free-text.ts';
import type { DemandEvent, Stamp } from './demand.ts';

export interface NewDemand {
  employerId: string;
  wish: DemandWish;
  note?: FreeText | undefined;
  source: DemandSource;
}

/** Registers a demand, as little as is known of it: an occupation and a municipality will do. */
export function registerDemand({ employerId, wish, note, source }: NewDemand, stamp: Stamp): DemandEvent[] {
  if (note) requireNoPersonalData('note', note);
  return [{ type: 'demand-registered', employerId, profile: wish, ...(note && { note }), source, stamp }];
}
