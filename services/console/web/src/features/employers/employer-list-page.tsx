import { Search } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { MunicipalityFilter, useMunicipality } from '../../ui/form/municipality-filter.tsx';
import { isSearchable } from '../../ui/form/searchable-text.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { useSettled } from '../../ui/form/use-settled.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../ui/names/use-reference-data.ts';
import { LinkButton } from '../../ui/page/link-button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { PageLink } from '../../ui/page/page-link.tsx';
import { PagedList } from '../../ui/page/paged-list.tsx';
import { usePage } from '../../ui/page/use-page.ts';
import { columnsOf, DataTable } from '../../ui/table/data-table.tsx';
import { employerTexts } from './employer-texts.ts';
import type { Employer } from './employer-types.ts';
import { numberState } from './number-state.ts';

const pause = 200;
const shortest = 2;

/** The employers, found by name or number as it is typed. */
export function EmployerListPage() {
  const t = useTexts(employerTexts);
  const may = useMay();
  const { page } = usePage();
  const { municipality } = useMunicipality('everywhere');
  const { q, typed, setTyped, branch, setBranch, error } = useEmployerSearch();
  const query = useGet('employer-contacts', '/employers', {
    query: {
      page,
      ...(q.length >= shortest && { q }),
      ...(municipality !== undefined && { municipality }),
      ...(branch !== '' && { branch }),
    },
  });
  const toNew = may('register', 'Employer') && (
    <LinkButton to="/arbetsgivare/ny" icon={<PlusIcon aria-hidden />}>
      {t('register')}
    </LinkButton>
  );
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <div className="employer-list-head ui-no-print">
        <div className="employer-filters" role="search" aria-label={t('filters')}>
          <Search
            size="small"
            variant="simple"
            label={t('search')}
            hideLabel={false}
            value={typed}
            error={error}
            onChange={setTyped}
          />
          <MunicipalityFilter beginning="everywhere" />
          <BranchFilter branch={branch} onChoose={setBranch} />
        </div>
        {toNew}
      </div>
      <PagedList query={query} empty={{ title: t('empty'), text: t('emptyText'), action: toNew }}>
        {(employers) => <EmployerTable employers={employers} />}
      </PagedList>
    </>
  );
}

/** What is searched for, in the address; never a sole trader's number, which is a person's. */
function useEmployerSearch() {
  const t = useTexts(employerTexts);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('q') ?? '';
  const branch = search.get('bransch') ?? '';
  const [typed, setTyped] = useState(asked);
  const reference = useReferenceData();
  const isPersonal = !isSearchable(typed);
  const isWhole = /^\d[\d\s-]{9,}$/.test(typed.trim());
  const isWrong = isWhole && reference && numberState(typed, reference.organisationsnummerKind) === 'wrong';
  const settled = useSettled(isPersonal ? '' : typed.trim(), pause);
  const put = (name: string, value: string) =>
    setSearch(
      (now) => {
        if (value === '') now.delete(name);
        else now.set(name, value);
        now.delete('sida');
        return now;
      },
      { replace: true },
    );
  // Only what has been typed goes to the address; the address is read when the page comes.
  const putTyped = useEffectEvent((q: string) => {
    if (q !== asked) put('q', q);
  });
  useEffect(() => putTyped(settled), [settled]);

  return {
    q: settled,
    typed,
    setTyped,
    branch,
    setBranch: (code: string) => put('bransch', code),
    error: isPersonal ? t('numberPersonal') : isWrong ? t('numberWrong') : undefined,
  };
}

function BranchFilter({ branch, onChoose }: { branch: string; onChoose: (code: string) => void }) {
  const t = useTexts(employerTexts);
  const names = useCodeNames();
  const branches = useReferenceData()?.branches ?? [];
  return (
    <SelectField
      size="small"
      label={t('branch')}
      value={branch}
      options={branches.map(({ code }) => code)}
      nameOf={names.branch}
      none={t('all')}
      onChoose={onChoose}
    />
  );
}

type Listed = Pick<Employer, 'id' | 'name' | 'municipality' | 'branch' | 'sizeClass'>;

function EmployerTable({ employers }: { employers: readonly Listed[] }) {
  const t = useTexts(employerTexts);
  const names = useCodeNames();
  return (
    <DataTable
      caption={t('title')}
      columns={columnsOf(t, ['name', 'municipality', 'branch', 'size'])}
      rows={employers.map(({ id, name, municipality, branch, sizeClass }) => ({
        id,
        name: <PageLink to={`/arbetsgivare/${id}`}>{name}</PageLink>,
        municipality: names.municipality(municipality),
        branch: names.branch(branch),
        size: names.sizeClass(sizeClass),
      }))}
    />
  );
}
