import { Label, ReadMore } from '@navikt/ds-react';
import type * as PlotModule from '@observablehq/plot';
import { useEffect, useId, useRef } from 'react';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { type Column, DataTable, type Row } from './data-table.tsx';

interface ChartProps {
  title: string;
  /** What the chart shows, in a sentence, for those who don't see it. */
  description: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The chart of the rows. Keep the function the same while the rows are: `useCallback`. */
  plot: (Plot: typeof PlotModule) => PlotModule.PlotOptions;
}

/** A chart, always with the table of what it is drawn from. The drawing library comes when the first chart does. */
export function Chart({ title, description, columns, rows, plot }: ChartProps) {
  const t = useShellTexts();
  const place = useRef<HTMLDivElement>(null);
  const titleId = useId();

  useEffect(() => {
    const target = place.current;
    let isCurrent = true;
    if (!target) return;
    const drawing = import('@observablehq/plot').then((Plot) => {
      if (!isCurrent) return undefined;
      const draw = () => target.replaceChildren(drawn(Plot, plot, target.clientWidth));
      const watch = new ResizeObserver(draw);
      watch.observe(target);
      return watch;
    });
    return () => {
      isCurrent = false;
      void drawing.then((watch) => watch?.disconnect());
    };
  }, [plot]);

  return (
    <figure className="ui-chart" aria-labelledby={titleId}>
      <Label as="figcaption" id={titleId}>
        {title}
      </Label>
      <div role="img" aria-label={description}>
        {/* What the drawing says of its parts is of no use to those who don't see it: the table is theirs. */}
        <div ref={place} aria-hidden="true" />
      </div>
      <ReadMore header={t('showTable')}>
        <DataTable caption={title} columns={columns} rows={rows} />
      </ReadMore>
    </figure>
  );
}

/** Letters as large as the table's, and room for them. */
const usual = {
  className: 'ui-plot',
  style: { fontSize: '14px' },
  marginLeft: 64,
  marginBottom: 44,
  insetTop: 8,
};

/** The content security policy allows no style elements of a script's making: ours are in the style sheet. */
function drawn(Plot: typeof PlotModule, plot: ChartProps['plot'], width: number): Element {
  const drawing = Plot.plot({ ...usual, width: Math.max(width, 240), ...plot(Plot) });
  for (const style of drawing.querySelectorAll('style')) style.remove();
  return drawing;
}
