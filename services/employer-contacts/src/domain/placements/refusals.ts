import { DomainError, invalidField, notFound } from '@samspar/contracts';

const conflict = (code: string, message: string) => new DomainError(code, 409, message);

const changed = (what: string) =>
  new DomainError(
    'changed-by-someone-else',
    412,
    `Någon annan har ändrat ${what} sedan du läste. Läs in på nytt och gör om din ändring.`,
  );

/** Refusals about placement offers: code, status and what the person at the screen is told. */
export const refusals = {
  offerChanged: () => changed('praktikplatsen'),
  offerWithdrawn: () =>
    conflict(
      'offer-withdrawn',
      'Praktikplatsen är tillbakadragen. Återställ den först, eller välj en annan.',
    ),
  offerOpen: () => conflict('offer-open', 'Praktikplatsen är redan öppen.'),
  offerReserved: (active: number) =>
    conflict(
      'offer-reserved',
      `${active} ${active === 1 ? 'plats är reserverad' : 'platser är reserverade'}. Tala med dem som har reserverat, eller dra tillbaka ändå med force: då släpps platserna.`,
    ),

  periodUnknown: () => notFound('Perioden'),
  periodEndsFirst: (field: string) => invalidField(field, 'Perioden kan inte sluta innan den börjar.'),
  periodOver: () => conflict('period-over', 'Perioden är slut. Välj en period som pågår eller kommer.'),
  periodFull: (places: number) =>
    conflict(
      'no-free-place',
      `${places === 1 ? 'Platsen är upptagen' : `Alla ${places} platser är upptagna`} under perioden. Välj en annan period, eller sök en annan praktikplats med lediga platser.`,
    ),
  periodReserved: () =>
    conflict(
      'period-reserved',
      'Perioden har reservationer och kan inte tas bort. Sänk antalet platser i stället.',
    ),
  periodDatesReserved: () =>
    conflict(
      'period-dates-reserved',
      'Platser är reserverade för de här datumen. Släpp dem först, eller lägg till en ny period.',
    ),
  placesReserved: (active: number) =>
    invalidField(
      'places',
      `${active} platser är redan upptagna. Släpp platser först, eller ange minst så många.`,
    ),
  tooManyPeriods: () =>
    conflict(
      'too-many-periods',
      'En praktikplats har högst 50 perioder. Ta bort någon, eller registrera en ny.',
    ),

  purposeNotOffered: () =>
    invalidField('purpose', 'Arbetsgivaren tar inte emot i det syftet. Välj ett av praktikplatsens syften.'),
  purposeReserved: () =>
    invalidField(
      'purposes',
      'Ett syfte som någon har reserverat för kan inte tas bort. Släpp platsen först.',
    ),

  reservationUnknown: () => notFound('Reservationen'),
  reservationChanged: () => changed('reservationen'),
  reservationExpired: () => conflict('reservation-expired', 'Reservationen har gått ut. Reservera på nytt.'),
  reservationReleased: () =>
    conflict('reservation-released', 'Platsen är släppt. Ångra det först, eller reservera på nytt.'),
  reservationConfirmed: () => conflict('reservation-confirmed', 'Reservationen är redan bekräftad.'),
  reservationNotConfirmed: () =>
    conflict('reservation-not-confirmed', 'Reservationen är inte bekräftad: det finns inget att ångra.'),
  reservationNotReleased: () =>
    conflict('reservation-not-released', 'Platsen är inte släppt: det finns inget att ångra.'),
  confirmationStands: () =>
    conflict(
      'confirmation-stands',
      'Reservationstiden har gått ut, så bekräftelsen kan inte ångras. Släpp platsen i stället.',
    ),
};
