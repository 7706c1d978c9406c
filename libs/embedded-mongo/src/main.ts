import { parseArgs } from 'node:util';
import { startEmbeddedMongo } from './server.ts';

/** embedded-mongo --data DIR [--port N] [--compact-from BYTES]: runs until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '27017' },
      'compact-from': { type: 'string' },
    },
  });
  if (!values.data) throw new Error('Say where to keep the data: --data DIR.');
  const compactFromBytes = values['compact-from'];
  const mongo = await startEmbeddedMongo({
    dataDirectory: values.data,
    port: wholeNumber('port', values.port, 65_535),
    log: (line) => console.error(line),
    ...(compactFromBytes && { compactFromBytes: wholeNumber('compact-from', compactFromBytes) }),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void mongo.stop());
  console.log(`embedded-mongo listening on ${mongo.url}`);
  const failure = await mongo.stopped;
  if (failure) throw failure;
}

function wholeNumber(option: string, text: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new Error(`'${text}' won't do for --${option}.`);
}

main().catch((error: Error) => {
  console.error(`embedded-mongo: ${error.message}`);
  process.exitCode = 1;
});
