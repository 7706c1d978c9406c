import type { Provider } from '@navikt/ds-react';
import type { ComponentProps } from 'react';

/** What Aksel's own parts say, in Swedish: it comes without. Dates are chosen in the browser's own field, not in Aksel's. */
export const akselSv = {
  global: {
    showMore: 'Visa mer',
    showLess: 'Visa mindre',
    readOnly: 'Går inte att ändra',
    close: 'Stäng',
    error: 'Fel',
    info: 'Information',
    success: 'Klart',
    warning: 'Varning',
    announcement: 'Meddelande',
  },
  Chips: { Removable: { labelSuffix: 'ta bort' } },
  Combobox: {
    addOption: 'Lägg till',
    noMatches: 'Inga träffar',
    loading: 'Söker…',
    maxSelected: '{selected} av högst {limit} är valda.',
  },
  CopyButton: { title: 'Kopiera', activeText: 'Kopierat!' },
  ErrorSummary: { heading: 'Rätta det här för att komma vidare:' },
  FormProgress: {
    step: 'Steg {activeStep} av {totalSteps}',
    showAllSteps: 'Visa alla steg',
    hideAllSteps: 'Dölj stegen',
  },
  FormSummary: { editAnswer: 'Ändra svar' },
  HelpText: { title: 'Mer information' },
  Loader: { title: 'Vänta…' },
  Pagination: { previous: 'Föregående', next: 'Nästa' },
  Process: { active: 'Pågår' },
  ProgressBar: {
    progress: '{current} av {max}',
    progressUnknown: 'Det är inte känt hur långt det är kvar. Det brukar ta {seconds} sekunder.',
  },
  Search: { clear: 'Töm fältet', search: 'Sök' },
  Textarea: {
    maxLength: 'Texten får ha högst {maxLength} tecken.',
    charsTooMany: '{chars} tecken för mycket',
    charsLeft: '{chars} tecken kvar',
  },
  Timeline: {
    Row: { noPeriods: 'Inga perioder', period: '{start} till {end}' },
    Period: {
      success: 'Klart',
      warning: 'Varning',
      danger: 'Fara',
      info: 'Information',
      neutral: 'Neutral',
      period: '{status} från {start} till {end}',
    },
    Pin: { pin: 'Markering: {date}' },
    Zoom: { zoom: 'Visa tidslinjen från {start} till {end}', reset: 'Visa hela' },
  },
  Tooltip: { shortcutSeparator: 'eller' },
} satisfies NonNullable<ComponentProps<typeof Provider>['translations']>;
