import { id, shortText } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { type Actor, defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { importInReach } from '../../commands/job-ads/import-in-reach.ts';
import type { createStartImport } from '../../commands/job-ads/start-import.ts';
import type { createStopImport } from '../../commands/job-ads/stop-import.ts';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import type { JobAdImport } from '../../domain/job-ads/job-ad-import.ts';
import { refusals } from '../../domain/job-ads/refusals.ts';
import type { ImportPartStore } from '../../store/job-ads/import-part-store.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { importResource, problemResource, textOf, toImportResource } from './import-resource.ts';
import { jobAdFile, largestFile } from './job-ad-file.ts';
import { readAds } from './read-ads.ts';

export interface ImportRoutesOptions {
  imports: Pick<JobAdImportStore, 'load' | 'list'>;
  parts: Pick<ImportPartStore, 'problems'>;
  commands: {
    startImport: ReturnType<typeof createStartImport>;
    stopImport: ReturnType<typeof createStopImport>;
  };
}

const params = z.strictObject({ importId: id });

/** Routes over imports of job ads. */
export function importRoutes({ imports, parts, commands }: ImportRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/job-ad-imports',
      operationId: 'import-job-ads',
      summary: 'Läs in platsannonser, som blir utkast till kompetensbehov',
      action: 'run',
      subject: 'JobAdImport',
      effect: 'creates',
      query: z.strictObject({
        fileName: shortText.optional().describe('Filens namn, för kollegor att läsa'),
      }),
      bodyLimit: largestFile,
      accepts: jobAdFile,
      body: z.instanceof(Buffer),
      response: importResource,
      handle: async ({ actor, query: { fileName }, body, creation, authorize }) => {
        if (actor.municipalities.length === 0) throw refusals.noMunicipality();
        for (const municipality of actor.municipalities) authorize(municipality);
        if (fileName) requireNoPersonalData('fileName', { text: fileName, companyOwn: [] });
        const started = await commands.startImport(
          {
            items: readAds(body),
            municipalities: [...actor.municipalities],
            by: staffMemberOf(actor),
            ...(fileName && { fileName }),
          },
          creation,
        );
        return { ...answer(started), location: `/v1/job-ad-imports/${started.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/job-ad-imports',
      operationId: 'list-job-ad-imports',
      summary: 'Inläsningar av platsannonser, den senaste först',
      action: 'read',
      subject: 'JobAdImport',
      query: pageQuery,
      response: pageOf(importResource),
      handle: async ({ actor, query, authorize }) => {
        authorizeOwn(actor, authorize);
        const ours = { 'state.municipalities': { $in: [...actor.municipalities] } };
        const found = await imports.list(ours, query, { _id: -1 });
        return { body: { ...query, total: found.total, items: found.items.map(toImportResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/job-ad-imports/:importId',
      operationId: 'read-job-ad-import',
      summary: 'En inläsning, och hur långt den har kommit',
      action: 'read',
      subject: 'JobAdImport',
      params,
      response: importResource,
      handle: async (request) => answer(await importInReach(imports, asked(request))),
    }),
    defineRoute({
      method: 'get',
      path: '/job-ad-imports/:importId/problems',
      operationId: 'list-job-ad-import-problems',
      summary: 'Annonser i en inläsning som inte kunde läsas in',
      action: 'read',
      subject: 'JobAdImport',
      params,
      query: pageQuery,
      response: pageOf(problemResource),
      handle: async ({ query, ...request }) => {
        const { id } = await importInReach(imports, asked(request));
        const found = await parts.problems(id, query);
        const items = found.items.map((problem) => ({ ...problem, text: textOf(problem.what) }));
        return { body: { ...query, total: found.total, items } };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/job-ad-imports/:importId/cancellations',
      operationId: 'cancel-job-ad-import',
      summary: 'Avbryt en inläsning. Utkast som redan finns blir kvar',
      action: 'run',
      subject: 'JobAdImport',
      effect: 'creates',
      status: 200,
      params,
      response: importResource,
      handle: async (request) => answer(await commands.stopImport.stop(asked(request))),
    }),
    defineRoute({
      method: 'post',
      path: '/job-ad-imports/:importId/resumptions',
      operationId: 'resume-job-ad-import',
      summary: 'Återuppta en avbruten inläsning där den var',
      action: 'run',
      subject: 'JobAdImport',
      effect: 'creates',
      status: 200,
      params,
      response: importResource,
      handle: async (request) => answer(await commands.stopImport.resume(asked(request))),
    }),
  ];
}

/** Whoever works nowhere has nothing to list. */
export function authorizeOwn(actor: Actor, authorize: (municipality: string) => void): void {
  authorize(actor.municipalities[0] ?? '');
}

function asked({
  actor,
  params,
  authorize,
}: {
  actor: Actor;
  params: { importId: string };
  authorize(municipality: string): void;
}) {
  return { ...params, municipalities: actor.municipalities, authorize };
}

function answer(found: Loaded<JobAdImport>) {
  return { body: toImportResource(found), revision: found.revision };
}
