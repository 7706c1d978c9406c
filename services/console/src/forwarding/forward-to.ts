import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { NextFunction, Request, Response } from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { refusals } from '../domain/refusals.ts';
import { cleanResponseHeaders } from './forwarded-headers.ts';
import type { ForwardedService } from './service-addresses.ts';

/** A connection is let go of this long after its last use, in milliseconds: well before a service lets go of it. */
const idle = 20_000;

export type Forward = (request: Request, response: Response, next: NextFunction) => Promise<void>;

/**
 * Forwards requests to one service as they stream in, and its answers as they stream out. A service that can't be reached,
 * or is silent for `timeout` milliseconds, is a 503; one that breaks off in the middle of an answer breaks ours off.
 */
export function createForwardTo({ name, title, url }: ForwardedService, timeout: number): Forward {
  const target = new URL(url);
  const agent = new (target.protocol === 'https:' ? SecureAgent : Agent)({ keepAlive: true, timeout: idle });
  const failures = new WeakMap<Response, NextFunction>();

  const proxy = createProxyMiddleware<Request, Response>({
    target: url,
    agent,
    // The path is passed on as it came, without being parsed and put together again.
    toProxy: true,
    proxyTimeout: timeout,
    on: {
      proxyReq: (outgoing, _request, response) => {
        response.once('close', () => {
          if (!response.writableFinished) outgoing.destroy();
        });
      },
      proxyRes: (incoming, _request, response) => {
        cleanResponseHeaders(incoming.headers, `/api/${name}`);
        incoming.once('close', () => {
          if (!incoming.complete) response.destroy();
        });
      },
      error: (error, _request, response) => {
        failures.get(response as Response)?.(refusals.serviceSilent(title, error));
      },
    },
  });

  return async (request, response, next) => {
    failures.set(response, next);
    await proxy(request, response, next);
  };
}
