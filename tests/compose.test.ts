import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serviceNames } from '@samspar/contracts';
import { passwordVariable } from '../deploy/nats-passwords.ts';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

interface Service {
  image?: string;
  build?: { dockerfile: string; args: { SERVICE: string } };
  environment?: Record<string, string>;
  command?: string[];
  healthcheck?: object;
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };
const example = read('deploy/compose.env.example');
/** What stands in `.env` once it is filled in. */
const filledIn: Record<string, string> = Object.fromEntries(
  [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value || sample(name),
  ]),
);

function sample(name: string): string {
  return name.endsWith('_KEY') ? Buffer.alloc(32, 7).toString('base64') : 'a-password-of-some-length';
}

function environmentOf(service: string): Record<string, string> {
  const entries = Object.entries(compose.services[service]?.environment ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+):\?\}/g, (_, key: string) => filledIn[key] ?? ''),
    ]),
  );
}

describe('docker-compose.yml', () => {
  it.each(serviceNames)(
    'gives %s the environment its own config schema asks for, and nothing it does not know',
    async (service) => {
      const { configSchema } = (await import(`../services/${service}/src/config.ts`)) as {
        configSchema: z.ZodObject;
      };
      const environment = environmentOf(service);
      const parsed = z.strictObject(configSchema.shape).safeParse(environment);
      expect(parsed.error?.issues ?? []).toEqual([]);
      for (const [name, value] of Object.entries(environment)) expect(value, name).not.toBe('');
      expect(environment).not.toHaveProperty('CLOCK_AHEAD_MS');
    },
  );

  it.each(serviceNames)('builds %s from the one Dockerfile', (service) => {
    const { build } = compose.services[service] ?? {};
    expect(build).toMatchObject({ dockerfile: 'deploy/Dockerfile', args: { SERVICE: service } });
    expect(existsSync(`${root}services/${service}/src/main.ts`)).toBe(true);
  });

  it('has a MongoDB replica set, NATS with JetStream and a Redis that drops nothing', () => {
    expect(compose.services['mongo']?.command).toEqual(expect.arrayContaining(['--replSet', 'rs0']));
    expect(compose.services['nats']?.image).toMatch(/^nats:2\.(1[2-9]|[2-9]\d)/);
    expect(compose.services['redis']?.command).toEqual(
      expect.arrayContaining(['--appendonly', 'yes', 'noeviction']),
    );
    for (const service of serviceNames)
      expect(environmentOf(service)['MONGO_URL']).toContain('replicaSet=rs0');
  });

  it('asks in .env for exactly what it uses', () => {
    const used = [...read('docker-compose.yml').matchAll(/\$\{(\w+):\?\}/g)].map((match) => match[1]);
    expect(new Set(Object.keys(filledIn))).toEqual(new Set(used));
    for (const service of serviceNames) expect(used).toContain(passwordVariable(service));
  });
});
