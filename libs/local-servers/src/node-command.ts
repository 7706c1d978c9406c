import { fileURLToPath } from 'node:url';

/** The command that runs a TypeScript file: plain Node where it strips types itself, tsx before that. */
export function nodeCommand(file: string, args: string[] = []): [command: string, args: string[]] {
  return [process.execPath, [...typescriptFlags(), file, ...args]];
}

function typescriptFlags(): string[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const stripsTypes = major > 22 || (major === 22 && minor >= 18);
  return stripsTypes ? ['--disable-warning=ExperimentalWarning'] : ['--import', import.meta.resolve('tsx')];
}

/** The repository's root folder. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));
