import { createConnection } from 'node:net';

/** Asks again while the answer is `undefined`; throws `failure` when `seconds` have passed first. */
export async function eventually<Result>(
  ask: () => Promise<Result | undefined>,
  failure: () => string = () => 'What was waited for did not come.',
  seconds = 30,
): Promise<Result> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const result = await ask();
    if (result !== undefined) return result;
    if (Date.now() > deadline) throw new Error(failure());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until `check` holds; throws `failure` when `seconds` have passed first. */
export async function waitFor(
  check: () => boolean | Promise<boolean>,
  failure?: () => string,
  seconds?: number,
): Promise<void> {
  await eventually(async () => ((await check()) ? true : undefined), failure, seconds);
}

/** Whether something accepts connections on a local port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
