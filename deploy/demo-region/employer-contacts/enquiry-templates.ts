import type { DemoEnquiry } from './employer-contacts-types.ts';

/** An enquiry before it is known who asks and which day it is. */
export type EnquiryTemplate = Pick<
  DemoEnquiry,
  'by' | 'place' | 'request' | 'takenBy' | 'passedOn' | 'closed'
> & {
  readonly receivedDaysAgo: number;
  /** When it is to be answered, from today on; negative where it should have been. */
  readonly dueInDays?: number;
  /** The name as it was written, where the employer is not registered. */
  readonly unregistered?: string;
  readonly isDemand?: true;
};

const service = 'business-advisor';
const city = 'business-advisor-trollhattan';
const business = { municipality: '1488', unit: 'naringsliv' } as const;
const employment = { municipality: '1488', unit: 'arbetsformedlingen' } as const;

export const enquiryTemplates: readonly EnquiryTemplate[] = [
  {
    by: city,
    place: business,
    request:
      'Vi öppnar ett andra kök i mars och undrar hur vi kan få hjälp att hitta personal som vill lära sig.',
    receivedDaysAgo: 1,
    unregistered: 'Havtornsköket i Trestad AB',
  },
  {
    by: city,
    place: business,
    request:
      'Kan ni berätta om vilka stöd som finns om vi anställer någon som har varit borta länge från arbete?',
    receivedDaysAgo: 2,
    takenBy: city,
  },
  {
    by: service,
    place: employment,
    request: 'Vi söker två personer till lagret och kan tänka oss praktik först. Hur går det till?',
    receivedDaysAgo: 3,
    takenBy: service,
  },
  {
    by: service,
    place: { municipality: '1487', unit: 'naringsliv' },
    request: 'Vi vill veta om det finns någon utbildning för fönsterputsare i närheten.',
    receivedDaysAgo: 2,
    unregistered: 'Klarblicks Fönsterputs AB',
  },
  {
    by: city,
    place: business,
    request: 'Har ni en lista över företag som söker underleverantörer med kollektivavtal?',
    receivedDaysAgo: 13,
    dueInDays: -4,
    takenBy: city,
  },
  {
    by: service,
    place: employment,
    request: 'Vi behöver lokalvårdare till kvällar och helger. Vem kan vi tala med?',
    receivedDaysAgo: 16,
    dueInDays: -7,
    unregistered: 'Skinande Rent i Väst AB',
  },
  {
    by: city,
    place: business,
    request: 'Vår personal behöver läsa mer svenska. Kan det ordnas på arbetstid?',
    receivedDaysAgo: 4,
    passedOn: {
      to: { municipality: '1488', unit: 'vuxenutbildningen' },
      reason: 'Gäller yrkessvenska på arbetsplatsen, som vuxenutbildningen ordnar.',
    },
  },
  {
    by: service,
    place: employment,
    request: 'Vi har flyttat till Vargön och söker en butiksmedarbetare dit.',
    receivedDaysAgo: 3,
    passedOn: {
      to: { municipality: '1487', unit: 'arbetsformedlingen' },
      reason: 'Arbetsplatsen ligger i Vänersborg.',
    },
    unregistered: 'Butik Strandgläntan AB',
  },
  {
    by: city,
    place: business,
    request: 'Hur anmäler vi oss till rekryteringsmässan?',
    receivedDaysAgo: 60,
    takenBy: city,
    closed: { reason: 'answered', note: 'Anmälan skickad. De får plats i stora hallen.' },
  },
  {
    by: city,
    place: business,
    request: 'Vi undrar igen hur man anmäler sig till rekryteringsmässan.',
    receivedDaysAgo: 58,
    closed: { reason: 'duplicate' },
  },
  {
    by: service,
    place: employment,
    request: 'Vi tar gärna emot någon som vill pröva på att arbeta i butik.',
    receivedDaysAgo: 34,
    takenBy: service,
    closed: { reason: 'became-placement-offer' },
  },
  {
    by: city,
    place: business,
    request: 'Vi vill köpa mark till en ny verkstad.',
    receivedDaysAgo: 25,
    closed: { reason: 'outside-assignment', note: 'Hänvisade till mark- och exploateringsenheten.' },
  },
  {
    by: service,
    place: employment,
    request: 'Vi behöver två personer i bygg från senvintern och lär gärna upp dem.',
    receivedDaysAgo: 12,
    takenBy: service,
    isDemand: true,
  },
];
