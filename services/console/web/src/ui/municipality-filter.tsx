import { Select } from '@navikt/ds-react';
import { useSearchParams } from 'react-router';
import { useSession } from '../api/session.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { useReferenceData } from './use-reference-data.ts';

const name = 'kommun';
const everywhere = 'alla';

/** The municipality a list is drawn from, in the address: one's own until another is chosen; `undefined` for all. */
export function useMunicipality() {
  const { municipalities } = useSession();
  const [search, setSearch] = useSearchParams();
  const chosen = search.get(name) ?? municipalities[0] ?? everywhere;
  return {
    municipality: chosen === everywhere ? undefined : chosen,
    chosen,
    choose: (next: string) =>
      setSearch((now) => {
        now.set(name, next);
        now.delete('sida');
        return now;
      }),
  };
}

/** Chooses the municipality of a list. */
export function MunicipalityFilter() {
  const t = useShellTexts();
  const { chosen, choose } = useMunicipality();
  const municipalities = useReferenceData()?.municipalities ?? [];
  return (
    <Select
      className="ui-no-print"
      label={t('municipality')}
      size="small"
      value={chosen}
      onChange={({ target }) => choose(target.value)}
    >
      <option value={everywhere}>{t('allMunicipalities')}</option>
      {municipalities.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
