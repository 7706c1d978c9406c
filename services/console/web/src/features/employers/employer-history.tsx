import { BodyShort, ReadMore } from '@navikt/ds-react';
import { useState } from 'react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { QueryState } from '../../ui/page/query-state.tsx';
import { employerTexts } from './employer-texts.ts';

const mostShown = 50;

/** Who has changed what, when somebody wants to know. */
export function EmployerHistory({ employerId }: { employerId: string }) {
  const t = useTexts(employerTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <ReadMore header={t('history')} open={isOpen} onOpenChange={setOpen}>
      {isOpen && <Entries employerId={employerId} />}
    </ReadMore>
  );
}

function Entries({ employerId }: { employerId: string }) {
  const { instant } = useFormat();
  const query = useGet('employer-contacts', '/employers/{employerId}/history', {
    path: { employerId },
    query: { limit: mostShown },
  });
  return (
    <QueryState query={query}>
      {({ items }) => (
        <ul className="employer-plain">
          {items.map(({ at, by, text }) => (
            <li key={`${at} ${text}`}>
              <BodyShort size="small">{text}</BodyShort>
              <BodyShort size="small" textColor="subtle">
                {`${instant(at)}, ${by.name}, ${by.organisation}`}
              </BodyShort>
            </li>
          ))}
        </ul>
      )}
    </QueryState>
  );
}
