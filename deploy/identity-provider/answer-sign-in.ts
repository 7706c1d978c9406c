import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { demoUserOf, demoUsers } from './demo-users.ts';
import { errorPage, type Page, signInPage } from './pages.ts';

const mostBytes = 1024;

/** Answers under `/sign-in/`: shows who one can sign in as, and takes the choice. */
export function createAnswerSignIn(provider: Provider, consoleUrl: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { uid } = await provider.interactionDetails(request, response);
      if (request.method === 'GET') {
        send(response, 200, signInPage(`/sign-in/${uid}`, demoUsers, consoleUrl));
        return;
      }
      const user = demoUserOf(await chosenUser(request));
      if (!user) send(response, 400, errorPage('Användaren finns inte.', consoleUrl));
      else await provider.interactionFinished(request, response, { login: { accountId: user.id } });
    } catch (error) {
      send(response, 400, errorPage((error as Error).message, consoleUrl));
    }
  };
}

async function chosenUser(request: IncomingMessage): Promise<string | undefined> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > mostBytes) return undefined;
  }
  return new URLSearchParams(body).get('user') ?? undefined;
}

function send(response: ServerResponse, status: number, { html, headers }: Page): void {
  response.writeHead(status, headers).end(html);
}
