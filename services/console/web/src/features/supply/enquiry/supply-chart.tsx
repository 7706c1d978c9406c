import type * as PlotModule from '@observablehq/plot';
import { useCallback } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { Chart } from '../../../ui/table/chart.tsx';
import { type Band, bandWords, type Enquiry } from '../bands.ts';
import { supplyTexts } from '../supply-texts.ts';
import { useEnquiryReport } from './enquiry-report.ts';

const heightOfRole = 110;
const longestName = 24;
const lying = { y: 'when', fy: 'role', insetTop: 3, insetBottom: 3 };

/** How many per role, as the ranges they are, against how many are wanted. */
export function SupplyChart({ enquiry }: { enquiry: Enquiry }) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const { count } = useFormat();
  const { columns, rows } = useEnquiryReport(enquiry);

  const plot = useCallback(
    (Plot: typeof PlotModule): PlotModule.PlotOptions => {
      const { roles, answer } = enquiry;
      const nameOf = (place: number) =>
        `${place + 1}. ${shortened(names.occupation(roles[place]?.profile.ssyk ?? ''))}`;
      const bars = answer.roles.flatMap(({ eligible, reachable }, place) => [
        bar(nameOf(place), t('chartToday'), eligible, bandWords(t, eligible)),
        bar(nameOf(place), t('chartBeforeStart'), reachable, bandWords(t, reachable)),
      ]);
      const wanted = answer.roles.map((role, place) => ({ role: nameOf(place), wanted: role.wanted }));
      return {
        height: 60 + heightOfRole * roles.length,
        marginLeft: 88,
        marginRight: 56,
        marginTop: 30,
        x: {
          label: t('chartPeople'),
          grid: true,
          zero: true,
          nice: true,
          tickFormat: (value: number) => count(value),
        },
        y: { label: null, domain: [t('chartToday'), t('chartBeforeStart')] },
        fy: { label: null, axis: null, padding: 0.4 },
        marks: [
          Plot.barX(bars, { ...lying, x1: 0, x2: 'from', fill: 'var(--ax-bg-accent-moderate)' }),
          Plot.barX(bars, {
            ...lying,
            x1: 'from',
            x2: 'to',
            fill: 'var(--ax-bg-accent-strong)',
          }),
          Plot.text(bars, { x: 'to', y: 'when', fy: 'role', text: 'label', textAnchor: 'start', dx: 6 }),
          Plot.tickX(wanted, { x: 'wanted', fy: 'role', stroke: 'currentColor', strokeWidth: 2 }),
          Plot.text(wanted, {
            fy: 'role',
            text: (each: (typeof wanted)[number]) =>
              `${each.role}, ${t('chartWanted', { number: each.wanted })}`,
            frameAnchor: 'top-left',
            dy: -14,
            dx: -84,
            textAnchor: 'start',
            fontWeight: 600,
          }),
          Plot.ruleX([0]),
        ],
      };
    },
    [enquiry, names, t, count],
  );

  const charted = columns.filter(({ key }) => key !== 'costliest');
  return <Chart title={t('chart')} description={t('chartText')} columns={charted} rows={rows} plot={plot} />;
}

const bar = (role: string, when: string, { atLeast, atMost }: Band, label: string) => ({
  role,
  when,
  from: atLeast,
  to: atMost ?? atLeast,
  label,
});

const shortened = (text: string) =>
  text.length <= longestName ? text : `${text.slice(0, longestName).trimEnd()}…`;
