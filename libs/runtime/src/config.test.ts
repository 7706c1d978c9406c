import { describe, expect, it } from 'vitest';
import { readConfig, serviceConfig } from './config.ts';

const complete = {
  PORT: '3000',
  MONGO_URL: 'mongodb://localhost/x',
  NATS_URL: 'nats://localhost',
  NATS_PASSWORD: 'secret',
  OIDC_ISSUER: 'https://login.example.se',
};

describe('The configuration', () => {
  it('is read from the environment, with defaults', () => {
    expect(readConfig(serviceConfig, complete)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      OIDC_AUDIENCE: 'samspar',
    });
  });

  it('names every variable that is missing or wrong, at once', () => {
    const wrong = { ...complete, PORT: 'eighty', MONGO_URL: undefined };
    expect(() => readConfig(serviceConfig, wrong)).toThrow(/PORT[\s\S]*MONGO_URL/);
  });
});
