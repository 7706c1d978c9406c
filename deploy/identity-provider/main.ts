import { createServer } from 'node:http';
import { createAnswerSignIn } from './answer-sign-in.ts';
import { readOrMakeKeys } from './keys.ts';
import { createProvider } from './provider.ts';
import { readSettings } from './settings.ts';
import { openSignInMemory } from './sign-in-memory.ts';

try {
  const settings = readSettings(process.env);
  const { host, port, issuer, consoleUrl, stateDirectory } = settings;
  const keys = await readOrMakeKeys(stateDirectory);
  const provider = createProvider({ settings, keys, adapter: await openSignInMemory(stateDirectory) });
  provider.on('server_error', (_ctx, error) => console.error(error.stack));

  const answerSignIn = createAnswerSignIn(provider, consoleUrl);
  const answerProtocol = provider.callback();
  const server = createServer((request, response) => {
    const answer = request.url?.startsWith('/sign-in/') ? answerSignIn : answerProtocol;
    void answer(request, response);
  });
  server.listen(port, host, () => console.log(`Demo identity provider at ${issuer} (no passwords).`));

  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
