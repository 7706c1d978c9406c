import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { sendTroublePage } from '../http/trouble-page.ts';
import { pagePolicy } from './page-policy.ts';
import type { WebApplication, WebFile } from './web-application.ts';

/** What is no page of the application's, whatever it is asked for as. */
const notPages = /^\/(api|session|live|v1|health|metrics|assets)(\/|$)/;
const year = 365 * 24 * 60 * 60;

/** The web application: its files, and its one page at every address that is not something else's. */
export function webApplicationRoutes(application: WebApplication, issuer: string): Router {
  const policy = pagePolicy(issuer);

  const sendFile: RequestHandler = (request, response, next) => {
    const file = application.file(request.path);
    if (!file) {
      next();
      return;
    }
    // The names of these say what is in them.
    const isHashed = request.path.startsWith('/assets/');
    response.set('Cache-Control', isHashed ? `public, max-age=${year}, immutable` : 'no-cache');
    send(request, response, file);
  };

  const sendPage: RequestHandler = (request, response, next) => {
    if (!isPage(request)) {
      next();
      return;
    }
    const index = application.index();
    if (!index) {
      sendTroublePage(response.status(503), { alert: notBuilt });
      return;
    }
    response.set({ 'Cache-Control': 'no-store', 'Content-Security-Policy': policy });
    send(request, response, index);
  };

  return express.Router().get(/.*/, sendFile, sendPage);
}

const notBuilt = 'Webbapplikationen är inte byggd: kör npm run build och läs in sidan på nytt.';

/** A name with a dot is a file that is not there. */
function isPage(request: Request): boolean {
  const name = request.path.slice(request.path.lastIndexOf('/') + 1);
  return !notPages.test(request.path) && !name.includes('.') && Boolean(request.accepts('html'));
}

function send(request: Request, response: Response, { extension, plain, gzipped }: WebFile): void {
  const compressed = gzipped && request.acceptsEncodings('gzip') ? gzipped : undefined;
  response.vary('Accept-Encoding').type(extension);
  if (compressed) response.set('Content-Encoding', 'gzip');
  response.send(compressed ?? plain);
}
