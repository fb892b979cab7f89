import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/launch.ts';
import type { ProfileInput } from '../../lib/profile/schema.ts';
import { ClosedRoot } from './closed-root.ts';
import { openComposer } from './composer.ts';
import { eventually } from './eventually.ts';
import { highlightedTexts } from './highlights.ts';
import { askTab } from './requests.ts';

/** What a hospital hands out in these tests; every part of it must reach whoever writes. */
export const alder = {
  name: 'Alder guidelines',
  org: { legalName: 'Alder Hospital' },
  hashtags: { approved: [{ tag: '#AlderHealth', keywords: ['flu shot'] }] },
  terms: [{ match: ['customers'], suggest: ['patients'] }],
  canned: [{ id: 'flu', title: 'Flu clinic hours', kind: 'post', text: { '*': 'Weekdays 9–5.' } }],
  youtube: { title: { pattern: '{subject} | Alder Hospital' } },
} satisfies Partial<ProfileInput>;

const sites = ['facebook/post', 'x/post', 'linkedin/post', 'youtube/community'] as const;

/** Writes on each of the sites, and looks for the hospital's word, tag, ready text and video title. */
export async function expectGuidelinesOnSites(browser: ExtensionBrowser): Promise<void> {
  for (const surface of sites) {
    const page = await browser.context.newPage();
    const ui = new ClosedRoot(page);
    const composer = await openComposer(page, surface);
    await composer.type('A free flu shot for all our customers.');
    await eventually(
      async () => Object.values(await highlightedTexts(page)).flat(),
      surface,
    ).toContain('customers');
    await askTab(browser.worker, { type: 'command', command: 'open-beside' });
    await eventually(() => ui.text(), surface).toContain('#AlderHealth');
    expect(await ui.text(), surface).toContain('Flu clinic hours');
    await page.close();
  }
  await expectVideoTitle(browser);
}

async function expectVideoTitle({ context }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  const ui = new ClosedRoot(page);
  const title = await openComposer(page, 'studio/title');
  await title.editor.focus();
  await ui.press('Details: what your guidelines ask');
  await ui.press(/Title/);
  await ui.press('From your guidelines');
  await ui.press('subject');
  await page.keyboard.insertText('Flu shots');
  await ui.press('Put it in');
  await eventually(() => title.text()).toBe('Flu shots | Alder Hospital');
  await page.close();
}
