import { parseArgs } from 'node:util';
import type { MarginalTable } from './count-by.ts';
import { generateDemoRegion } from './demo-region.ts';
import { marginals } from './marginals.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, today: { type: 'string', default: '2026-11-22' } },
});

const table = ({ title, rows }: MarginalTable): string => {
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const lines = rows.map(({ label, count }) => {
    const share = ((100 * count) / total).toFixed(1);
    return `  ${label.padEnd(56)}${String(count).padStart(6)}${share.padStart(7)} %`;
  });
  return [title, ...lines, `  ${'Summa'.padEnd(56)}${String(total).padStart(6)}`].join('\n');
};

const region = generateDemoRegion({ seed: Number(values.seed), today: values.today });
process.stdout.write(`Frö ${region.seed}, dag ${values.today}\n\n`);
process.stdout.write(`${marginals(region, values.today).map(table).join('\n\n')}\n`);
