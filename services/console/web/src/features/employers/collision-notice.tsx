import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { FreeTextField, type FreeText } from '../../ui/form/free-text-field.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import { StepButton } from '../../ui/step/step-button.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { contactTexts } from './contact-texts.ts';
import type { Collision } from './employer-types.ts';

interface CollisionNoticeProps {
  employerId: string;
  collisions: readonly Collision[];
  nextFreeOn: string | undefined;
  reason: FreeText;
  reasonError: string | undefined;
  onReason: (reason: FreeText) => void;
  onMove: (on: string) => void;
  onJoined: () => void;
}

/** What is in the way of a contact, and the three ways on: join, another day, or all the same with a reason. */
export function CollisionNotice(props: CollisionNoticeProps) {
  const { employerId, collisions, nextFreeOn, reason, reasonError, onReason, onMove, onJoined } = props;
  const t = useTexts(contactTexts);
  const { date } = useFormat();
  const sentenceOf = useCollisionSentence();
  const planned = collisions.flatMap((each) => (each.kind === 'planned-contact' ? [each] : []));
  return (
    <Notice status="warning" className="employer-collisions" level="h3" title={t('collides')}>
      <ul>
        {collisions.map((collision) => (
          <li key={JSON.stringify(collision)}>{sentenceOf(collision)}</li>
        ))}
      </ul>
      <BodyLong spacing>{t('collidesText')}</BodyLong>
      <div className="employer-buttons">
        {planned.map(({ contactId, on }) => (
          <Join key={contactId} employerId={employerId} contactId={contactId} on={on} onJoined={onJoined} />
        ))}
        {nextFreeOn !== undefined && (
          <Button type="button" size="small" variant="secondary" onClick={() => onMove(nextFreeOn)}>
            {t('moveTo', { date: date(nextFreeOn) })}
          </Button>
        )}
      </div>
      <FreeTextField
        id="contact-override"
        label={t('overrideReason')}
        description={t('overrideHint')}
        value={reason}
        onChange={onReason}
        error={reasonError}
      />
    </Notice>
  );
}

function Join(props: { employerId: string; contactId: string; on: string; onJoined: () => void }) {
  const { employerId, contactId, on, onJoined } = props;
  const t = useTexts(contactTexts);
  const { date } = useFormat();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const join = useStep({
    service: 'employer-contacts',
    take: () =>
      api.post('employer-contacts', '/employers/{employerId}/contacts/{contactId}/participants', {
        path: { employerId, contactId },
        body: {},
        idempotencyKey,
      }),
    done: t('joined'),
    onDone: onJoined,
  });
  return <StepButton step={join} label={t('join', { date: date(on) })} variant="secondary" />;
}

/** What is in the way, in a sentence of the language of the page. */
function useCollisionSentence(): (collision: Collision) => string {
  const t = useTexts(contactTexts);
  const { date } = useFormat();
  return (collision) => {
    const who = `${collision.who.name} (${collision.who.organisation})`;
    if (collision.kind === 'lead-owner') return t('collision.lead-owner', { who });
    if (collision.kind === 'quiet-period')
      return t('collision.quiet-period', { who, date: date(collision.until) });
    return t(`collision.${collision.kind}`, {
      who,
      kind: t(`kind.${collision.contactKind}`).toLocaleLowerCase(),
      date: date(collision.on),
      topics: collision.topics.map((topic) => t(`topic.${topic}`).toLocaleLowerCase()).join(', '),
    });
  };
}
