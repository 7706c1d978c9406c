import { useSearchParams } from 'react-router';
import { useTexts } from '../../texts/define-texts.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { jobTrackTexts } from './job-track-texts.ts';

const name = 'lage';
const statuses = { oppna: 'open', installda: 'cancelled', alla: undefined } as const;
type Shown = keyof typeof statuses;

/** Which tracks a list shows, in the address: the open ones until something else is chosen; `undefined` for all. */
export function useStatus() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get(name) ?? '';
  const shown: Shown = asked in statuses ? (asked as Shown) : 'oppna';
  return {
    status: statuses[shown],
    shown,
    show: (next: string) =>
      setSearch((now) => {
        now.set(name, next);
        now.delete('sida');
        return now;
      }),
  };
}

export function StatusFilter() {
  const t = useTexts(jobTrackTexts);
  const { shown, show } = useStatus();
  return (
    <SelectField
      className="ui-no-print"
      label={t('statusFilter')}
      size="small"
      value={shown}
      options={Object.keys(statuses) as Shown[]}
      nameOf={(each) => t(`filter.${each}`)}
      onChoose={show}
    />
  );
}
