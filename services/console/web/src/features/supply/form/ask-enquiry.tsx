import { BodyLong, Button, InlineMessage } from '@navikt/ds-react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTexts } from '../../../texts/define-texts.ts';
import { ProblemAlert } from '../../../ui/form/problem-alert.tsx';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { alternativeLetter, alternativeName } from '../alternative-name.ts';
import type { EnquiryDraft } from '../draft/enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { fieldsOf } from './field-ids.ts';

interface AskEnquiryProps {
  asking: Pick<UseMutationResult<unknown, Error, void>, 'mutate' | 'isPending' | 'error'>;
  draft: EnquiryDraft;
  place: number;
}

/** Asks for good: the answer is kept, with what was asked and by whom. */
export function AskEnquiry({ asking, draft: { alternatives }, place }: AskEnquiryProps) {
  const t = useTexts(supplyTexts);
  const alternative = alternatives[place];
  if (!alternative) return null;
  const name = alternativeLetter(t, place);
  return (
    <section className="supply-asking" aria-label={t('ask')}>
      <ProblemAlert error={asking.error} fields={fieldsOf(t, alternative)} />
      {alternatives.map(
        (each, at) =>
          each.askedAs !== undefined && (
            <InlineMessage key={each.id} status="success">
              {t('askedAs', { name: alternativeName(t, each, at) })}{' '}
              <PageLink to={`/upphandling/${each.askedAs}`}>{t('seeAnswer')}</PageLink>
            </InlineMessage>
          ),
      )}
      <BodyLong spacing>{t('askHint')}</BodyLong>
      <Button type="button" loading={asking.isPending} onClick={() => asking.mutate()}>
        {alternatives.length > 1 ? t('askOf', { name }) : t('ask')}
      </Button>
    </section>
  );
}
