import { BodyShort, Heading, InlineMessage, Tag } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { ContactSteps } from './contact-steps.tsx';
import { contactTexts } from './contact-texts.ts';
import type { Contact } from './employer-types.ts';

const colours = { planned: 'accent', held: 'success', cancelled: 'neutral' } as const;

/** A contact: when, how, who, about what, what came of it, and what can be done with it. */
export function ContactCard({ contact }: { contact: Contact }) {
  const t = useTexts(contactTexts);
  const { date } = useFormat();
  const { on, kind, status, topics, participants, note, held, cancelled, override, overriddenBy } = contact;
  const people = participants.map(({ name, organisation }) => `${name} (${organisation})`).join(', ');
  const about = topics.map((topic) => t(`topic.${topic}`).toLocaleLowerCase()).join(', ');
  return (
    <li className="employer-card">
      <div className="employer-card-head">
        <Heading level="3" size="xsmall">
          {`${date(on)}, ${t(`kind.${kind}`).toLocaleLowerCase()}`}
        </Heading>
        <Tag size="small" variant="moderate" data-color={colours[status]}>
          {t(`status.${status}`)}
        </Tag>
        {held?.outcome && <BodyShort size="small">{t(`outcome.${held.outcome}`)}</BodyShort>}
      </div>
      <BodyShort size="small">{`${t('with', { people })}. ${t('about', { topics: about })}.`}</BodyShort>
      {[note, held?.note].map(
        (each) =>
          each && (
            <BodyShort key={each.text} size="small">
              {each.text}
            </BodyShort>
          ),
      )}
      <NextStep contact={contact} />
      {cancelled && <BodyShort size="small">{t('cancelledIs', { reason: cancelled.reason.text })}</BodyShort>}
      {override && <BodyShort size="small">{t('overrideIs', { reason: override.reason.text })}</BodyShort>}
      {overriddenBy.map(({ contactId, who, reason }) => (
        <InlineMessage key={contactId} size="small" status="warning">
          {t('overriddenBy', { ...who, reason: reason.text })}
        </InlineMessage>
      ))}
      <ContactSteps contact={contact} />
    </li>
  );
}

function NextStep({ contact: { held } }: { contact: Contact }) {
  const t = useTexts(contactTexts);
  const { date } = useFormat();
  if (!held?.nextStep) return null;
  const { text, dueOn, doneOn } = held.nextStep;
  return (
    <BodyShort size="small" weight="semibold">
      {doneOn
        ? t('nextStepDone', { date: date(doneOn), text: text.text })
        : t('nextStepIs', { date: date(dueOn), text: text.text })}
    </BodyShort>
  );
}
