import type { ConsoleConfig } from '../config.ts';

/** A service requests are forwarded to. */
export interface ForwardedService {
  name: string;
  /** What it is called towards people. */
  title: string;
  url: string;
}

/** The services the console forwards to. Nothing else can be reached through it. */
export function forwardedServices(config: ConsoleConfig): ForwardedService[] {
  return [
    { name: 'employer-contacts', title: 'Arbetsgivarkontakter', url: config.EMPLOYER_CONTACTS_URL },
    { name: 'candidate-pools', title: 'Kandidatpooler', url: config.CANDIDATE_POOLS_URL },
    { name: 'job-tracks', title: 'Jobbspår', url: config.JOB_TRACKS_URL },
    { name: 'procurement', title: 'Upphandling', url: config.PROCUREMENT_URL },
    { name: 'scoring', title: 'Matchning', url: config.SCORING_URL },
    { name: 'follow-up', title: 'Uppföljning', url: config.FOLLOW_UP_URL },
  ];
}
