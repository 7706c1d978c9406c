import { BodyShort, Heading, ReadMore } from '@navikt/ds-react';
import type { AnswerOf } from '../../../api/contract.ts';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';
import { useLook } from '../last-look.ts';
import { useShortlistFigures } from '../use-shortlist-figures.ts';

const mostVersions = 50;
/** More names than this are counted instead. */
const mostNamed = 6;

/** What has changed in a demand and on its shortlist, and why: what is new to the reader first. */
export function DemandChanges({ demand }: { demand: Demand }) {
  const t = useTexts(demandTexts);
  const { instant } = useFormat();
  const before = useLook(demand.id, demand.revision);
  const path = { demandId: demand.id };
  const versions = useGet('employer-contacts', '/demands/{demandId}/versions', {
    path,
    query: { limit: mostVersions },
  });
  const listed = useGet('scoring', '/demands/{demandId}/shortlist/changes', {
    path,
    reason: t('shortlistReason'),
    enabled: Boolean(useShortlistFigures([demand.id])(demand.id)),
  });
  const all = changesOf(versions.data?.items ?? [], listed.data?.items ?? []);
  const fresh = all.filter((change) => before && isSince(change, before));
  const rest = all.filter((change) => !fresh.includes(change));

  return (
    <section aria-labelledby="demand-changes-title" className="ui-no-print">
      <Heading level="2" size="medium" id="demand-changes-title" spacing>
        {t('changes')}
      </Heading>
      {before && (
        <BodyShort weight="semibold">
          {t(fresh.length > 0 ? 'changesNew' : 'changesNone', { at: instant(before.at) })}
        </BodyShort>
      )}
      <ChangeList changes={before ? fresh : rest} />
      {before && rest.length > 0 && (
        <ReadMore header={t('changesEarlier')}>
          <ChangeList changes={rest} />
        </ReadMore>
      )}
    </section>
  );
}

function isSince(change: Change, { at, revision }: { at: string; revision: number }): boolean {
  return change.kind === 'demand' ? change.revision > revision : change.at > at;
}

function ChangeList({ changes }: { changes: readonly Change[] }) {
  const t = useTexts(demandTexts);
  const { instant } = useFormat();
  const pseudonym = usePseudonym();
  const named = (ids: readonly string[]) => {
    const names = ids.slice(0, mostNamed).map(pseudonym).join(', ');
    const more = ids.length - mostNamed;
    return { count: ids.length, names: more > 0 ? t('andMore', { names, more }) : names };
  };
  if (changes.length === 0) return null;
  return (
    <ul className="demand-changes">
      {changes.map((change) => (
        <li key={`${change.kind}-${change.at}`}>
          {change.kind === 'demand' ? (
            <>
              <small>{t('byWhom', { ...change.by, at: instant(change.at) })}</small>
              {change.sentences.map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </>
          ) : (
            <>
              <small>
                {instant(change.at)}, {t(`cause.${change.cause}`)}
              </small>
              {change.entered.length > 0 && <div>{t('entered', named(change.entered))}</div>}
              {change.left.length > 0 && <div>{t('left', named(change.left))}</div>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type Version = AnswerOf<'employer-contacts', '/demands/{demandId}/versions', 'get'>['items'][number];
type ListChange = AnswerOf<'scoring', '/demands/{demandId}/shortlist/changes', 'get'>['items'][number];

/** Something that happened to a demand, or to its shortlist. */
type Change = ({ kind: 'demand' } & Version) | ({ kind: 'list' } & ListChange);

/** The demand's changes and its shortlist's in one order, the newest first. Scorings that moved nobody are left out. */
function changesOf(versions: readonly Version[], listed: readonly ListChange[]): Change[] {
  const moving = listed.filter(({ entered, left }) => entered.length + left.length > 0);
  return [
    ...versions.map((version): Change => ({ kind: 'demand', ...version })),
    ...moving.map((change): Change => ({ kind: 'list', ...change })),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
}
