import { readConfig } from '@samspar/runtime';
import { describe, expect, it } from 'vitest';
import { configSchema } from './config.ts';

const complete = {
  PORT: '8080',
  MONGO_URL: 'mongodb://127.0.0.1/console',
  NATS_URL: 'nats://127.0.0.1',
  NATS_PASSWORD: 'secret',
  OIDC_ISSUER: 'http://127.0.0.1:4000',
  OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://samspar.test',
  SESSION_KEY: Buffer.alloc(32).toString('base64'),
  EMPLOYER_CONTACTS_URL: 'http://127.0.0.1:1',
  CANDIDATE_POOLS_URL: 'http://127.0.0.1:2',
  JOB_TRACKS_URL: 'http://127.0.0.1:3',
  PROCUREMENT_URL: 'http://127.0.0.1:4',
  SCORING_URL: 'http://127.0.0.1:5',
  FOLLOW_UP_URL: 'http://127.0.0.1:6',
};

describe('The console’s configuration', () => {
  it('is complete with what the launcher gives', () => {
    expect(readConfig(configSchema, complete)).toMatchObject({ OIDC_CLIENT_ID: 'console', PORT: 8080 });
  });

  it.each([
    ['SESSION_KEY', Buffer.alloc(16).toString('base64')],
    ['SESSION_KEY', 'not base64!'],
    ['PUBLIC_URL', 'https://samspar.test/below'],
    ['PUBLIC_URL', 'samspar.test'],
    ['OIDC_CLIENT_SECRET', ''],
    ['SCORING_URL', undefined],
  ])('says what is wrong with %s: %j', (name, value) => {
    expect(() => readConfig(configSchema, { ...complete, [name]: value })).toThrow(name);
  });
});
