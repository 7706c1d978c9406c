import { BodyShort, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { contactTexts } from './contact-texts.ts';
import type { Agenda } from './employer-types.ts';
import { LeadOwner } from './lead-owner.tsx';
import { QuietPeriod } from './quiet-period.tsx';

type Met = NonNullable<Agenda['last']>;

/** How things stand with an employer, whoever of the partners has been there. */
export function AgendaSection({ agenda }: { agenda: Agenda }) {
  const t = useTexts(contactTexts);
  const { date } = useFormat();
  const wordsOf = (contact: Met | undefined) =>
    contact
      ? t('kindBy', {
          ...contact.by,
          date: date(contact.on),
          kind: t(`kind.${contact.kind}`).toLocaleLowerCase(),
        })
      : t('none');
  const short = (contact: Met | undefined) => (contact ? `${date(contact.on)}, ${contact.by.name}` : '–');
  const columns = [
    { key: 'partner', header: t('partner') },
    { key: 'last', header: t('last') },
    { key: 'next', header: t('next') },
  ];
  const rows = agenda.partners.map(({ organisation, last, next }) => ({
    partner: organisation,
    last: short(last),
    next: short(next),
  }));
  return (
    <section aria-labelledby="employer-now-title">
      <Heading level="2" size="medium" id="employer-now-title" spacing>
        {t('now')}
      </Heading>
      <dl className="employer-facts">
        <Fact name={t('last')}>{wordsOf(agenda.last)}</Fact>
        <Fact name={t('next')}>{wordsOf(agenda.next)}</Fact>
        <Fact name={t('lead')}>
          <LeadOwner agenda={agenda} />
        </Fact>
        <Fact name={t('quiet')}>
          <QuietPeriod agenda={agenda} />
        </Fact>
      </dl>
      {rows.length > 1 && (
        <>
          <BodyShort weight="semibold">{t('partners')}</BodyShort>
          <DataTable caption={t('partners')} columns={columns} rows={rows} />
        </>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
