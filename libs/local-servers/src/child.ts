import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A process this program has started and will stop. */
export interface Child {
  name: string;
  process: ChildProcess;
  /** Asks it to stop, and makes it stop after a while. Resolves when it is gone. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** File that receives what the process prints. */
  logFile?: string;
}

const patience = 8000;

/** Starts a child in a process group of its own, so that a Ctrl-C in the terminal reaches only the parent. */
export function startChild({ name, command, args, env, cwd, logFile }: ChildOptions): Child {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', logFile ? 'pipe' : 'ignore', logFile ? 'pipe' : 'ignore'],
    ...(env && { env }),
    ...(cwd && { cwd }),
  });
  if (logFile) {
    const log = createWriteStream(logFile, { flags: 'a' });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
  }
  child.on('error', () => {}); // seen as an exit by whoever waits
  return { name, process: child, stop: () => stopChild(child) };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}
