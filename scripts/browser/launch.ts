import { chromium, type Browser, type BrowserContext, type Worker } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** A running browser with Chaperone loaded. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's background worker. */
  worker: Worker;
  /** The extension's id, as in `chrome-extension://id/popup.html`. */
  id: string;
}

interface LaunchOptions {
  /** A browser that people see is not ended by Ctrl+C: whoever started it closes it. */
  headless: boolean;
  /** `null` follows the window's own size. */
  viewport?: { width: number; height: number } | null;
  /** More switches for the browser's command line. */
  switches?: readonly string[];
}

/**
 * Starts Chromium with a fresh profile and the unpacked extension from `folder`.
 * Throws when there is no Chromium, or when the extension's worker does not start.
 */
export async function launchWithExtension(
  folder: string,
  { headless, viewport, switches = [] }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const executablePath = await chromiumPath();
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    handleSIGINT: headless,
    ...(viewport === undefined ? {} : { viewport }),
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...switches],
  });
  const worker = context.serviceWorkers()[0] ?? (await waitForWorker(context, folder));
  return { context, worker, id: new URL(worker.url()).host };
}

/** Starts the same Chromium without the extension, headless, to compare with. Throws when there is none. */
export async function launchWithoutExtension(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), headless: true });
}

async function chromiumPath(): Promise<string> {
  const path = await findChromium();
  if (!path) throw new Error('No Chromium found. Run "npm run setup" to get one.');
  return path;
}

async function waitForWorker(context: BrowserContext, folder: string): Promise<Worker> {
  try {
    return await context.waitForEvent('serviceworker', { timeout: 10_000 });
  } catch {
    await context.close();
    throw new Error(
      `The extension in ${folder} did not start. Build it again, and look for ` +
        '"Extension error" with: chromium --headless=new --enable-logging=stderr ' +
        `--load-extension=${folder}`,
    );
  }
}
