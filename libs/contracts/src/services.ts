/** The services that exchange events, each the owner of one database and one NATS user. */
export const serviceNames = [
  'employer-contacts',
  'candidate-pools',
  'job-tracks',
  'procurement',
  'scoring',
  'follow-up',
  'console',
] as const;

export type ServiceName = (typeof serviceNames)[number];
