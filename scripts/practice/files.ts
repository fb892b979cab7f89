import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { practiceFolder } from './build.ts';

const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

export interface PracticeFile {
  body: Buffer;
  contentType: string;
}

/**
 * A built practice file by its path in a URL (`/x/`, `/assets/x.js`), or `undefined`.
 * A path that ends in `/` means the page in that folder.
 */
export async function readPracticeFile(pathname: string): Promise<PracticeFile | undefined> {
  const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const contentType = contentTypes[extname(path)];
  if (!contentType || path.includes('..')) return undefined;
  try {
    return { body: await readFile(join(practiceFolder, path)), contentType };
  } catch {
    return undefined;
  }
}
