import { randomUUID } from 'node:crypto';
import supertest, { type Test } from 'supertest';

/** Calls a service's API as one actor, with the headers every caller must send. */
export function apiClient(app: Parameters<typeof supertest>[0], token: string) {
  const call = (test: Test) => test.set('Authorization', `Bearer ${token}`);
  return {
    get: (path: string) => call(supertest(app).get(`/v1${path}`)),
    /** Creates: sends an idempotency key, a new one unless told. */
    create: (path: string, body: object, key: string = randomUUID()) =>
      call(supertest(app).post(`/v1${path}`))
        .set('Idempotency-Key', key)
        .send(body),
    /** Asks with a body, without creating. */
    post: (path: string, body: object) => call(supertest(app).post(`/v1${path}`)).send(body),
    /** Changes what was seen at `revision`. */
    change: (path: string, revision: number, body: object = {}) =>
      call(supertest(app).put(`/v1${path}`))
        .set('If-Match', `"${revision}"`)
        .send(body),
    /** Takes back what was seen at `revision`. */
    remove: (path: string, revision: number) =>
      call(supertest(app).delete(`/v1${path}`)).set('If-Match', `"${revision}"`),
  };
}
