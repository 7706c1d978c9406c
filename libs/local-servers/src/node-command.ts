import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url); // import.meta.resolve is missing where vite runs this

/** The command that runs a TypeScript file: plain Node where it strips types itself, tsx before that. */
export function nodeCommand(file: string, args: string[] = []): [command: string, args: string[]] {
  return [process.execPath, [...typescriptFlags(), file, ...args]];
}

function typescriptFlags(): string[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const stripsTypes = major > 22 || (major === 22 && minor >= 18);
  if (stripsTypes) return ['--disable-warning=ExperimentalWarning'];
  return ['--import', require.resolve('tsx')];
}

/** The repository's root folder. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));
