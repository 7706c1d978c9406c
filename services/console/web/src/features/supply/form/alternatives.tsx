import { BodyShort, Button, Heading, HStack, Tabs, VStack } from '@navikt/ds-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import { alternativeLetter, alternativeName } from '../alternative-name.ts';
import {
  type AlternativeDraft,
  copyOf,
  type EnquiryDraft,
  mostAlternatives,
} from '../draft/enquiry-draft.ts';
import { newId } from '../draft/use-enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { NameField } from './name-field.tsx';

interface AlternativesProps {
  draft: HeldDraft<EnquiryDraft>;
  /** Which of them is being written. */
  place: number;
  onChoose: (id: string) => void;
  children: ReactNode;
}

/** The alternatives of an enquiry, one shown at a time; a new one begins as a copy. */
export function Alternatives({ draft, place, onChoose, children }: AlternativesProps) {
  const t = useTexts(supplyTexts);
  const announce = useAnnounce();
  const { alternatives } = draft.value;
  const current = alternatives[place];
  const [removed, setRemoved] = useState<{ alternative: AlternativeDraft; place: number }>();
  const nameField = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied !== undefined) nameField.current?.focus();
  }, [copied]);
  if (!current) return null;
  const isAlone = alternatives.length === 1;
  const name = (each: AlternativeDraft, at: number) => alternativeName(t, each, at);

  function copy(alternative: AlternativeDraft) {
    const copy = copyOf(alternative, '', newId);
    draft.set((latest) => ({ ...latest, alternatives: [...latest.alternatives, copy] }));
    onChoose(copy.id);
    setCopied(copy.id);
    setRemoved(undefined);
    announce(
      t('copiedAlternative', { name: name(copy, alternatives.length), from: name(alternative, place) }),
    );
  }
  function remove(alternative: AlternativeDraft) {
    const left = alternatives.filter(({ id }) => id !== alternative.id);
    draft.set((latest) => ({ ...latest, alternatives: left }));
    onChoose(left[Math.max(0, place - 1)]?.id ?? '');
    setRemoved({ alternative, place });
    announce(t('removedAlternative', { name: name(alternative, place) }));
  }
  function bringBack() {
    if (!removed) return;
    draft.set((latest) => ({
      ...latest,
      alternatives: latest.alternatives.toSpliced(removed.place, 0, removed.alternative),
    }));
    onChoose(removed.alternative.id);
    setRemoved(undefined);
  }

  return (
    <VStack as="section" gap="space-20" aria-labelledby="supply-alternatives">
      <div>
        <Heading level="2" size="medium" id="supply-alternatives">
          {t(isAlone ? 'rolesAndTerms' : 'alternatives')}
        </Heading>
        {!isAlone && <BodyShort>{t('alternativesHint')}</BodyShort>}
      </div>
      {isAlone && children}
      {!isAlone && (
        <Tabs value={current.id} onChange={onChoose}>
          <Tabs.List>
            {alternatives.map((each, at) => (
              <Tabs.Tab key={each.id} value={each.id} label={name(each, at)} />
            ))}
          </Tabs.List>
          <Tabs.Panel value={current.id} className="supply-panel">
            <NameField ref={nameField} key={`name-${current.id}`} draft={draft} alternative={current} />
            {children}
          </Tabs.Panel>
        </Tabs>
      )}
      <HStack gap="space-16" align="center">
        {alternatives.length < mostAlternatives && (
          <Button
            type="button"
            variant="secondary"
            size="small"
            icon={<PlusIcon aria-hidden />}
            onClick={() => copy(current)}
          >
            {t('copyAlternative')}
          </Button>
        )}
        {alternatives.length > 1 && (
          <Button
            type="button"
            variant="tertiary"
            size="small"
            icon={<TrashIcon aria-hidden />}
            onClick={() => remove(current)}
          >
            {t('removeAlternative', { name: alternativeLetter(t, place) })}
          </Button>
        )}
        {removed && (
          <>
            <BodyShort>
              {t('removedAlternative', { name: name(removed.alternative, removed.place) })}
            </BodyShort>
            <Button type="button" variant="secondary-neutral" size="small" onClick={bringBack}>
              {t('undo')}
            </Button>
          </>
        )}
      </HStack>
    </VStack>
  );
}
