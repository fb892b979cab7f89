import { readPracticeFile, type PracticeFile } from '../../scripts/practice/files.ts';

const folderByHost: Record<string, string> = {
  'www.facebook.com': '/facebook/',
  'business.facebook.com': '/facebook/',
  'x.com': '/x/',
  'www.linkedin.com': '/linkedin/',
  'www.youtube.com': '/youtube/',
  'studio.youtube.com': '/studio/',
};

/** Whether a browser may ask for this address: one of the sites, or nothing that leaves the device. */
export function isKnown(address: string): boolean {
  const { host, protocol } = new URL(address);
  return host in folderByHost || !protocol.startsWith('http');
}

/**
 * What stands at an address of a site: a bundled file by its path, and for every other path of a known
 * host its practice page. `undefined` for any other host.
 */
export function fileAt(address: string): Promise<PracticeFile | undefined> {
  const { host, pathname } = new URL(address);
  const page = folderByHost[host];
  if (!page) return Promise.resolve(undefined);
  return readPracticeFile(pathname.startsWith('/assets/') ? pathname : page);
}

/** Strict as the sites' own, so that nothing of Chaperone may lean on the page being open. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "frame-src 'self'",
].join('; ');
