import { defineTexts } from '../../texts/define-texts.ts';

export const searchTexts = defineTexts(
  {
    title: 'Sök',
    field: 'Sök',
    lead: '{what, select, enquiries {Sök bland era förfrågningar inför upphandling: ord ur syftet eller ett yrke.} other {Sök på arbetsgivarens namn eller organisationsnummer, yrke, jobbspårets namn eller en hel pseudonym.}}',
    tooShort: 'Skriv minst två tecken.',
    found: '{count, plural, =0 {Inga träffar på ”{q}”} one {# träff på ”{q}”} other {# träffar på ”{q}”}}',
    searching: 'Söker…',
    none: 'Inga träffar på ”{q}”',
    noneText:
      'Kontrollera stavningen, pröva ett kortare ord eller ett annat namn på yrket. Det du inte har behörighet att se visas inte.',
    away: '{group} kan inte sökas just nu. Vi försöker igen när tjänsten är tillbaka.',
    showAll: 'Visa alla {count, number}',
    showGroups: 'Tillbaka till alla träffar',
    pagesOf: 'Sidor med {group}',
    groupCount: '{group} ({count, number})',
    employers: 'Arbetsgivare',
    demands: 'Kompetensbehov',
    tracks: 'Jobbspår',
    candidate: 'Kandidat',
    enquiries: 'Förfrågningar inför upphandling',
    demandName: '{occupation}, {employer}',
    demandAbout:
      '{openings, plural, =0 {Antal ej bestämt} one {# plats} other {# platser}}, {place}{status, select, closed {, avslutat} other {}}',
    trackAbout: '{place}, start {date}{status, select, cancelled {, inställt} other {}}',
    candidateAbout:
      '{eligible, plural, =0 {Uppfyller skallkraven för inget öppet behov just nu.} one {Uppfyller skallkraven för # öppet behov.} other {Uppfyller skallkraven för # öppna behov.}}',
    candidateReason: 'Sökning på pseudonym',
    toShortlist: 'Urvalslistan för {demand}',
    enquiryAbout: 'Frågad {at}{status, select, withdrawn {, återkallad} other {}}',
  },
  {
    title: 'Search',
    field: 'Search',
    lead: '{what, select, enquiries {Search your procurement enquiries: words of the purpose, or an occupation.} other {Search by the employer’s name or organisation number, occupation, the job track’s name or a whole pseudonym.}}',
    tooShort: 'Type at least two characters.',
    found: '{count, plural, =0 {No hits for “{q}”} one {# hit for “{q}”} other {# hits for “{q}”}}',
    searching: 'Searching…',
    none: 'No hits for “{q}”',
    noneText:
      'Check the spelling, try a shorter word or another name of the occupation. What you may not see is not shown.',
    away: '{group} can’t be searched just now. We try again when the service is back.',
    showAll: 'Show all {count, number}',
    showGroups: 'Back to all hits',
    pagesOf: 'Pages of {group}',
    groupCount: '{group} ({count, number})',
    employers: 'Employers',
    demands: 'Skill demands',
    tracks: 'Job tracks',
    candidate: 'Candidate',
    enquiries: 'Procurement enquiries',
    demandName: '{occupation}, {employer}',
    demandAbout:
      '{openings, plural, =0 {Number not decided} one {# opening} other {# openings}}, {place}{status, select, closed {, closed} other {}}',
    trackAbout: '{place}, start {date}{status, select, cancelled {, cancelled} other {}}',
    candidateAbout:
      '{eligible, plural, =0 {Meets the must-haves of no open demand just now.} one {Meets the must-haves of # open demand.} other {Meets the must-haves of # open demands.}}',
    candidateReason: 'Search by pseudonym',
    toShortlist: 'The shortlist of {demand}',
    enquiryAbout: 'Asked {at}{status, select, withdrawn {, withdrawn} other {}}',
  },
);
