import { DomainError, invalidField, notFound } from '@samspar/contracts';

const conflict = (code: string, message: string, extensions: Record<string, unknown> = {}) =>
  new DomainError(code, 409, message, { extensions });

/** Refusals about employers: code, status and what the person at the screen is told. */
export const refusals = {
  organisationsnummerInvalid: () =>
    invalidField('organisationsnummer', 'Organisationsnumret stämmer inte. Kontrollera siffrorna.'),
  employerKnown: () =>
    conflict('employer-known', 'En arbetsgivare med det organisationsnumret är redan registrerad.'),
  /** A sole trader's number is a personnummer, which may stand in no address. */
  numberIsPersonal: (field: string) =>
    invalidField(
      field,
      'Numret är ett personnummer och får inte stå i adressen. Sök på namnet, eller fråga efter dubbletter.',
    ),

  employerMerged: (mergedInto: string) =>
    conflict(
      'employer-merged',
      'Arbetsgivaren är sammanslagen med en annan. Gör ändringen där, eller ta tillbaka sammanslagningen först.',
      { mergedInto },
    ),
  employerNotMerged: () =>
    conflict('employer-not-merged', 'Arbetsgivaren är inte sammanslagen med någon annan.'),
  mergedWithItself: () => invalidField('into', 'En arbetsgivare kan inte slås ihop med sig själv.'),
  mergingTargetUnknown: () => invalidField('into', 'Arbetsgivaren att slå ihop med finns inte.'),
  mergingIntoMerged: (mergedInto: string) =>
    conflict(
      'merging-into-merged',
      'Den du vill slå ihop med är själv sammanslagen med en tredje. Slå ihop med den tredje i stället.',
      { mergedInto },
    ),
  absorbsOthers: (others: { id: string; name: string }[]) =>
    conflict(
      'absorbs-others',
      'Andra arbetsgivare är sammanslagna med den här. Ta tillbaka de sammanslagningarna först, eller slå ihop åt andra hållet.',
      { absorbed: others },
    ),

  workplaceUnknown: () => notFound('Arbetsstället'),
  workplaceKnown: (workplaceId: string) =>
    conflict('workplace-known', 'Ett arbetsställe med det namnet finns redan i kommunen.', { workplaceId }),
  workplaceMoved: () =>
    invalidField('municipality', 'Kommunen kan inte ändras. Lägg till ett nytt arbetsställe i stället.'),
  contactPersonUnknown: () => notFound('Kontaktpersonen'),
  contactPersonLeft: () => conflict('contact-person-left', 'Kontaktpersonen har redan slutat.'),
  contactPersonPresent: () => conflict('contact-person-present', 'Kontaktpersonen har inte slutat.'),
  warningUnknown: () => notFound('Varningen'),
  warningLifted: () => conflict('warning-lifted', 'Varningen är redan borttagen.'),
  warningStanding: () => conflict('warning-standing', 'Varningen är inte borttagen.'),
  warningExpired: () => invalidField('expiresOn', 'Välj dagens datum eller ett senare.'),
  tooMany: (what: string, most: number) =>
    conflict('too-many', `En arbetsgivare kan ha högst ${most} ${what} samtidigt.`),
};
