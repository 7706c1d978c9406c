import { type Child, type ChildOptions, startChild } from '@samspar/local-servers/child';
import { waitFor } from '@samspar/local-servers/wait-for';

const longestPause = 5000;

/** A process that is started again whenever it ends on its own. */
export interface Supervised {
  name: string;
  /** The running process's id; `undefined` between two lives. */
  pid(): number | undefined;
  /** How many times it has been started again. */
  restarts(): number;
  /** Resolves when it is ready for work. */
  ready(): Promise<void>;
  stop(): Promise<void>;
  /** Starts it once more after it has been stopped. */
  startAgain(): void;
}

interface SuperviseOptions extends ChildOptions {
  isReady: () => Promise<boolean>;
  onRestart?: (name: string) => void;
}

/** Starts a process and keeps it alive until it is told to stop. */
function supervise(options: SuperviseOptions): Supervised {
  const { name, isReady, onRestart = () => {} } = options;
  let stopped = false;
  let restarts = 0;
  let pause = 100;
  let timer: NodeJS.Timeout | undefined;
  let child = start();

  function start(): Child {
    const started = startChild(options);
    started.process.once('exit', again);
    started.process.once('error', again);
    return started;
  }

  function again(): void {
    if (stopped || timer) return;
    restarts += 1;
    onRestart(name);
    timer = setTimeout(() => {
      timer = undefined;
      child = start();
    }, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  return {
    name,
    pid: () => (timer ? undefined : child.process.pid),
    restarts: () => restarts,
    async ready() {
      const where = options.logFile ? ` Its log: ${options.logFile}` : '';
      await waitFor(isReady, () => `${name} did not become ready.${where}`, 90);
      pause = 100;
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
      await child.stop();
    },
    startAgain() {
      if (!stopped) return;
      stopped = false;
      child = start();
    },
  };
}

export type Supervisor = ReturnType<typeof createSupervisor>;

/** Keeps account of every process that is started, so that all can be stopped at any moment, also during the start. */
export function createSupervisor(onRestart: (name: string) => void = () => {}) {
  const processes: Supervised[] = [];
  let stopping: Promise<void> | undefined;
  return {
    processes,
    start(options: Omit<SuperviseOptions, 'onRestart'>): Supervised {
      if (stopping) throw new Error('The system is being stopped.');
      const started = supervise({ ...options, onRestart });
      processes.push(started);
      return started;
    },
    /** Stops the services first, so that what they have taken in is stored; then the servers they stand on. */
    stopAll(): Promise<void> {
      stopping ??= (async () => {
        const isServer = ({ name }: Supervised) => serverNames.has(name);
        await Promise.all(processes.filter((each) => !isServer(each)).map((each) => each.stop()));
        await Promise.all(processes.filter(isServer).map((each) => each.stop()));
      })();
      return stopping;
    },
  };
}

const serverNames = new Set(['mongod', 'embedded-mongo', 'nats-server', 'redis-server']);
