import { benchCounts } from './counts.ts';
import { benchJobAds } from './job-ads.ts';
import { benchMatch } from './match.ts';

/** What can be measured, by name: `npm run bench -- match --sizes 50000,1000000`, `npm run bench -- job-ads`, `npm run bench -- counts`. */
const benches: Readonly<Record<string, (options: readonly string[]) => Promise<void>>> = {
  match: benchMatch,
  'job-ads': benchJobAds,
  counts: benchCounts,
};

const [name = '', ...options] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- <${Object.keys(benches).join('|')}> [options]\n`);
  process.exitCode = 2;
} else {
  await bench(options);
}
