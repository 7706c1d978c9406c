import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type Router } from 'express';
import type { Operation } from '@samspar/contracts';
import { type ApiInfo, openApiOf } from './openapi.ts';

const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Serves the API's description, its documentation (without any third party) and DIGG's `api-info`. */
export function documentationRoutes(info: ApiInfo, operations: readonly Operation[]): Router {
  const router = express.Router();
  const document = openApiOf(info, operations);
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  router.get('/api-info', (_request, response) => {
    response.json({
      apiName: info.title,
      apiVersion: info.version,
      apiReleased: '2026-11-22',
      apiDocumentation: '/v1/docs/',
      apiStatus: 'beta',
    });
  });
  router.get('/docs/', (_request, response) => {
    response.type('html').send(page(info.title));
  });
  router.get('/docs/start.js', (_request, response) => {
    response.type('js').send("SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#documentation' });");
  });
  router.use('/docs', express.static(assets, { index: false }));
  return router;
}

const page = (title: string) => `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="swagger-ui.css"></head>
<body><main id="documentation"></main><script src="swagger-ui-bundle.js"></script><script src="start.js"></script></body>
</html>`;
