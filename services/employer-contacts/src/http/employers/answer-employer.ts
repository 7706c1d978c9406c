import type { Loaded } from '@samspar/messaging';
import type { Employer } from '../../domain/employers/employer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { toEmployerResource } from './employer-resource.ts';

export interface AnswerEmployerOptions {
  employers: Pick<EmployerStore, 'mergedInto'>;
  today: () => string;
}

/** Answers with an employer, and what the employers merged into it have. */
export async function answerEmployer(
  { employers, today }: AnswerEmployerOptions,
  employer: Loaded<Employer>,
) {
  const merged = await employers.mergedInto(employer.id);
  return { body: toEmployerResource(employer, merged, today()), revision: employer.revision };
}
