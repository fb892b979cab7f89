import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser/launch.ts';
import { LintReply } from '../../lib/messages.ts';
import { makeProfile } from '../lib/profile/samples.ts';
import { launchChromium } from './chromium.ts';
import { extensionFolder } from './folders.ts';
import { alder, expectGuidelinesOnSites } from './guidelines-on-sites.ts';

/** What an extension page calls its API. */
declare const chrome: typeof browser;

/** Where Chromium looks for policies on Linux; only root may write there. */
const policyFolder = '/etc/chromium/policies/managed';

const county = makeProfile({
  id: 'county',
  name: 'County guidelines',
  validity: { issued: '2026-01-01', expires: '2099-12-31' },
  terms: [{ match: ['customer'], suggest: ['patient'] }],
});

/** Chromium looks for changed files every few seconds. */
const soon = { timeout: 20_000 };

test.describe('policies on the machine', () => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'needs root on Linux');
  test.setTimeout(70_000);

  let folder: string;
  let id: string;
  let policyFile: string;

  /** A copy has an id of its own, so that no other browser on this machine is touched. */
  test.beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'chaperone-managed-')));
    await cp(extensionFolder, folder, { recursive: true });
    id = idOfFolder(folder);
    policyFile = join(policyFolder, `chaperone-test-${id}.json`);
    await mkdir(policyFolder, { recursive: true });
  });

  test.afterEach(async () => {
    await rm(policyFile, { force: true });
    await rm(folder, { recursive: true });
  });

  const setPolicy = (policy: object) =>
    writeFile(policyFile, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));

  test('bring in guidelines, change them and take them away, each within seconds', async () => {
    const { context } = await launchWithExtension(folder, { headless: true });
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const choice = page.getByRole('radio');
    await expect(choice).toHaveAccessibleName(/Built-in guidelines/);
    expect(await rulesFor(page, 'Dear customer')).not.toContain('tone/terminology');

    await setPolicy({ profile: county, disabledSites: ['x'], unknown: 1 });
    await expect(choice).toHaveAccessibleName(/County guidelines.*By your organization/, soon);
    await expect(page.getByRole('button', { name: 'Look at it' })).toHaveCount(0);
    expect(await rulesFor(page, 'Dear customer')).toContain('tone/terminology');

    await setPolicy({ profileText: JSON.stringify({ ...county, name: 'The second issue' }) });
    await expect(choice).toHaveAccessibleName(/second issue/, soon);

    await setPolicy({});
    await expect(choice).toHaveAccessibleName(/Built-in guidelines/, soon);
    await context.close();
  });

  test('serve whoever writes on every site without a click', async () => {
    test.setTimeout(120_000);
    const validity = { issued: '2026-01-01', expires: '2099-12-31' };
    await setPolicy({ profileText: JSON.stringify(makeProfile({ ...alder, validity })) });
    const started = await launchChromium([], folder);
    await expectGuidelinesOnSites(started);
    await started.context.close();
  });

  test('hold from the first start, and keep the welcome page closed', async () => {
    await setPolicy({ profile: county, disableWelcome: true });
    const started = await launchWithExtension(folder, { headless: true });
    const page = await started.context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await expect(page.getByRole('radio')).toHaveAccessibleName(/County guidelines/);
    expect(openPages(started)).not.toContain(`chrome-extension://${id}/welcome.html`);
    await started.context.close();
  });
});

/** Chromium names an unpacked extension by its folder: half of a SHA-256, a for 0 to p for 15. */
function idOfFolder(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digest.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/** The rules that the worker names for a text. */
async function rulesFor(page: Page, text: string): Promise<string[]> {
  const reply = await page.evaluate((post) => chrome.runtime.sendMessage({ type: 'lint', post }), {
    text,
  });
  const answer = LintReply.parse(reply);
  return answer.status === 'checked' ? answer.findings.map(({ rule }) => rule) : [];
}

function openPages({ context }: ExtensionBrowser): string[] {
  return context.pages().map((page) => page.url());
}
