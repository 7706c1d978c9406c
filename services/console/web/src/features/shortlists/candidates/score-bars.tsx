import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Entry } from '../shortlist-types.ts';
import { budgetsOf } from './lines.ts';
import { PointsBar } from './points-bar.tsx';

/** The total, and the formal and soft sides apart. */
export function ScoreBars({ entry }: { entry: Entry }) {
  const t = useTexts(shortlistTexts);
  const { points } = useFormat();
  const { score, formal, soft, low, high } = entry;
  const budgets = budgetsOf(entry.reasons);
  const sides = [
    { kind: 'formal', given: formal, of: budgets.formal },
    { kind: 'soft', given: soft, of: budgets.soft },
  ] as const;
  return (
    <dl className="shortlist-scores">
      <div>
        <dt>{t('total')}</dt>
        <dd>
          <PointsBar kind="total" given={score} of={10_000} />
          <strong>{t('totalOf', { points: points(score) })}</strong>
        </dd>
        <dd className="shortlist-hint">{t('interval', { low: points(low), high: points(high) })}</dd>
      </div>
      {sides
        .filter(({ of }) => of > 0)
        .map(({ kind, given, of }) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>
              <PointsBar kind={kind} given={given} of={of} />
              {t('points', { given: points(given), of: points(of) })}
            </dd>
          </div>
        ))}
    </dl>
  );
}
