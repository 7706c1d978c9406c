import { BodyLong, BodyShort } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface HomeListProps<Item> {
  items: readonly Item[];
  title?: string;
  /** That there is none, and what would bring some; nothing is said where this isn't. */
  none?: { title: string; text: string };
  children: (item: Item) => ReactNode;
}

/** What may need somebody, of one kind. */
export function HomeList<Item>({ items, title, none, children }: HomeListProps<Item>) {
  if (items.length > 0)
    return (
      <>
        {title !== undefined && <BodyShort weight="semibold">{title}</BodyShort>}
        <ul className="home-list">{items.map(children)}</ul>
      </>
    );
  return none ? (
    <>
      <BodyShort weight="semibold">{none.title}</BodyShort>
      <BodyLong size="small" spacing>
        {none.text}
      </BodyLong>
    </>
  ) : null;
}
