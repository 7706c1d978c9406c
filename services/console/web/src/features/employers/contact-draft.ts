import { type FreeText, writtenText } from '../../ui/form/free-text-field.tsx';
import type { ContactBody, ContactKind, Outcome, Topic } from './employer-types.ts';

/** A contact as it is being written: one to come, or one that has been. */
export interface ContactDraft {
  mode: 'planned' | 'held';
  kind: ContactKind;
  on: string;
  workplaceId: string;
  contactPersonIds: readonly string[];
  topics: readonly Topic[];
  note: FreeText;
  outcome: Outcome;
  nextStep: FreeText;
  nextStepDue: string;
  overrideReason: FreeText;
}

export const emptyContact: ContactDraft = {
  mode: 'planned',
  kind: 'visit',
  on: '',
  workplaceId: '',
  contactPersonIds: [],
  topics: [],
  note: { text: '' },
  outcome: 'need-found',
  nextStep: { text: '' },
  nextStepDue: '',
  overrideReason: { text: '' },
};

/** The contact as the service takes it. A reason is sent only where there was something in the way. */
export function contactBodyOf(draft: ContactDraft, hasCollisions: boolean): ContactBody {
  const note = writtenText(draft.note);
  const reason = writtenText(draft.overrideReason);
  const isHeld = draft.mode === 'held';
  return {
    kind: draft.kind,
    on: draft.on,
    contactPersonIds: [...draft.contactPersonIds],
    topics: [...draft.topics],
    ...(draft.workplaceId !== '' && { workplaceId: draft.workplaceId }),
    ...(note && { note }),
    ...(isHeld && { held: holdingOf(draft) }),
    ...(!isHeld && hasCollisions && reason && { override: { reason } }),
  };
}

/** What a contact came to. */
export function holdingOf({
  outcome,
  nextStep,
  nextStepDue,
}: Pick<ContactDraft, 'outcome' | 'nextStep' | 'nextStepDue'>): NonNullable<ContactBody['held']> {
  const text = writtenText(nextStep);
  return {
    outcome,
    ...((text || nextStepDue) && { nextStep: { text: text ?? { text: '' }, dueOn: nextStepDue } }),
  };
}
