import type { StaffMember } from '@samspar/contracts';
import { type AgendaEvent, type EmployerAgenda, emptyAgenda } from '../src/domain/contacts/agenda.ts';
import { evolveAgenda } from '../src/domain/contacts/evolve-agenda.ts';
import { planContact } from '../src/domain/contacts/place-contact.ts';
import { registerEmployer } from '../src/domain/employers/change-employer.ts';
import type { Employer, EmployerEvent } from '../src/domain/employers/employer.ts';
import { evolveEmployer } from '../src/domain/employers/evolve-employer.ts';

export const at = '2026-11-22T09:00:00.000Z';
export const today = '2026-11-22';

/** Members of staff of three organisations. */
export const anna: StaffMember = { id: 'anna', name: 'Anna Exempel', organisation: 'Arbetsförmedlingen' };
export const bo: StaffMember = { id: 'bo', name: 'Bo Exempel', organisation: 'Trollhättans stad' };
export const cia: StaffMember = { id: 'cia', name: 'Cia Exempel', organisation: 'Kunskapsförbundet Väst' };

export const employerIds = {
  a: '019a0000-0000-7000-8000-00000000000a',
  b: '019a0000-0000-7000-8000-00000000000b',
  c: '019a0000-0000-7000-8000-00000000000c',
};

/** An employer as it is after what has happened to it. */
export function anEmployerAfter(...events: EmployerEvent[]): Employer {
  const registered = registerEmployer(
    {
      organisationsnummer: '5560000001',
      name: 'Exempel Verkstad AB',
      municipality: '1488',
      branch: 'C',
      sizeClass: '10-19',
    },
    { by: anna, at },
  );
  return [...registered, ...events].reduce<Employer | undefined>(evolveEmployer, undefined) as Employer;
}

/** An agenda as it is after what has happened to it. */
export function anAgendaAfter(...events: AgendaEvent[]): EmployerAgenda {
  return events.reduce<EmployerAgenda>(evolveAgenda, emptyAgenda('1488'));
}

/** That somebody planned a visit to an employer without other contacts. */
export function aPlannedVisit(
  changes: Partial<Parameters<typeof planContact>[0]> & { by?: StaffMember; id?: string } = {},
): AgendaEvent[] {
  const { by = anna, id = 'visit-1', ...plan } = changes;
  return planContact(
    { kind: 'visit', on: '2026-12-01', contactPersonIds: [], topics: ['recruitment-need'], ...plan },
    { id },
    { by, at, today, agendas: [emptyAgenda('1488')] },
  );
}
