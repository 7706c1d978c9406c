import { DomainError, invalidField, notFound, type StaffMember } from '@samspar/contracts';
import { collisionSentence, personOf } from './collision-sentence.ts';
import type { Collision } from './collisions.ts';

const conflict = (code: string, message: string, extensions: Record<string, unknown> = {}) =>
  new DomainError(code, 409, message, { extensions });
const forbidden = (code: string, message: string) => new DomainError(code, 403, message);

/** More than these are told of in the answer's list, not in its sentences. */
const mostSentences = 3;

/** Refusals about contacts: code, status and what the person at the screen is told. */
export const refusals = {
  contactUnknown: () => notFound('Kontakten'),
  /** Not a lost race of the save, which is tried again: what the caller saw is no longer so. */
  changedSinceRead: () =>
    new DomainError(
      'changed-by-someone-else',
      412,
      'Någon annan har ändrat sedan du läste. Läs in på nytt och gör om din ändring.',
    ),
  contactPersonGone: () => invalidField('contactPersonIds', 'Kontaktpersonen har slutat. Välj någon annan.'),
  contactPersonUnknown: () =>
    invalidField('contactPersonIds', 'Kontaktpersonen finns inte hos arbetsgivaren.'),
  workplaceUnknown: () => invalidField('workplaceId', 'Arbetsstället finns inte hos arbetsgivaren.'),

  /** Who, when and about what, and what one can do: join, choose another day, or say why it must be. */
  contactCollides: (collisions: readonly Collision[], nextFreeOn: string | undefined) => {
    const sentences = collisions.slice(0, mostSentences).map(collisionSentence);
    const free = nextFreeOn ? `, välj en annan dag (närmast fri: ${nextFreeOn})` : '';
    const can = `Gå med på den kontakt som finns${free} eller planera ändå med ett skäl.`;
    return conflict('contact-collides', [...sentences, can].join(' '), {
      collisions,
      ...(nextFreeOn && { nextFreeOn }),
    });
  },
  agendaFull: (most: number) =>
    conflict('agenda-full', `En arbetsgivare kan ha högst ${most} planerade kontakter. Avboka någon först.`),

  notYourContact: (by: StaffMember) =>
    forbidden(
      'not-your-contact',
      `Kontakten är ${personOf(by)}s. Gå med på den, eller be dem som är med att ändra den.`,
    ),
  contactOfFair: () =>
    conflict('contact-of-fair', 'Kontakten kommer från en mässa. Gör ändringen på mässan i stället.'),
  contactNotPlanned: () =>
    conflict('contact-not-planned', 'Kontakten är inte planerad längre: den är genomförd eller avbokad.'),
  contactNotHeld: () => conflict('contact-not-held', 'Kontakten är inte genomförd.'),
  contactNotCancelled: () => conflict('contact-not-cancelled', 'Kontakten är inte avbokad.'),
  neverPlanned: () =>
    conflict(
      'never-planned',
      'Kontakten registrerades som genomförd och var aldrig planerad. Avboka den om den blev fel.',
    ),
  heldContactStands: () =>
    conflict('held-contact-stands', 'Kontakten är genomförd. Ta tillbaka det först, om den ska avbokas.'),
  alreadyCancelled: () => conflict('contact-cancelled', 'Kontakten är redan avbokad.'),
  noNextStep: () => conflict('no-next-step', 'Kontakten har inget nästa steg.'),
  nextStepDone: () => conflict('next-step-done', 'Nästa steg är redan gjort.'),
  nextStepOpen: () => conflict('next-step-open', 'Nästa steg är inte gjort.'),
  notTakingPart: () => conflict('not-taking-part', 'Du är inte med på kontakten.'),
  plannerStays: () =>
    conflict('planner-stays', 'Den som planerade kontakten kan inte lämna den. Avboka den i stället.'),

  leadTaken: (who: StaffMember) =>
    conflict(
      'lead-taken',
      `${personOf(who)} är kontaktansvarig. Be om en överlämning om ansvaret ska byta ägare.`,
      { lead: who },
    ),
  noLead: () => conflict('no-lead', 'Ingen är kontaktansvarig för arbetsgivaren.'),
  notYourLead: (who: StaffMember) =>
    forbidden(
      'not-your-lead',
      `Kontaktansvaret är ${personOf(who)}s. Bara den organisationen kan ändra det.`,
    ),
  handoverUnderWay: () =>
    conflict('handover-under-way', 'Kontaktansvaret är redan erbjudet. Dra tillbaka det erbjudandet först.'),
  handoverToLead: () => invalidField('to.staffId', 'Den personen har redan ansvaret.'),
  noHandover: () => conflict('no-handover', 'Kontaktansvaret är inte erbjudet någon.'),
  handoverToAnother: (organisation: string) =>
    forbidden('handover-to-another', `Erbjudandet gäller ${organisation}. Bara den det gäller kan svara.`),
  noQuietPeriod: () => conflict('no-quiet-period', 'Arbetsgivaren har inte bett att lämnas i fred.'),

  dateInThePast: (field: string) => invalidField(field, 'Välj dagens datum eller ett senare.'),
  dateTooFar: (field: string) => invalidField(field, 'Datumet ligger för långt fram.'),
  dateInTheFuture: (field: string) => invalidField(field, 'Välj dagens datum eller ett tidigare.'),
  plannedInThePast: () =>
    invalidField('on', 'Dagen har varit. Registrera kontakten som genomförd, eller välj en senare dag.'),
  heldOverride: () =>
    invalidField('override', 'En kontakt som redan har ägt rum krockar inte med någon. Ta bort skälet.'),
  callBackWhen: () => invalidField('nextStep', 'Ange när ni ska höras igen.'),
  fairKind: () => invalidField('kind', 'Mässor registreras som mässor, med alla arbetsgivare på en gång.'),
};
