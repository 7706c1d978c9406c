import { useSearchParams } from 'react-router';
import { useMay } from '../../../api/session.ts';

export const statuses = ['open', 'closed'] as const;
export const stages = ['signal', 'quantified', 'profiled', 'agreed'] as const;

interface DemandFilter {
  /** Only those one has registered. */
  mine?: 'true';
  status?: (typeof statuses)[number];
  stage?: (typeof stages)[number];
  ssyk?: string;
  employerId?: string;
}

/** The names the filters have in the address. */
const names = {
  mine: 'vems',
  status: 'lage',
  stage: 'mognad',
  ssyk: 'yrke',
  employerId: 'arbetsgivare',
} as const;
const everything = 'alla';

/** What a list of demands is narrowed to, in the address: one's own open ones until something else is chosen. */
export function useDemandFilter() {
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  return {
    filter: demandFilterIn(search, may('register', 'Demand')),
    choose: (field: keyof DemandFilter, value: string) =>
      setSearch((now) => {
        if (value === '' && (field === 'status' || field === 'mine')) now.set(names[field], everything);
        else if (value === '') now.delete(names[field]);
        else now.set(names[field], value);
        now.delete('sida');
        return now;
      }),
  };
}

/**
 * What an address asks for; what is no choice of any filter is as if it weren't there. `hasOwn`: whether the reader registers
 * demands, and so may have some of their own. One employer's are those of everyone.
 */
export function demandFilterIn(search: URLSearchParams, hasOwn: boolean): DemandFilter {
  const asked = (field: keyof DemandFilter) => search.get(names[field]) ?? '';
  const status = asked('status') === '' ? 'open' : statuses.find((each) => each === asked('status'));
  const stage = stages.find((each) => each === asked('stage'));
  const isMine = hasOwn && asked('mine') !== everything && asked('employerId') === '';
  return {
    ...(isMine && { mine: 'true' as const }),
    ...(status && { status }),
    ...(stage && { stage }),
    ...(/^\d{4}$/.test(asked('ssyk')) && { ssyk: asked('ssyk') }),
    ...(/^[\da-f-]{36}$/.test(asked('employerId')) && { employerId: asked('employerId') }),
  };
}
