import { DomainError, invalidField } from '@samspar/contracts';
import type { Lack } from '@samspar/contracts/api/employer-contacts/demands';
import type { ReadableVersion } from './demand-version.ts';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Refusals about demands: code, status and what the person at the screen is told. */
export const refusals = {
  demandClosed: () => conflict('demand-closed', 'Kompetensbehovet är avslutat. Öppna det igen först.'),
  changedSince: (revision: number, newest: ReadableVersion, earlier: readonly ReadableVersion[]) =>
    new DomainError(
      'changed-by-someone-else',
      412,
      `Kompetensbehovet ändrades av ${newest.by.name}, ${newest.by.organisation}, ${clock.format(new Date(newest.at))}. ` +
        'Läs vad som har ändrats, läs in behovet på nytt och gör om din ändring.',
      { extensions: { revision, changedBy: newest.by, changedAt: newest.at, changes: [newest, ...earlier] } },
    ),
  neverSeen: () =>
    new DomainError('changed-by-someone-else', 412, 'Läs in behovet på nytt och gör om din ändring.'),
  demandOpen: () => conflict('demand-open', 'Kompetensbehovet är redan öppet.'),
  demandMoved: () =>
    invalidField('municipality', 'Kommunen kan inte ändras. Registrera ett nytt behov i den andra kommunen.'),
  openingsTakenAway: () =>
    invalidField('openings', 'Antalet platser kan ändras, men inte tas bort när det en gång har angetts.'),
  startTakenAway: () =>
    invalidField('start', 'Startdagen kan ändras, men inte tas bort när den en gång har angetts.'),
  openingsFilled: (filled: number) =>
    invalidField(
      'openings',
      `Minst ${filled}: så många platser är redan tillsatta. Ta tillbaka en tillsättning först.`,
    ),
  openingsAgreed: (agreed: number) =>
    invalidField(
      'openings',
      `Minst ${agreed}: så många platser gäller avsiktsförklaringen. Ta tillbaka den, eller registrera en ny, först.`,
    ),
  profileAgreed: ({ text }: Lack) =>
    conflict(
      'demand-agreed',
      `Behovet har en avsiktsförklaring och måste vara beskrivet. ${text} Eller ta tillbaka avsiktsförklaringen först.`,
    ),
  tooEarlyForLetter: ({ text }: Lack) =>
    conflict(
      'demand-not-profiled',
      `Behovet är inte tillräckligt beskrivet för en avsiktsförklaring. ${text}`,
    ),
  letterOverOpenings: () =>
    invalidField('openings', 'Avsiktsförklaringen kan inte gälla fler platser än behovet har.'),
  noLetter: () => conflict('no-letter-of-intent', 'Behovet har ingen avsiktsförklaring att ta tillbaka.'),
  demandUncounted: () =>
    conflict('demand-uncounted', 'Det är inte känt hur många platser behovet gäller. Ange antalet först.'),
  allFilled: () =>
    conflict(
      'all-filled',
      'Alla platser är tillsatta. Ta tillbaka en tillsättning, eller öppna behovet och höj antalet platser, först.',
    ),
  someFilled: (filled: number) =>
    conflict(
      'some-filled',
      `Tillsatta platser: ${filled}. Avsluta behovet som delvis tillsatt, eller ta tillbaka tillsättningarna först.`,
    ),
  /** Another family of occupations would leave the pool with demands that cannot be recruited for together. */
  demandPooled: () =>
    conflict(
      'demand-pooled',
      'Behovet ingår i en gemensam rekrytering för en annan yrkesgrupp. Ta ut det därifrån först.',
    ),
};

function conflict(code: string, message: string): DomainError {
  return new DomainError(code, 409, message);
}
