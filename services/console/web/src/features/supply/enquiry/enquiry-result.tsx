import { BodyShort, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import type { Enquiry } from '../bands.ts';
import { HowCounted } from '../how-counted.tsx';
import { supplyTexts } from '../supply-texts.ts';
import { useEnquiryReport } from './enquiry-report.ts';
import { now } from '../../../clock.ts';
import { SupplyChart } from './supply-chart.tsx';

/** What was asked, and what was answered. */
export function EnquiryResult({ enquiry }: { enquiry: Enquiry }) {
  const t = useTexts(supplyTexts);
  const { instant } = useFormat();
  const [printedAt] = useState(() => now().toISOString());
  const { facts, columns, rows, conditions } = useEnquiryReport(enquiry);
  return (
    <div className="supply-result">
      <dl className="supply-facts">
        {facts.map(({ label, text }) => (
          <div key={label} className="supply-fact">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="supply-answer">
        <Heading level="2" size="medium" id="supply-answer" spacing>
          {t('result')}
        </Heading>
        <DataTable caption={t('result')} columns={columns} rows={rows} />
        <BodyShort size="small" spacing>
          {t('togetherHint')}
        </BodyShort>
      </section>
      <SupplyChart enquiry={enquiry} />
      <section className="supply-conditions" aria-labelledby="supply-conditions">
        <Heading level="2" size="medium" id="supply-conditions" spacing>
          {t('conditions')}
        </Heading>
        {conditions.map(({ key, role, terms }) => (
          <div key={key} className="supply-condition">
            <Heading level="3" size="xsmall">
              {role}
            </Heading>
            <ul>
              {terms.map((term) => (
                <li key={term}>{term}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section aria-labelledby="supply-how">
        <Heading level="2" size="medium" id="supply-how" spacing>
          {t('howCounted')}
        </Heading>
        <HowCounted />
      </section>
      <BodyShort size="small" className="supply-printed">
        {t('printedOn', { date: instant(printedAt) })}
      </BodyShort>
    </div>
  );
}
