import { useSearchParams } from 'react-router';

export const statuses = ['open', 'closed'] as const;
export const stages = ['signal', 'quantified', 'profiled', 'agreed'] as const;

interface DemandFilter {
  status?: (typeof statuses)[number];
  stage?: (typeof stages)[number];
  ssyk?: string;
  employerId?: string;
}

/** The names the filters have in the address. */
const names = { status: 'lage', stage: 'mognad', ssyk: 'yrke', employerId: 'arbetsgivare' } as const;
const everything = 'alla';

/** What a list of demands is narrowed to, in the address: open ones until something else is chosen. */
export function useDemandFilter() {
  const [search, setSearch] = useSearchParams();
  return {
    filter: demandFilterIn(search),
    choose: (field: keyof DemandFilter, value: string) =>
      setSearch((now) => {
        if (value === '' && field === 'status') now.set(names.status, everything);
        else if (value === '') now.delete(names[field]);
        else now.set(names[field], value);
        now.delete('sida');
        return now;
      }),
  };
}

/** What an address asks for; what is no choice of any filter is as if it weren't there. */
export function demandFilterIn(search: URLSearchParams): DemandFilter {
  const asked = (field: keyof DemandFilter) => search.get(names[field]) ?? '';
  const status = asked('status') === '' ? 'open' : statuses.find((each) => each === asked('status'));
  const stage = stages.find((each) => each === asked('stage'));
  return {
    ...(status && { status }),
    ...(stage && { stage }),
    ...(/^\d{4}$/.test(asked('ssyk')) && { ssyk: asked('ssyk') }),
    ...(/^[\da-f-]{36}$/.test(asked('employerId')) && { employerId: asked('employerId') }),
  };
}
