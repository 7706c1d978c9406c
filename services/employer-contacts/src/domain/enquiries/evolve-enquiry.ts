import { type Enquiry, type EnquiryEvent, lastHandover } from './enquiry.ts';

/** The enquiry after an event. */
export function evolveEnquiry(state: Enquiry | undefined, event: EnquiryEvent): Enquiry {
  if (event.type === 'enquiry-registered') {
    return { ...event.enquiry, status: 'open', demands: [], handovers: [], reopenings: 0 };
  }
  if (!state) throw new Error(`${event.type} before enquiry-registered`);
  switch (event.type) {
    case 'enquiry-taken':
      return { ...state, owner: event.owner };
    case 'enquiry-released':
      return unowned(state);
    case 'enquiry-passed-on':
      return {
        ...unowned(state),
        ...event.handover.to,
        handovers: [...state.handovers, event.handover],
      };
    case 'enquiry-taken-back':
      return takenBack(state, event);
    case 'enquiry-postponed':
      return { ...state, dueOn: event.dueOn };
    case 'enquiry-closed':
      return { ...state, status: 'closed', closing: event.closing };
    case 'enquiry-became-demand': {
      const closing = { reason: 'became-demand' as const, demandId: event.demand.demandId, ...event.act };
      return { ...state, status: 'closed', closing, demands: [...state.demands, event.demand] };
    }
    case 'enquiry-reopened': {
      const { closing: _closing, ...rest } = state;
      return { ...rest, status: 'open', reopenings: state.reopenings + 1 };
    }
  }
}

function takenBack(state: Enquiry, { act }: Extract<EnquiryEvent, { type: 'enquiry-taken-back' }>): Enquiry {
  const last = lastHandover(state);
  const handovers = state.handovers.map((each) => (each === last ? { ...each, takenBack: act } : each));
  return { ...unowned(state), ...last?.from, handovers };
}

function unowned({ owner: _owner, ...rest }: Enquiry): Enquiry {
  return rest;
}
