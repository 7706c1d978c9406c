import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Where `npm run build` puts the web application. */
export const builtWebApplication = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** A file of the web application, as it is sent. */
export interface WebFile {
  /** With the dot, for the content type. */
  extension: string;
  plain: Buffer;
  /** Absent where it would not be smaller. */
  gzipped?: Buffer;
}

export type WebApplication = ReturnType<typeof createWebApplication>;

const indexPath = '/index.html';
/** The paths a build gives its files. None of them leads out of its folder. */
const pathOfFile = /^\/(?:assets\/)?[\w-][\w.-]*$/;

/** The built application, read and compressed once, when first asked for. A new build is noticed. */
export function createWebApplication(directory: string) {
  const files = new Map<string, WebFile>();
  let builtAt = 0;

  function file(path: string): WebFile | undefined {
    if (!pathOfFile.test(path)) return undefined;
    const found = files.get(path) ?? readWebFile(join(directory, path));
    if (found) files.set(path, found);
    return found;
  }

  return {
    /** The page every address of the application begins with; `undefined` where it has not been built. */
    index(): WebFile | undefined {
      const at = statSync(join(directory, indexPath), { throwIfNoEntry: false })?.mtimeMs;
      if (at !== builtAt) files.clear();
      builtAt = at ?? 0;
      return file(indexPath);
    },
    /** Everything else, by path. */
    file: (path: string) => (path === indexPath ? undefined : file(path)),
  };
}

function readWebFile(path: string): WebFile | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const plain = readFileSync(path);
  const gzipped = gzipSync(plain, { level: 9 });
  return { extension: extname(path), plain, ...(gzipped.length < plain.length && { gzipped }) };
}
