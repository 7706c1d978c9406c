import { BodyShort, Heading } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Line } from '../shortlist-types.ts';
import { meritsOf, mustHavesOf, softOf } from './lines.ts';
import { RequirementLine } from './requirement-line.tsx';

/** Why a candidate got the points: every requirement with what it gave and what it rests on. */
export function Explanation({ lines }: { lines: readonly Line[] }) {
  const t = useTexts(shortlistTexts);
  const groups = [
    { key: 'mustHaves', lines: mustHavesOf(lines) },
    { key: 'merits', lines: meritsOf(lines) },
    { key: 'softSkills', lines: softOf(lines) },
  ] as const;
  return (
    <>
      <BodyShort size="small" spacing>
        {t('explanationHint')}
      </BodyShort>
      {groups
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <section key={group.key} className="shortlist-group">
            <Heading level="4" size="xsmall">
              {t(group.key)}
            </Heading>
            <ul className="shortlist-lines">
              {group.lines.map((line) => (
                <RequirementLine key={line.key} line={line} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
