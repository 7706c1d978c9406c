import { Search } from '@navikt/ds-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useShellTexts } from '../texts/shell-texts.ts';

const searchPage = '/sok';

/** Search from anywhere. The search page has a field of its own, with the answers below it. */
export function HeaderSearch() {
  const t = useShellTexts();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [q, setQ] = useState('');
  if (pathname === searchPage) return null;
  return (
    <form
      role="search"
      className="shell-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (q.trim() === '') return;
        setQ('');
        void navigate(`${searchPage}?${new URLSearchParams({ q: q.trim() })}`);
      }}
    >
      <Search
        label={t('page.search')}
        placeholder={t('page.search')}
        hideLabel
        size="small"
        variant="secondary"
        value={q}
        onChange={setQ}
        autoComplete="off"
      />
    </form>
  );
}
