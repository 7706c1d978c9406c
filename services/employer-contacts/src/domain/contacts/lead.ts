import type { Act } from '@samspar/contracts';
import { present } from '../present.ts';
import type { AgendaEvent, EmployerAgenda, Handover, HandoverReceiver, Lead } from './agenda.ts';
import { refusals } from './refusals.ts';

export type LeadStep =
  | { step: 'take' }
  | { step: 'release' }
  | { step: 'offer'; to: HandoverReceiver; dueOn: string }
  | { step: 'withdraw-offer' }
  | { step: 'accept' }
  | { step: 'decline' };

/**
 * A step with the lead of an employer. It is taken while it is free, belongs to the lead's organisation, and passes to
 * another by an offer that its receiver accepts. `elsewhere`: the lead of an employer merged into this one.
 */
export function takeLeadStep(
  agenda: EmployerAgenda,
  step: LeadStep,
  act: Act,
  { today, elsewhere }: { today: string; elsewhere: Lead | undefined },
): AgendaEvent[] {
  const lead = { who: act.by, since: today };
  switch (step.step) {
    case 'take':
      requireFree(agenda.lead ?? elsewhere);
      return [{ type: 'lead-taken', lead, ...act }];
    case 'release':
      requireLead(agenda, act);
      return [{ type: 'lead-released', ...act }];
    case 'offer':
      requireLead(agenda, act);
      requireOfferable(agenda, step, today);
      return [{ type: 'handover-offered', handover: handoverOf(step, act), ...act }];
    case 'withdraw-offer':
      requireLead(agenda, act);
      requireOffer(agenda);
      return [{ type: 'handover-ended', how: 'withdrawn', ...act }];
    case 'accept':
      requireReceiver(agenda, act);
      return [{ type: 'lead-handed-over', lead, ...act }];
    case 'decline':
      requireReceiver(agenda, act);
      return [{ type: 'handover-ended', how: 'declined', ...act }];
  }
}

function requireFree(lead: Lead | undefined): void {
  if (lead) throw refusals.leadTaken(lead.who);
}

/** The lead's colleagues may act for them: people are away. */
function requireLead({ lead }: EmployerAgenda, { by }: Act): void {
  if (!lead) throw refusals.noLead();
  if (lead.who.organisation !== by.organisation) throw refusals.notYourLead(lead.who);
}

function requireOfferable(
  { handover, lead }: EmployerAgenda,
  { to, dueOn }: Extract<LeadStep, { step: 'offer' }>,
  today: string,
): void {
  if (handover) throw refusals.handoverUnderWay();
  if (dueOn < today) throw refusals.dateInThePast('dueOn');
  if (to.staffId === lead?.who.id) throw refusals.handoverToLead();
}

function handoverOf({ to, dueOn }: Extract<LeadStep, { step: 'offer' }>, act: Act): Handover {
  const { organisation, staffId } = to;
  return { to: { organisation, ...present({ staffId }) }, dueOn, ...act };
}

function requireOffer({ handover }: EmployerAgenda): Handover {
  if (!handover) throw refusals.noHandover();
  return handover;
}

function requireReceiver(agenda: EmployerAgenda, { by }: Act): void {
  const { to } = requireOffer(agenda);
  if (to.organisation !== by.organisation || (to.staffId && to.staffId !== by.id))
    throw refusals.handoverToAnother(to.organisation);
}
