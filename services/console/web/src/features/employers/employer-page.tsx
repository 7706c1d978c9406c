import { PencilIcon } from '@navikt/aksel-icons';
import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { PageLink } from '../../ui/page/page-link.tsx';
import { QueryPage } from '../../ui/page/query-page.tsx';
import { QueryState } from '../../ui/page/query-state.tsx';
import { AgendaSection } from './agenda-section.tsx';
import { ContactForm } from './contact-form.tsx';
import { ContactList } from './contact-list.tsx';
import { contactTexts } from './contact-texts.ts';
import { DemandsOf } from './demands-of.tsx';
import { DetailsDialog } from './details-dialog.tsx';
import { EmployerHistory } from './employer-history.tsx';
import { employerTexts } from './employer-texts.ts';
import type { Employer } from './employer-types.ts';
import { People } from './people.tsx';
import { Warnings } from './warnings.tsx';
import { Workplaces } from './workplaces.tsx';

const writing = 'kontakt';

/** One employer: how things stand, what is planned, whom to talk to, and what they need. */
export function EmployerPage() {
  const { employerId = '' } = useParams();
  const query = useGet('employer-contacts', '/employers/{employerId}', { path: { employerId } });
  const t = useTexts(employerTexts);
  return (
    <QueryPage query={query} title={t('title')}>
      {(employer) => <OneEmployer key={employer.id} employer={employer} />}
    </QueryPage>
  );
}

function OneEmployer({ employer }: { employer: Employer }) {
  const t = useTexts(employerTexts);
  const may = useMay();
  const names = useCodeNames();
  const [isChanging, setChanging] = useState(false);
  const { id, name, municipality, branch, sizeClass, organisationsnummer, kind, mergedInto, merged } =
    employer;
  const facts = [
    names.municipality(municipality),
    names.branch(branch),
    names.sizeClass(sizeClass),
    kind === 'sole-trader' ? t('soleTrader') : organisationsnummer.replace(/^(\d{6})(\d{4})$/, '$1-$2'),
  ];
  return (
    <div className="employer-page">
      <div>
        <PageHeading>{name}</PageHeading>
        <BodyShort>{facts.join(' · ')}</BodyShort>
        {may('change', 'Employer') && !mergedInto && (
          <Button
            className="ui-no-print"
            size="small"
            variant="tertiary"
            icon={<PencilIcon aria-hidden />}
            onClick={() => setChanging(true)}
          >
            {t('changeDetails')}
          </Button>
        )}
        {isChanging && <DetailsDialog employer={employer} onClose={() => setChanging(false)} />}
        {merged.length > 0 && (
          <BodyShort size="small">
            {t('merged', { names: merged.map((each) => each.name).join(', ') })}
          </BodyShort>
        )}
        {mergedInto && (
          <BodyShort>
            {t('mergedInto')} <PageLink to={`/arbetsgivare/${mergedInto}`}>{t('toSurvivor')}</PageLink>
          </BodyShort>
        )}
        <Warnings employer={employer} />
      </div>
      {may('read', 'EmployerContact') && <Contacts employer={employer} />}
      <DemandsOf employerId={id} />
      <div className="employer-columns">
        <People employer={employer} />
        <Workplaces employer={employer} />
      </div>
      <EmployerHistory employerId={id} />
    </div>
  );
}

/** How things stand, the way to a new contact, and those there are. */
function Contacts({ employer }: { employer: Employer }) {
  const t = useTexts(contactTexts);
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  // In the address, so that somebody who signs in again comes back to what they were writing.
  const isWriting = search.get(writing) === 'ny';
  const setWriting = (next: boolean) =>
    setSearch(
      (now) => {
        if (next) now.set(writing, 'ny');
        else now.delete(writing);
        return now;
      },
      { replace: true },
    );
  const path = { employerId: employer.id };
  const agenda = useGet('employer-contacts', '/employers/{employerId}/agenda', { path });
  return (
    <>
      <QueryState query={agenda}>{(data) => <AgendaSection agenda={data} />}</QueryState>
      {isWriting && <ContactForm employer={employer} onDone={() => setWriting(false)} />}
      {!isWriting && may('plan', 'EmployerContact') && !employer.mergedInto && (
        <div className="ui-no-print">
          <Button onClick={() => setWriting(true)}>{t('plan')}</Button>
        </div>
      )}
      <ContactList employerId={employer.id} />
    </>
  );
}
