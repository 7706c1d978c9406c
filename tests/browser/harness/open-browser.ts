import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Starts the Chromium that `CHROMIUM_PATH` names, or the one on the PATH, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || chromiumOnPath(),
    // Chromium's own sandbox does not work for root, as which tests run in containers.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

function chromiumOnPath(): string {
  try {
    return execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  } catch (error) {
    throw new Error('There is no chromium on the PATH: bin/prepare --tests installs it.', { cause: error });
  }
}
