import type { Act } from '@samspar/contracts';
import type { AgendaEvent, EmployerAgenda } from './agenda.ts';
import { personOf } from './collision-sentence.ts';

/** What happened to an employer's lead and peace, in a sentence; nothing for contacts, which tell their own story. */
export function agendaSentence(before: EmployerAgenda, event: AgendaEvent & Act): string | undefined {
  switch (event.type) {
    case 'lead-taken':
      return `${personOf(event.lead.who)} blev kontaktansvarig.`;
    case 'lead-released':
      return `${before.lead ? personOf(before.lead.who) : 'Den ansvariga'} är inte längre kontaktansvarig.`;
    case 'handover-offered':
      return `Kontaktansvaret erbjöds ${event.handover.to.organisation}, svar senast ${event.handover.dueOn}.`;
    case 'handover-ended':
      return event.how === 'declined'
        ? `${before.handover?.to.organisation} tackade nej till kontaktansvaret.`
        : 'Erbjudandet om kontaktansvaret drogs tillbaka.';
    case 'lead-handed-over':
      return `Kontaktansvaret gick över till ${personOf(event.lead.who)}.`;
    case 'quiet-period-set':
      return `Arbetsgivaren lämnas i fred till och med ${event.quietPeriod.until}.`;
    case 'quiet-period-lifted':
      return 'Arbetsgivaren tar emot kontakter igen.';
    default:
      return undefined;
  }
}
