import type { Act } from '@samspar/contracts';
import { daysAfter } from '../calendar-days.ts';
import type { AgendaEvent, EmployerAgenda, QuietPeriod } from './agenda.ts';
import { refusals } from './refusals.ts';

/** Longer than this an employer is not left without asking again, in days. */
const longest = 366;

/** From today until a day. What is planned within it stays: whoever planned it is shown the period. */
export function setQuietPeriod(
  { until, reason }: Pick<QuietPeriod, 'until' | 'reason'>,
  act: Act,
  today: string,
): AgendaEvent[] {
  if (until < today) throw refusals.dateInThePast('until');
  if (until > daysAfter(today, longest)) throw refusals.dateTooFar('until');
  return [{ type: 'quiet-period-set', quietPeriod: { from: today, until, reason, ...act }, ...act }];
}

export function liftQuietPeriod({ quietPeriod }: EmployerAgenda, act: Act): AgendaEvent[] {
  if (!quietPeriod) throw refusals.noQuietPeriod();
  return [{ type: 'quiet-period-lifted', ...act }];
}
