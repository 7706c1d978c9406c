import { defineTexts } from '../../texts/define-texts.ts';

export const homeTexts = defineTexts(
  {
    title: 'Start',
    hello: 'Hej {name}!',
    showAll: 'Visa alla',

    registerDemand: 'Registrera ett kompetensbehov',
    toEmployers: 'Gå till arbetsgivarna',
    newEnquiry: 'Ny förfrågan',
    goOnWithDraft: 'Fortsätt med den påbörjade förfrågan',

    news: 'Urvalslistor som har ändrats',
    newsNone: 'Inga urvalslistor än',
    newsNoneText:
      'När det finns ett kompetensbehov med antal och startdatum i dina kommuner räknas en urvalslista fram. Här ser du då vilka som ändrats.',
    newsOf: '{occupation}, {employer}',
    newsWhat:
      '{entered, plural, =0 {} one {# ny kandidat} other {# nya kandidater}}{both, select, yes { och } other {}}{left, plural, =0 {} one {# borta} other {# borta}}, {at}',
    newsNow:
      '{eligible, plural, =0 {Ingen uppfyller skallkraven nu} one {# uppfyller skallkraven nu} other {# uppfyller skallkraven nu}}',

    steps: 'Mina kontakter',
    stepsOverdue: 'Nästa steg som skulle ha varit klara',
    stepsPlanned: 'Planerat framåt',
    stepsNone: 'Inga planerade kontakter',
    stepsNoneText:
      'Planera ett besök eller ett samtal på arbetsgivarens sida. Då syns det här, och andra parter ser att du tar det.',
    stepDue: 'Klart senast {date}: {text}',
    'contact.visit': 'Besök',
    'contact.call': 'Samtal',
    'contact.mail': 'E-post',
    'contact.digital-meeting': 'Digitalt möte',
    'contact.fair': 'Mässa',

    inbox: 'Förfrågningar från arbetsgivare',
    inboxNone: 'Inga förfrågningar väntar på dig',
    inboxNoneText: 'Förfrågningar du tar hand om syns här tills de är avslutade.',
    inboxUnowned:
      '{count, plural, one {# förfrågan i dina kommuner skulle redan ha besvarats.} other {# förfrågningar i dina kommuner skulle redan ha besvarats.}}',
    inboxDue: 'svar senast {date}',
    overdue: 'Försenad',

    unfinished: 'Behov som saknar något',
    unfinishedNone: 'Inga behov saknar något',
    unfinishedNoneText: 'Alla öppna behov i dina kommuner har det som behövs för en urvalslista.',

    tracks: 'Jobbspår som väntar på besked',
    tracksNone: 'Inga jobbspår väntar',
    tracksNoneText:
      'När kandidater har föreslagits till ett jobbspår i din kommun och inte fått besked syns det här.',
    tracksWhat:
      '{undecided, plural, one {# väntar på besked} other {# väntar på besked}}, {admitted, number} av {places, number} platser tillsatta, start {date}',
    raise: 'Ta upp med sektionschefen',

    consents: 'Samtycken',
    consentsMissing:
      '{count, plural, =0 {Alla kandidater har samtyckt till matchning.} one {# kandidat saknar samtycke till matchning.} other {# kandidater saknar samtycke till matchning.}}',
    consentsOf: 'Av {count, plural, one {# kandidat} other {# kandidater}} i {places}.',
    consentsEnding:
      '{count, plural, =0 {Inget samtycke går ut inom 30 dagar.} one {# samtycke går ut inom 30 dagar.} other {# samtycken går ut inom 30 dagar.}}',
    consentsHow:
      'Utan samtycke kan ingen matchas eller föreslås. Den som arbetar med kandidaten frågar, och antecknar samtycket i kandidatpoolen.',

    enquiries: 'Tidigare förfrågningar',
    enquiriesNone: 'Inga förfrågningar än',
    enquiriesNoneText:
      'Pröva roller och krav och se hur många det räcker till, innan du ställer ett krav på social hänsyn.',
    enquiryWhat: '{roles, plural, one {# roll} other {# roller}}, frågad {at}',
    enquiryWithdrawn: 'Återkallad',

    whatYouCan: 'Det här kan du göra',
    employers: 'Arbetsgivare: registrera dem och deras kontakter',
    demands: 'Kompetensbehov: se vad arbetsgivarna behöver',
    shortlists: 'Urvalslistor: se vilka som passar och varför',
    jobTracks: 'Jobbspår: följ antagningen',
    supply: 'Upphandling: fråga hur många som skulle kunna uppfylla ett krav',

    region: 'Läget i hela området',
    regionText: 'Antal personer är ungefärliga och avrundade till femtal. Färre än fem visas aldrig.',
    regionDemands:
      '{demands, plural, one {# öppet kompetensbehov} other {# öppna kompetensbehov}} med {openings, plural, one {# plats} other {# platser}}.',
    regionTracks:
      '{open, plural, one {# öppet jobbspår} other {# öppna jobbspår}} med {places, plural, one {# plats} other {# platser}}.',
    regionCandidates: 'Antagningen till jobbspår',
    group: 'Läge',
    women: 'Kvinnor',
    men: 'Män',
    total: 'Totalt',
    proposed: 'Föreslagna',
    applied: 'Sökande',
    admitted: 'Antagna',

    administration: 'Förvaltning',
    administrationText:
      'Du förvaltar behörigheter, kodverk, åtkomstlogg och meddelanden som inte gått fram. Det sker i tjänsternas egna gränssnitt; i konsolen finns inga sidor för det. Kandidater, urvalslistor och förfrågningar visas inte för din roll.',
  },
  {
    title: 'Start',
    hello: 'Hello {name}!',
    showAll: 'Show all',

    registerDemand: 'Register a skill demand',
    toEmployers: 'Go to the employers',
    newEnquiry: 'New enquiry',
    goOnWithDraft: 'Go on with the enquiry you began',

    news: 'Shortlists that have changed',
    newsNone: 'No shortlists yet',
    newsNoneText:
      'Once there is a skill demand with a number and a start date in your municipalities, a shortlist is made. Here you then see which have changed.',
    newsOf: '{occupation}, {employer}',
    newsWhat:
      '{entered, plural, =0 {} one {# new candidate} other {# new candidates}}{both, select, yes { and } other {}}{left, plural, =0 {} one {# gone} other {# gone}}, {at}',
    newsNow:
      '{eligible, plural, =0 {Nobody meets the must-haves now} one {# meets the must-haves now} other {# meet the must-haves now}}',

    steps: 'My contacts',
    stepsOverdue: 'Next steps that should have been done',
    stepsPlanned: 'Planned ahead',
    stepsNone: 'No planned contacts',
    stepsNoneText:
      'Plan a visit or a call on the employer’s page. It then shows here, and the other partners see that you take it.',
    stepDue: 'Due {date}: {text}',
    'contact.visit': 'Visit',
    'contact.call': 'Call',
    'contact.mail': 'E-mail',
    'contact.digital-meeting': 'Digital meeting',
    'contact.fair': 'Fair',

    inbox: 'Enquiries from employers',
    inboxNone: 'No enquiries wait for you',
    inboxNoneText: 'Enquiries that you take care of show here until they are closed.',
    inboxUnowned:
      '{count, plural, one {# enquiry in your municipalities should have been answered already.} other {# enquiries in your municipalities should have been answered already.}}',
    inboxDue: 'answer due {date}',
    overdue: 'Overdue',

    unfinished: 'Demands that lack something',
    unfinishedNone: 'No demands lack anything',
    unfinishedNoneText: 'All open demands in your municipalities have what a shortlist takes.',

    tracks: 'Job tracks that wait for decisions',
    tracksNone: 'No job tracks wait',
    tracksNoneText:
      'When candidates have been proposed to a job track in your municipality and nothing has been decided, it shows here.',
    tracksWhat:
      '{undecided, plural, one {# waits for a decision} other {# wait for a decision}}, {admitted, number} of {places, number} places filled, start {date}',
    raise: 'Raise with the section manager',

    consents: 'Consents',
    consentsMissing:
      '{count, plural, =0 {All candidates have consented to be matched.} one {# candidate has not consented to be matched.} other {# candidates have not consented to be matched.}}',
    consentsOf: 'Of {count, plural, one {# candidate} other {# candidates}} in {places}.',
    consentsEnding:
      '{count, plural, =0 {No consent ends within 30 days.} one {# consent ends within 30 days.} other {# consents end within 30 days.}}',
    consentsHow:
      'Without consent nobody can be matched or proposed. Whoever works with the candidate asks, and notes the consent in the candidate pool.',

    enquiries: 'Earlier enquiries',
    enquiriesNone: 'No enquiries yet',
    enquiriesNoneText:
      'Try roles and requirements and see how many there are, before you set a social clause.',
    enquiryWhat: '{roles, plural, one {# role} other {# roles}}, asked {at}',
    enquiryWithdrawn: 'Withdrawn',

    whatYouCan: 'What you can do here',
    employers: 'Employers: register them and their contacts',
    demands: 'Skill demands: see what employers need',
    shortlists: 'Shortlists: see who fits and why',
    jobTracks: 'Job tracks: follow admission',
    supply: 'Procurement: ask how many could meet a clause',

    region: 'The whole area today',
    regionText: 'Numbers of people are approximate and rounded to fives. Fewer than five are never shown.',
    regionDemands:
      '{demands, plural, one {# open skill demand} other {# open skill demands}} with {openings, plural, one {# opening} other {# openings}}.',
    regionTracks:
      '{open, plural, one {# open job track} other {# open job tracks}} with {places, plural, one {# place} other {# places}}.',
    regionCandidates: 'Admission to job tracks',
    group: 'Stage',
    women: 'Women',
    men: 'Men',
    total: 'Total',
    proposed: 'Proposed',
    applied: 'Applied',
    admitted: 'Admitted',

    administration: 'Administration',
    administrationText:
      'You look after permissions, catalogues, the access log and messages that did not arrive. That is done in the services’ own interfaces; the console has no pages for it. Candidates, shortlists and enquiries are not shown to your role.',
  },
);
