import type { FreeText } from '@samspar/contracts';
import { requireNoPersonalData } from '../free-text.ts';

interface Written {
  note?: FreeText | undefined;
  reason?: FreeText | undefined;
  held?: { nextStep?: { text: FreeText } | undefined } | undefined;
  nextStep?: { text: FreeText } | undefined;
  override?: { reason: FreeText } | undefined;
}

/** Refuses what somebody wrote of a contact where it seems to hold personal data. */
export function requireCleanTexts({ note, reason, nextStep, held, override }: Written): void {
  if (note) requireNoPersonalData('note', note);
  if (reason) requireNoPersonalData('reason', reason);
  if (nextStep) requireNoPersonalData('nextStep.text', nextStep.text);
  if (held?.nextStep) requireNoPersonalData('held.nextStep.text', held.nextStep.text);
  if (override) requireNoPersonalData('override.reason', override.reason);
}
