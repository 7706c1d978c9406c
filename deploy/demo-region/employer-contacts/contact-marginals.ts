import { municipalityByCode, occupationByCode } from '@samspar/reference-data';
import { demoUserOf } from '../../identity-provider/demo-users.ts';
import { countBy, type MarginalTable } from '../count-by.ts';
import type { DemoRegion } from '../demo-region.ts';
import type { DemoContact, DemoEnquiry, DemoStaff } from './employer-contacts-types.ts';

const organisationOf = (by: DemoStaff): string => demoUserOf(by)?.organisation ?? by;

const nameOf = (municipality: string): string => municipalityByCode(municipality)?.name ?? municipality;

const statusOf = ({ held, cancelled }: DemoContact): string => {
  if (held) return 'genomförd';
  return cancelled ? 'avbokad' : 'planerad';
};

const stateOf = ({ closed, demand, passedOn }: DemoEnquiry): string => {
  if (demand) return 'blev kompetensbehov';
  if (closed) return 'avslutad';
  return passedOn ? 'skickad vidare' : 'öppen';
};

/** What the partners do with the region's employers, counted one dimension at a time. */
export const contactMarginals = ({ employerContacts: parts }: DemoRegion): MarginalTable[] => [
  {
    title: 'Arbetsgivarkontakter per organisation',
    rows: countBy(parts.contacts, ({ by }) => organisationOf(by)),
  },
  { title: 'Arbetsgivarkontakter', rows: countBy(parts.contacts, statusOf) },
  { title: 'Kontaktansvar', rows: countBy(parts.leads, ({ by }) => organisationOf(by)) },
  { title: 'Förfrågningar', rows: countBy(parts.enquiries, stateOf) },
  {
    title: 'Väntade rekryteringar inom ett år',
    rows: parts.expectedNeeds.map(({ municipality, ssyk, shortTerm }) => ({
      label: `${occupationByCode(ssyk)?.sv ?? ssyk}, ${nameOf(municipality)}`,
      count: shortTerm,
    })),
  },
  {
    title: 'Praktikplatser per kommun',
    rows: countBy(
      parts.placementOffers.flatMap(({ municipality, periods }) =>
        periods.flatMap(({ places }) => Array.from({ length: places }, () => municipality)),
      ),
      nameOf,
    ),
  },
];
