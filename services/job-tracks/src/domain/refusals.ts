import { DomainError } from '@samspar/contracts';
import type { AdmissionStatus, Step } from './admission.ts';

/** Every refusal of this service: code, status and what the person at the screen is told. */
export const refusals = {
  demandUnknown: () =>
    conflict(
      'demand-not-known',
      'Kompetensbehovet är inte känt här. Är det nyss registrerat: vänta några sekunder och försök igen. ' +
        'Kontrollera annars att du har valt rätt behov.',
    ),
  demandClosed: () =>
    conflict(
      'demand-closed',
      'Kompetensbehovet är avslutat. Öppna det igen, eller välj ett behov som är öppet.',
    ),
  trackCancelled: () =>
    conflict('track-cancelled', 'Jobbspåret är inställt. Ta tillbaka inställandet först.'),
  trackNotCancelled: () => conflict('track-not-cancelled', 'Jobbspåret är inte inställt.'),
  alreadyProposed: () =>
    conflict(
      'already-proposed',
      'Kandidaten är redan föreslagen till jobbspåret. Arbeta vidare med förslaget.',
    ),
  tooManyProposals: (most: number) =>
    conflict('too-many-proposals', `Jobbspåret har redan ${most} förslag. Öppna ett jobbspår till.`),
  /** One refusal for everyone who may not be shared, so that unknown and protected persons can't be told apart. */
  consentMissing: () =>
    conflict(
      'consent-missing',
      'Det finns inget giltigt samtycke till matchning för kandidaten. ' +
        'Be kandidatens handläggare gå igenom samtycket med kandidaten, och försök igen sedan.',
    ),
  presentationConsentMissing: () =>
    conflict(
      'consent-missing',
      'Det finns inget giltigt samtycke till att kandidaten presenteras för den här arbetsgivaren. ' +
        'Be kandidatens handläggare gå igenom samtycket med kandidaten, och försök igen sedan.',
    ),
  stepNotPossible: (status: AdmissionStatus, step: Step) =>
    conflict('step-not-possible', `${demands[step]} Kandidaten är nu ${statusNames[status]}.`),
  trackFull: (places: number) =>
    conflict(
      'track-full',
      `Alla platser i jobbspåret är tillsatta (${places}). ` +
        'Sätt kandidaten som reserv, eller återkalla en annan antagning först.',
    ),
  admittedElsewhere: () =>
    conflict(
      'admitted-elsewhere',
      'Kandidaten är redan antagen till ett annat öppet jobbspår. Den antagningen måste återkallas först.',
    ),
  someoneAdmittedElsewhere: () =>
    conflict(
      'admitted-elsewhere',
      'Någon som är antagen här har blivit antagen till ett annat öppet jobbspår. ' +
        'Återkalla den ena antagningen först.',
    ),
};

const statusNames: Record<AdmissionStatus, string> = {
  proposed: 'föreslagen',
  invited: 'inbjuden till informationsträff',
  applied: 'sökande',
  admitted: 'antagen',
  reserve: 'reserv',
  declined: 'inte antagen',
  withdrawn: 'inte längre föreslagen',
};

const demands: Record<Step, string> = {
  'proposal-withdrawn':
    'Bara ett förslag utan inbjudan kan dras tillbaka. Ta tillbaka de senare stegen först.',
  invited: 'Bara den som är föreslagen kan bjudas in.',
  'invitation-cancelled':
    'Bara den som är inbjuden och inte har sökt kan få sin inbjudan tillbakatagen. Ta tillbaka de senare stegen först.',
  'application-recorded': 'Bara den som är inbjuden kan söka. Bjud in till informationsträffen först.',
  'application-withdrawn': 'Bara en ansökan utan beslut kan tas tillbaka. Ta tillbaka beslutet om den först.',
  admitted: 'Bara den som har sökt, eller är reserv, kan antas. Registrera ansökan först.',
  'admission-revoked': 'Bara en antagning kan återkallas.',
  'placed-in-reserve':
    'Bara den som har sökt kan bli reserv. Registrera ansökan, eller ta tillbaka beslutet, först.',
  'reserve-cancelled': 'Bara den som är reserv kan tas bort som reserv.',
  declined: 'Bara den som har sökt kan få avslag. Registrera ansökan, eller ta tillbaka beslutet, först.',
  'decline-cancelled': 'Bara ett avslag kan tas tillbaka så.',
};

function conflict(code: string, message: string): DomainError {
  return new DomainError(code, 409, message);
}
