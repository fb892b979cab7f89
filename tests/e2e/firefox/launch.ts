import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page, TargetType } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browser/firefox.mjs';
import { contentSecurityPolicy, fileAt, isKnown } from '../sites.ts';

/** The built extension under test; CHAPERONE_FIREFOX_BUILD names another one. */
const extensionFolder =
  process.env['CHAPERONE_FIREFOX_BUILD'] ??
  fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** As the manifest names it to Firefox, and so what policies are set for. */
export const extensionId = 'chaperone@chaperone.example';
/** Firefox would make one up at each installation; a fixed one makes the addresses of own pages known. */
const uuid = '5c2b9a0e-7d41-4b6e-9f38-c1a2e4d6f801';

/** The address of a page of the extension. */
export function ownAddress(path: string): string {
  return `moz-extension://${uuid}/${path}`;
}

interface LaunchOptions {
  /** Enterprise policies for this Firefox alone: the path of a file such as `policies.json`. */
  policyFile?: string;
}

/** Starts Firefox with a fresh profile and the built extension. Throws when there is no Firefox. */
export async function launchFirefox({ policyFile }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Run "npm run setup" to get one.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 720 },
    // Without it, Firefox 153 and later keep WebDriver away from pages of extensions.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(policyFile === undefined ? {} : automation.env) },
    extraPrefsFirefox: {
      ...(policyFile === undefined ? {} : automation.prefs(policyFile)),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // A request for permissions is granted without the browser's own prompt, which nobody could press.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await install(browser);
  return browser;
}

/**
 * A Firefox under test takes its policies from a file that a setting names, and so from no folder of
 * the system: https://searchfox.org/firefox-main/source/toolkit/components/enterprisepolicies. It knows
 * itself under test by both of these, and then connects to this computer only.
 */
const automation = {
  env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
  prefs: (policyFile: string) => ({
    'browser.policies.alternatePath': policyFile,
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
  }),
};

/** The welcome page opens by itself and would take the focus from the page under test, so it is closed. */
async function install(browser: Browser): Promise<void> {
  const before = new Set(browser.targets());
  await browser.installExtension(extensionFolder);
  const welcome = await browser.waitForTarget(
    (target) => target.type() === TargetType.PAGE && !before.has(target),
  );
  await (await welcome.page())?.close();
}

/** Opens a page on which the sites' names are answered from disk, and lists what goes wrong there. */
export async function openPage(browser: Browser): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!isKnown(request.url())) problems.push(`request to ${request.url()}`);
    void answerFromDisk(request);
  });
  await page.setRequestInterception(true);
  return { page, problems };
}

async function answerFromDisk(request: HTTPRequest): Promise<void> {
  const file = await fileAt(request.url());
  if (!file) return request.abort();
  return request.respond({
    status: 200,
    body: file.body,
    contentType: file.contentType,
    headers: { 'content-security-policy': contentSecurityPolicy },
  });
}
