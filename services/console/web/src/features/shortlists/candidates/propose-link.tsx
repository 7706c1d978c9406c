import { BodyShort } from '@navikt/ds-react';
import { useMay, useSession } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Standing } from './use-participations.ts';

interface ProposeLinkProps {
  demandId: string;
  entry: { id: string; municipality: string | null };
  participation: Standing | undefined;
}

/** The way to proposing somebody, for those the candidate belongs to; the others see whom to ask. */
export function ProposeLink({ demandId, entry, participation }: ProposeLinkProps) {
  const t = useTexts(shortlistTexts);
  const may = useMay();
  const names = useCodeNames();
  const candidate = usePseudonym('in-text')(entry.id);
  const { municipalities } = useSession();
  if (participation || entry.municipality === null) return null;
  if (!may('propose', 'Participation') || !municipalities.includes(entry.municipality))
    return (
      <BodyShort size="small" className="ui-no-print">
        {t('proposedBy', { municipality: names.municipality(entry.municipality) })}
      </BodyShort>
    );
  return (
    <LinkButton
      className="ui-no-print shortlist-propose"
      size="small"
      variant="secondary"
      to={`/urvalslistor/${demandId}/foresla/${entry.id}`}
      aria-label={t('proposeWho', { candidate })}
    >
      {t('propose')}
    </LinkButton>
  );
}
