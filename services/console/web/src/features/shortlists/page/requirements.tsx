import { BodyLong, Heading } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import { columnsOf, DataTable } from '../../../ui/table/data-table.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';

/** What each must-have costs, and which data is missing or old. */
export function Requirements({ shortlist }: { shortlist: Shortlist }) {
  const t = useTexts(shortlistTexts);
  const columns = columnsOf(t, ['requirement', 'fails', 'failsOnly']);
  const rows = shortlist.mustHaves.map(({ title, fails, failsOnly }) => ({
    requirement: title,
    fails,
    failsOnly,
  }));
  return (
    <>
      <Heading level="2" size="medium" spacing>
        {t('requirementsTitle')}
      </Heading>
      <BodyLong spacing>{t('requirementsLead')}</BodyLong>
      <DataTable caption={t('requirementsTitle')} columns={columns} rows={rows} />
      <Freshness freshness={shortlist.freshness} />
    </>
  );
}

function Freshness({ freshness }: Pick<Shortlist, 'freshness'>) {
  const t = useTexts(shortlistTexts);
  const { count } = useFormat();
  const names = useCodeNames();
  const reference = useReferenceData();
  const columns = columnsOf(t, ['field', 'fieldMissing', 'fieldStale']);
  const title = (field: string) => {
    const { kind, trait } = fieldParts(field);
    const named = trait === undefined ? '' : names.name(reference?.traitByCode(trait), trait);
    return t(`field.${kind}`, { trait: named });
  };
  const rows = freshness.map(({ field, missing, stale }) => ({
    field: title(field),
    fieldMissing: count(missing),
    fieldStale: stale === null ? '–' : count(stale),
  }));
  return (
    <section className="shortlist-section">
      <Heading level="2" size="medium" spacing>
        {t('staleTitle')}
      </Heading>
      <BodyLong spacing>{t('staleLead')}</BodyLong>
      <DataTable caption={t('staleTitle')} columns={columns} rows={rows} />
    </section>
  );
}

/** The kinds of data a shortlist tells the freshness of. */
type FreshnessKind =
  | 'reach'
  | 'schedule'
  | 'licences'
  | 'certificates'
  | 'languages'
  | 'experience'
  | 'interests'
  | 'education'
  | 'ratings';

/** A field as the service names it, `ratings:motivation`, in its parts. */
function fieldParts(field: string): { kind: FreshnessKind; trait: string | undefined } {
  const [kind, trait] = field.split(':');
  return { kind: kind as FreshnessKind, trait };
}
