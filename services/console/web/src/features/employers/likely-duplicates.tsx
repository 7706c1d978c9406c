import { BodyShort, Heading } from '@navikt/ds-react';
import { useEffect } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useAnnounce } from '../../live/announcements.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useSettled } from '../../ui/form/use-settled.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../ui/names/use-reference-data.ts';
import { PageLink } from '../../ui/page/page-link.tsx';
import { employerTexts } from './employer-texts.ts';
import { sentNumber } from './number-state.ts';

interface LikelyDuplicatesProps {
  name: string;
  organisationsnummer: string;
  municipality: string;
}

const pause = 300;
const shortest = 3;

/** The employers that may be the one being registered, and why. */
export function LikelyDuplicates({ name, organisationsnummer, municipality }: LikelyDuplicatesProps) {
  const t = useTexts(employerTexts);
  const names = useCodeNames();
  const announce = useAnnounce();
  const kindOf = useReferenceData()?.organisationsnummerKind;
  const isNumber = kindOf?.(organisationsnummer) !== undefined;
  const asked = useSettled(
    JSON.stringify({
      name: name.trim(),
      ...(municipality && { municipality }),
      ...(isNumber && { organisationsnummer: sentNumber(organisationsnummer) }),
    }),
    pause,
  );
  const body = JSON.parse(asked) as LikelyDuplicatesProps;
  const isAsked = body.name.length >= shortest;
  const { data } = useAsk('employer-contacts', '/employer-duplicates', { body, enabled: isAsked });
  const found = isAsked ? (data?.items ?? []) : [];
  const count = found.length;
  useEffect(() => {
    if (count > 0) announce(t('duplicatesHeard', { count }));
  }, [announce, t, count]);
  if (count === 0) return null;
  return (
    <aside className="employer-duplicates" aria-labelledby="employer-duplicates-title">
      <Heading level="2" size="small" id="employer-duplicates-title" spacing>
        {t('duplicates')}
      </Heading>
      <BodyShort spacing>{t('duplicatesLead', { count })}</BodyShort>
      <ul>
        {found.map(({ employer, reasons }) => (
          <li key={employer.id}>
            <PageLink to={`/arbetsgivare/${employer.id}`}>{employer.name}</PageLink>
            {`, ${names.municipality(employer.municipality)}`}
            <BodyShort size="small" textColor="subtle">
              {reasons.map(({ text }) => text).join(' · ')}
            </BodyShort>
          </li>
        ))}
      </ul>
    </aside>
  );
}
