/** What this service knows of a demand. */
export interface KnownDemand {
  employerId: string;
  municipality: string;
  ssyk: string;
  status: 'open' | 'closed';
  openings: number;
}
