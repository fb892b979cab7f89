import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PostInput } from '../../lib/lint/post.ts';
import type { Language } from './composer.ts';
import { eventually } from './eventually.ts';
import { expectUnderlined, risky } from './gate-steps.ts';
import { expect, test } from './harness.ts';
import { alike, type FieldName } from './surfaces.ts';

/** What the extension's worker calls its API. */
declare const chrome: typeof browser;

/** What is to be read of a field, whatever language the site speaks. */
interface Field extends Pick<PostInput, 'kind' | 'speaker' | 'replyTo'> {
  name: FieldName;
  /** The site's own control that attaches a picture. */
  attach?: string;
}

/** The names alone: sites put words of their own around some of them. */
const nurse = 'Dana Reyes';
const handle = 'dana_reyes_rn';

const fields: Record<string, readonly Field[]> = {
  Facebook: [
    { name: 'facebook/post', kind: 'post', speaker: nurse, attach: '.dialog input[type="file"]' },
    { name: 'facebook/comment', kind: 'comment', speaker: nurse, replyTo: 'Mercy Valley Hospital' },
    { name: 'facebook/reply', kind: 'reply', speaker: nurse, replyTo: 'Sam Okafor' },
    { name: 'facebook/suite', kind: 'post' },
  ],
  X: [
    { name: 'x/post', kind: 'post', speaker: handle, attach: '[data-testid="fileInput"]' },
    { name: 'x/reply', kind: 'reply', speaker: handle, replyTo: 'Sam Okafor' },
    { name: 'x/inline', kind: 'reply', speaker: handle, replyTo: '@samokafor' },
    { name: 'x/thread', kind: 'post', speaker: handle },
    { name: 'x/quote', kind: 'post', speaker: handle },
  ],
  LinkedIn: [
    { name: 'linkedin/post', kind: 'post', speaker: handle, attach: 'dialog input[type="file"]' },
    {
      name: 'linkedin/classic',
      kind: 'post',
      speaker: nurse,
      attach: '.share-box-v2__modal input[type="file"]',
    },
    { name: 'linkedin/comment', kind: 'comment' },
    { name: 'linkedin/reply', kind: 'reply', replyTo: 'Bea Lindqvist' },
    { name: 'linkedin/old-comment', kind: 'comment' },
    { name: 'linkedin/old-reply', kind: 'reply', replyTo: 'Bea Lindqvist' },
    { name: 'linkedin/article-title', kind: 'post', speaker: nurse },
    { name: 'linkedin/article', kind: 'post', speaker: nurse, attach: 'input[type="file"]' },
  ],
  YouTube: [
    { name: 'youtube/comment', kind: 'comment', speaker: handle },
    { name: 'youtube/reply', kind: 'reply', speaker: handle, replyTo: '@samokafor' },
    { name: 'youtube/edit', kind: 'comment', speaker: handle },
    { name: 'youtube/community', kind: 'community', speaker: handle },
    { name: 'youtube/poll', kind: 'community', speaker: handle },
    { name: 'studio/title', kind: 'title', speaker: nurse },
    { name: 'studio/description', kind: 'description', speaker: nurse },
    { name: 'studio/tags', kind: 'tags', speaker: nurse },
    { name: 'studio/upload', kind: 'title', speaker: nurse },
    { name: 'studio/reply', kind: 'reply', speaker: nurse, replyTo: '@samokafor' },
  ],
};

/** Fields that are nobody's business, in any language. */
const decoys: Partial<Record<FieldName, string>> = {
  'facebook/comment': '[data-chat]',
  'x/post': '[data-testid="dmComposerTextInput"]',
  'linkedin/comment': '[data-message]',
};

for (const language of ['en', 'ar'] as const) {
  for (const [site, all] of Object.entries(fields)) {
    test(`${site} in ${language}: tells each field by its kind, who speaks there and to whom`, async ({
      extension,
      open,
      page,
      ui,
    }) => {
      for (const field of all) {
        // What opens a field may put the focus into it, which opens the line.
        await listen(extension.worker);
        const composer = await open(field.name, { language });
        await listen(extension.worker);
        const decoy = decoys[field.name];
        if (decoy) {
          await page.locator(decoy).focus();
          await page.keyboard.type(risky);
        }
        if (field.attach) await page.locator(field.attach).setInputFiles(picture);
        await composer.put(risky);
        await expectUnderlined(page);
        // What stands around a text is looked at a few times a second.
        await eventually(async () => (await heardBy(extension.worker)).at(-1)).toEqual(
          asRead(field),
        );
        const heard = await heardBy(extension.worker);
        expect(new Set(heard.map(({ kind }) => kind))).toEqual(new Set([field.kind]));
        if (!isHeld(field, language)) continue;
        await composer.submit.click();
        await eventually(() => ui.text()).toContain('Go back');
        expect(await composer.posted()).toEqual([]);
      }
    });
  }
}

const picture = { name: 'ward.png', mimeType: 'image/png', buffer: Buffer.from('') };

function asRead({ name, kind, speaker, replyTo, attach }: Field): object {
  const [site] = name.split('/');
  return {
    text: risky,
    platform: site === 'studio' ? 'youtube' : site,
    kind,
    media: attach !== undefined,
    ...(name === 'facebook/suite' && { account: 'official' }),
    ...(speaker && { speaker: expect.stringContaining(speaker) }),
    ...(replyTo && { replyTo: expect.stringContaining(replyTo) }),
  };
}

/** In English each way out of the other fields is tried elsewhere; of tags, and of the wizard, the last step is. */
function isHeld({ name }: Field, language: Language): boolean {
  if (name === 'studio/tags' || name === 'studio/upload') return false;
  return language === 'ar' || name in alike;
}

/** Has the worker keep the posts that it is asked about from here on. */
async function listen(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const world: typeof globalThis & { heard?: PostInput[] } = globalThis;
    if (!world.heard) {
      chrome.runtime.onConnect.addListener((port) => {
        port.onMessage.addListener(({ post }: { post: PostInput }) => world.heard?.push(post));
      });
    }
    world.heard = [];
  });
}

function heardBy(worker: Worker): Promise<PostInput[]> {
  return worker.evaluate(() => {
    const world: typeof globalThis & { heard?: PostInput[] } = globalThis;
    return world.heard ?? [];
  });
}
