import { useSearchParams } from 'react-router';

const name = 'sida';

/** The page of a list that the address asks for, from 1, and how to turn to another: back in the browser turns back. */
export function usePage(): { page: number; setPage: (page: number) => void } {
  const [search, setSearch] = useSearchParams();
  return {
    page: pageIn(search),
    setPage: (page) =>
      setSearch((now) => {
        now.set(name, String(page));
        return now;
      }),
  };
}

/** What isn't a page of any list is the first page. */
export function pageIn(search: URLSearchParams): number {
  const asked = Number(search.get(name) ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
}
