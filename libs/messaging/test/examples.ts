import { admissionStepTaken, consentsChanged, type Envelope, id, toEnvelope } from '@samspar/contracts';
import { createLog } from '@samspar/runtime';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';

export const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
export const silent = createLog('test', 'silent');
export const newId = (): z.infer<typeof id> => uuidv7();

const occurrence = { index: 0, time: '2026-11-22T10:00:00Z', correlationId: 'test', causationId: 'test' };

/** A state event: the consents of a candidate at a revision. */
export function consentsAt(aggregateId: string, revision: number, precededBy = revision - 1): Envelope {
  const data = { municipality: '1488', consents: [] };
  return toEnvelope(consentsChanged, { ...occurrence, aggregateId, revision, precededBy, data });
}

/** A fact: a step of an admission to a job track at a revision. */
export function stepAt(aggregateId: string, revision: number, precededBy = revision - 1): Envelope {
  const data = { candidateId: newId(), demandId: newId(), municipality: '1488', step: 'proposed' as const };
  return toEnvelope(admissionStepTaken, { ...occurrence, aggregateId, revision, precededBy, data });
}
