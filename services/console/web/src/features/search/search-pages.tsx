import { BodyLong, Search } from '@navikt/ds-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useSettled } from '../../ui/form/use-settled.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { canSearch, type GroupName } from './search-group.ts';
import { SearchResults } from './search-results.tsx';
import { searchTexts } from './search-texts.ts';
import './search.css';

const settlesAfter = 250;

/** Below `/sok`: everything at once, by name. What is searched for is in the address. */
export function Component() {
  const t = useTexts(searchTexts);
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const only = (search.get('visa') ?? undefined) as GroupName | undefined;
  const [typed, setTyped] = useState(q);
  const settled = useSettled(typed, settlesAfter);

  const [followed, follow] = useState(q);
  // The address may change by itself: the field in the header, or back in the browser.
  if (followed !== q) {
    follow(q);
    setTyped(q);
  }
  const findSettled = useEffectEvent((text: string) => {
    if (text !== q && text === typed) find(text);
  });
  useEffect(() => findSettled(settled), [settled]);

  function find(next: string) {
    setSearch(next.trim() === '' ? {} : { q: next }, { replace: true });
  }

  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong spacing>{t('lead', { what: may('read', 'Demand') ? 'all' : 'enquiries' })}</BodyLong>
      <form
        role="search"
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          find(typed);
        }}
      >
        <Search label={t('field')} variant="primary" value={typed} onChange={setTyped} autoComplete="off" />
      </form>
      {q !== '' && !canSearch(q) && <BodyLong>{t('tooShort')}</BodyLong>}
      {canSearch(q) && <SearchResults q={q} {...(only && { only })} />}
    </>
  );
}
