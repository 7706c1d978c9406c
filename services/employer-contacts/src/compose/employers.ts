import { createRegisterEmployer } from '../commands/employers/register-employer.ts';
import { employerRoutes } from '../http/employers/employer-routes.ts';
import type { Part, PartSurroundings } from './part.ts';

/** The register of employers, and the contacts with them. */
export function composeEmployers({ employers }: PartSurroundings): Part {
  const commands = { registerEmployer: createRegisterEmployer({ employers }) };
  return { routes: employerRoutes({ employers, commands }), stores: [employers] };
}
