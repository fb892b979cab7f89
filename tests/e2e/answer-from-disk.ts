import type { Route } from 'playwright-core';
import { readPracticeFile } from '../../scripts/practice/files.ts';

const folderByHost: Record<string, string> = {
  'www.facebook.com': '/facebook/',
  'business.facebook.com': '/facebook/',
  'x.com': '/x/',
  'www.linkedin.com': '/linkedin/',
  'www.youtube.com': '/youtube/',
  'studio.youtube.com': '/studio/',
};

/** Whether a practice page stands in for this host. */
export function isPractised(host: string): boolean {
  return host in folderByHost;
}

/** Gives the bundled files by their path, and for every other path of a known host its practice page. */
export async function answerFromDisk(route: Route): Promise<void> {
  const { host, pathname } = new URL(route.request().url());
  const page = folderByHost[host];
  if (!page) return route.abort();
  const file = await readPracticeFile(pathname.startsWith('/assets/') ? pathname : page);
  if (!file) return route.abort();
  return route.fulfill({
    body: file.body,
    contentType: file.contentType,
    headers: { 'content-security-policy': contentSecurityPolicy },
  });
}

/** Strict as the sites' own, so that nothing of Chaperone may lean on the page being open. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "frame-src 'self'",
].join('; ');
