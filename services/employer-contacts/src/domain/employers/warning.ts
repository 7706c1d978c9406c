import type { Act } from '@samspar/contracts';
import { present } from '../present.ts';
import type { Employer, EmployerEvent, Warning, WarningEvent } from './employer.ts';
import { requireStanding } from './merging.ts';
import { refusals } from './refusals.ts';

/** More than one can read before a visit; the oldest ended ones make room in what is kept. */
const mostStanding = 10;
const mostKept = 100;

export function addWarning(
  employer: Employer,
  { id, request, note, by, at, expiresOn }: Warning,
  today: string,
): EmployerEvent[] {
  requireStanding(employer);
  if (expiresOn < today) throw refusals.warningExpired();
  if (standingWarnings(employer, today).length >= mostStanding)
    throw refusals.tooMany('varningar', mostStanding);
  const warning = { id, note, by, at, expiresOn, ...present({ request }) };
  return [{ type: 'warning-added', warning, by, at }];
}

export function liftWarning(employer: Employer, warningId: string, act: Act): EmployerEvent[] {
  if (warningIn(employer, warningId).lifted) throw refusals.warningLifted();
  return [{ type: 'warning-lifted', warningId, lifted: act, ...act }];
}

/** Takes a lifting back: the warning is shown again for as long as it was meant to. */
export function restoreWarning(employer: Employer, warningId: string, act: Act): EmployerEvent[] {
  if (!warningIn(employer, warningId).lifted) throw refusals.warningStanding();
  return [{ type: 'warning-restored', warningId, ...act }];
}

/** The warnings to be shown today. */
export function standingWarnings({ warnings }: Pick<Employer, 'warnings'>, today: string): Warning[] {
  return warnings.filter(({ lifted, expiresOn }) => !lifted && expiresOn >= today);
}

/** The warning with this id. Throws 404 when the employer has none. */
export function warningIn({ warnings }: Employer, warningId: string): Warning {
  const warning = warnings.find(({ id }) => id === warningId);
  if (!warning) throw refusals.warningUnknown();
  return warning;
}

export function evolveWarnings(warnings: readonly Warning[], event: WarningEvent): Warning[] {
  if (event.type === 'warning-added') return [...warnings, event.warning].slice(-mostKept);
  return warnings.map((warning) => {
    if (warning.id !== event.warningId) return warning;
    const { lifted: _lifted, ...standing } = warning;
    return event.type === 'warning-lifted' ? { ...standing, lifted: event.lifted } : standing;
  });
}
