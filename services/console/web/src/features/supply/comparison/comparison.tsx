import { BodyLong, Heading } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { CopyButton } from '../../../ui/table/copy-button.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { supplyTexts } from '../supply-texts.ts';
import { comparisonOf, type Tried } from './comparison-rows.ts';

/** The alternatives side by side, to weigh and to copy into the procurement's file. */
export function Comparison({ tried }: { tried: readonly Tried[] }) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const { date } = useFormat();
  const { columns, rows } = comparisonOf({ t, names, date }, tried);
  const title = t('comparison');
  const note = t('comparisonNote');
  return (
    <section className="supply-comparison" aria-labelledby="supply-comparison">
      <Heading level="2" size="medium" id="supply-comparison" spacing>
        {title}
      </Heading>
      <DataTable caption={title} columns={columns} rows={rows} />
      <BodyLong size="small" spacing>
        {note}
      </BodyLong>
      <CopyButton
        label={t('copyComparison')}
        done={t('copied')}
        failed={t('copyFailed')}
        document={() => ({
          title,
          parts: [
            { kind: 'table', columns, rows },
            { kind: 'lines', lines: [note] },
          ],
        })}
      />
    </section>
  );
}
