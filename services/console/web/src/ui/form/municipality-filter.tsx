import { useSearchParams } from 'react-router';
import { useSession } from '../../api/session.ts';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { useCodeNames } from '../names/use-code-names.ts';
import { useReferenceData } from '../names/use-reference-data.ts';
import { SelectField } from './select-field.tsx';

const name = 'kommun';
const everywhere = 'alla';

/** What a list begins with: one's own municipality, or all where one looks for something that may be anywhere. */
type Beginning = 'own' | 'everywhere';

/** The municipality a list is drawn from, in the address; `undefined` for all. */
export function useMunicipality(beginning: Beginning = 'own') {
  const { municipalities } = useSession();
  const [search, setSearch] = useSearchParams();
  const first = beginning === 'own' ? municipalities[0] : undefined;
  const chosen = search.get(name) ?? first ?? everywhere;
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
export function MunicipalityFilter({ beginning = 'own' }: { beginning?: Beginning }) {
  const t = useShellTexts();
  const { chosen, choose } = useMunicipality(beginning);
  const names = useCodeNames();
  const municipalities = useReferenceData()?.municipalities ?? [];
  return (
    <SelectField
      className="ui-no-print"
      label={t('municipality')}
      size="small"
      value={chosen}
      options={[everywhere, ...municipalities.map(({ code }) => code)]}
      nameOf={(code) => (code === everywhere ? t('allMunicipalities') : names.municipality(code))}
      onChoose={choose}
    />
  );
}
