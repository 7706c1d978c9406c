import { Tabs } from '@navikt/ds-react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../../texts/define-texts.ts';
import { CandidateList } from '../candidates/candidate-list.tsx';
import { NearMisses } from '../candidates/near-misses.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';
import { History } from './history.tsx';
import { Requirements } from './requirements.tsx';

const name = 'flik';
const parts = ['urval', 'nara', 'krav', 'historik'] as const;

/** The parts of a shortlist; which one is shown is in the address. */
export function ShortlistTabs({ shortlist }: { shortlist: Shortlist }) {
  const t = useTexts(shortlistTexts);
  const [search, setSearch] = useSearchParams();
  const shown = parts.find((part) => part === search.get(name)) ?? 'urval';
  const show = (part: string) =>
    setSearch(
      (now) => {
        now.set(name, part);
        return now;
      },
      { replace: true },
    );
  return (
    <Tabs value={shown} onChange={show} size="small">
      <Tabs.List aria-label={t('parts')} className="ui-no-print">
        <Tabs.Tab value="urval" label={t('tabShortlist')} />
        <Tabs.Tab value="nara" label={t('tabNear')} />
        <Tabs.Tab value="krav" label={t('tabRequirements')} />
        <Tabs.Tab value="historik" label={t('tabHistory')} />
      </Tabs.List>
      <Tabs.Panel value="urval" className="shortlist-panel">
        <CandidateList shortlist={shortlist} onShowNear={() => show('nara')} />
      </Tabs.Panel>
      <Tabs.Panel value="nara" className="shortlist-panel">
        <NearMisses shortlist={shortlist} />
      </Tabs.Panel>
      <Tabs.Panel value="krav" className="shortlist-panel">
        <Requirements shortlist={shortlist} />
      </Tabs.Panel>
      <Tabs.Panel value="historik" className="shortlist-panel">
        <History demandId={shortlist.demandId} />
      </Tabs.Panel>
    </Tabs>
  );
}
