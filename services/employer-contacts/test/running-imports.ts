import { randomUUID } from 'node:crypto';
import type { RunningService } from '@samspar/runtime';
import { apiClient } from '@samspar/testing';
import supertest from 'supertest';
import { vi } from 'vitest';

export type Advisor = ReturnType<typeof createAdvisor>;

/** Someone who imports job ads and waits for what becomes of them. */
export function createAdvisor({ app }: Pick<RunningService, 'app'>, token: string) {
  const client = apiClient(app, token);
  const send = (path: string, content: string, type = 'application/json', key: string = randomUUID()) =>
    supertest(app)
      .post(`/v1${path}`)
      .set('Authorization', `Bearer ${token}`)
      .set('Idempotency-Key', key)
      .set('Content-Type', type)
      .send(content);

  /** Imports ads and waits until the import has ended. */
  async function importAds(ads: readonly unknown[]) {
    const started = await send('/job-ad-imports', JSON.stringify(ads)).expect(201);
    return ended(started.body.id as string);
  }

  /** The import, when it no longer runs. */
  function ended(importId: string, timeout = 20_000) {
    return vi.waitFor(
      async () => {
        const { body } = await client.get(`/job-ad-imports/${importId}`).expect(200);
        if (body.status === 'running') throw new Error(`Still running: ${body.done} of ${body.total}.`);
        return body;
      },
      { timeout, interval: 20 },
    );
  }

  /** The draft of an ad. */
  async function draftOf(adId: string) {
    const { body } = await client.get('/job-ad-drafts?limit=100').expect(200);
    return body.items.find((draft: { adId: string }) => draft.adId === adId);
  }

  return { ...client, send, importAds, ended, draftOf };
}
