import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the endpoint that holds the system. */
    control: string;
  }
}

const nodeTs = fileURLToPath(new URL('../../../bin/node-ts', import.meta.url));
const main = fileURLToPath(new URL('./control-main.ts', import.meta.url));

/**
 * Starts what holds the system, in a process that stops everything when this one is gone. Vitest sets all projects up at once,
 * before any test: the system itself is therefore started by the first browser test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const control = spawn(nodeTs, [main], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: control.stdout });
  const [address] = (await once(lines, 'line')) as [string];
  lines.on('line', (line) => console.log(line));
  project.provide('control', address);
  return async () => {
    const gone = once(control, 'exit');
    control.stdin.end();
    await gone;
  };
}
