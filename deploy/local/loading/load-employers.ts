import type { DemoEmployer } from '../../demo-region/demo-region-types.ts';
import type { DemoRegion } from '../../demo-region/demo-region.ts';
import { inParallel } from '../in-parallel.ts';
import type { Loading } from './loading.ts';

const employers = 'employer-contacts/v1/employers';

/** Registers the region's employers with their workplaces, and some elsewhere. */
export async function loadEmployers(loading: Loading, region: DemoRegion): Promise<void> {
  const { neighbours, duplicates } = region.employerContacts;
  await inParallel([...region.employers, ...duplicates.map(({ employer }) => employer)], (employer) =>
    register(loading, employer, 'business-advisor'),
  );
  await inParallel(neighbours, (employer) => register(loading, employer, 'business-advisor-knivsta'));
}

async function register(loading: Loading, employer: DemoEmployer, by: string): Promise<void> {
  const { key, workplaces = [], ...body } = employer;
  await loading.create({ key, by }, employers, body);
  for (const [index, workplace] of workplaces.entries()) {
    const path = `${employers}/${loading.idOf(key)}/workplaces`;
    await loading.create({ key: `${key}-workplace-${index + 1}`, by }, path, workplace);
  }
}
