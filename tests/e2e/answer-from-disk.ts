import type { Route } from 'playwright-core';
import { contentSecurityPolicy, fileAt } from './sites.ts';

/** Gives what stands at an address of the sites, and nothing for any other. */
export async function answerFromDisk(route: Route): Promise<void> {
  const file = await fileAt(route.request().url());
  if (!file) return route.abort();
  return route.fulfill({
    body: file.body,
    contentType: file.contentType,
    headers: { 'content-security-policy': contentSecurityPolicy },
  });
}
