import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { platformIds, type PlatformId } from '../../../lib/lint/post.ts';
import { LintReply } from '../../../lib/messages.ts';
import { makeProfile } from '../../lib/profile/samples.ts';
import { openComposer } from '../composer.ts';
import { highlightedTexts } from '../highlights.ts';
import { extensionId, launchFirefox, openPage } from './launch.ts';
import { openOwn } from './own-page.ts';
import { FirefoxPage } from './page.ts';

const county = makeProfile({
  id: 'county',
  name: 'County guidelines',
  validity: { issued: '2026-01-01', expires: '2099-12-31' },
  terms: [{ match: ['customers'], suggest: ['patients'] }],
});

let folder: string;
let policyFile: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaperone-policies-'));
  policyFile = join(folder, 'policies.json');
});

test.afterEach(() => rm(folder, { recursive: true }));

test(
  'policies.json brings in guidelines without a click, and a new issue at the next start',
  { tag: '@firefox' },
  async () => {
    test.setTimeout(120_000);
    await withPolicy({ profile: county }, async (firefox) => {
      const options = await openOwn(firefox, 'options.html', 'input[type=radio]');
      await expect.poll(() => choiceOn(options)).toMatch(/County guidelines.*By your organization/);
      expect(await options.$$('input[type=file]')).toHaveLength(0);
      for (const platform of platformIds) {
        expect(await rulesFor(options, platform), platform).toContain('tone/terminology');
      }
      expect(await markedOn(firefox)).toContain('customers');
    });

    const second = JSON.stringify({ ...county, name: 'The second issue' });
    await withPolicy({ profileText: second }, async (firefox) => {
      const options = await openOwn(firefox, 'options.html', 'input[type=radio]');
      await expect.poll(() => choiceOn(options)).toContain('The second issue');
    });
  },
);

/** Starts a Firefox with what an administrator would put into `policies.json`. */
async function withPolicy(policy: object, work: (firefox: Browser) => Promise<void>) {
  const policies = { '3rdparty': { Extensions: { [extensionId]: policy } } };
  await writeFile(policyFile, JSON.stringify({ policies }));
  const firefox = await launchFirefox({ policyFile });
  try {
    await work(firefox);
  } finally {
    await firefox.close();
  }
}

function choiceOn(options: Page): Promise<string> {
  return options.evaluate(
    () => document.querySelector('label:has(input[type=radio])')?.textContent ?? '',
  );
}

/** The rules that the worker names for a text that holds a word the county would not have. */
async function rulesFor(options: Page, platform: PlatformId): Promise<string[]> {
  const post = { platform, text: 'Dear customers' };
  const reply = await options.evaluate(
    (asked) => window.browser.runtime.sendMessage({ type: 'lint', post: asked }),
    post,
  );
  const answer = LintReply.parse(reply);
  return answer.status === 'checked' ? answer.findings.map(({ rule }) => rule) : [];
}

/** The passages that are marked in a post on X. */
async function markedOn(firefox: Browser): Promise<string[]> {
  const { page } = await openPage(firefox);
  const site = new FirefoxPage(page);
  const composer = await openComposer(site, 'x/post');
  await composer.type('We thank our customers.');
  let marked: string[] = [];
  await expect
    .poll(async () => (marked = Object.values(await highlightedTexts(site)).flat()))
    .not.toEqual([]);
  return marked;
}
