import type { Demand, DemandEvent } from './demand.ts';
import { stageOf } from './demand-stage.ts';
import { versionOf, versionsKept } from './demand-version.ts';

type Registered = Extract<DemandEvent, { type: 'demand-registered' }>;
type Change = Exclude<DemandEvent, Registered>;

/** The demand after an event: every change is also kept as a version. */
export function evolveDemand(state: Demand | undefined, event: DemandEvent): Demand {
  if (event.type === 'demand-registered') return registered(event);
  if (!state) throw new Error(`${event.type} before demand-registered`);
  const next = changed(state, event);
  const versions = [...state.versions, versionOf(state, event)].slice(-versionsKept);
  return { ...next, stage: stageOf(next), versions };
}

function registered({ type, stamp, ...given }: Registered): Demand {
  return {
    ...given,
    status: 'open',
    stage: stageOf(given),
    fillings: [],
    by: stamp.by,
    registeredAt: stamp.at,
    versions: [{ ...stamp, change: { type, source: given.source } }],
  };
}

function changed(state: Demand, event: Change): Demand {
  switch (event.type) {
    case 'demand-changed':
      return { ...state, profile: event.profile };
    case 'demand-annotated': {
      const { note: _before, ...rest } = state;
      return event.note ? { ...rest, note: event.note } : rest;
    }
    case 'letter-signed':
      return { ...state, letterOfIntent: event.letter };
    case 'letter-withdrawn': {
      const { letterOfIntent: _before, ...rest } = state;
      return rest;
    }
    case 'opening-filled':
      return { ...state, fillings: [...state.fillings, event.filling] };
    case 'filling-undone':
      return { ...state, fillings: state.fillings.filter(({ id }) => id !== event.filling.id) };
    case 'demand-closed': {
      const { at, by } = event.stamp;
      return { ...state, status: 'closed', closing: { ...event.closing, at, by } };
    }
    case 'demand-reopened': {
      const { closing: _before, ...rest } = state;
      return { ...rest, status: 'open' };
    }
  }
}
