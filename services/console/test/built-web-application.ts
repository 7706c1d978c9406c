import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const pageOfTest = '<!doctype html><title>Samspår</title><div id="root"></div>';
/** Long enough to be worth compressing. */
export const scriptOfTest = `console.log('${'samspår '.repeat(200)}');`;

/** A web application as a build would leave it, in a temporary folder. */
export async function buildWebApplicationOfTest() {
  const directory = await mkdtemp(join(tmpdir(), 'samspar-web-'));
  await mkdir(join(directory, 'assets'));
  await writeFile(join(directory, 'index.html'), pageOfTest);
  await writeFile(join(directory, 'assets/main-4f2a.js'), scriptOfTest);
  await writeFile(join(directory, 'assets/main-4f2a.css'), 'a{}');
  await writeFile(join(directory, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
