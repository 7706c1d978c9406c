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
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`'${values.port}' is no port.`);
  const compactFrom = values['compact-from'];
  const mongo = await startEmbeddedMongo({
    ...(compactFrom && { compactFromBytes: Number(compactFrom) }),
    dataDirectory: values.data,
    port,
    log: (line) => console.error(line),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void mongo.stop());
  console.log(`embedded-mongo listening on ${mongo.url}`);
  const failure = await mongo.stopped;
  if (failure) throw failure;
}

main().catch((error: Error) => {
  console.error(`embedded-mongo: ${error.message}`);
  process.exitCode = 1;
});
