import { createServer, type Server } from 'node:http';
import type { BrowserContext, Page, Request } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, highlights, test } from './harness.ts';
import type { Rectangle } from './highlights.ts';
import { networkLogSwitch, readNetworkLog } from './network-log.ts';
import type { SurfaceName } from './surfaces.ts';

/** What code inside the worker calls the extension API. */
declare const chrome: typeof browser;

const logFile = '.output/network-log.json';
test.use({ switches: [networkLogSwitch(logFile)] });
// One browser for all: the last test closes it and reads what it logged.
test.describe.configure({ mode: 'serial' });

/** A name that stands nowhere else, so that a trace of it is a leak. */
const name = 'Zornwick';
const post = `Mrs ${name} in room 412 made the whole ward laugh before her surgery.`;

const fields: SurfaceName[] = [
  'facebook/post',
  'x/post',
  'linkedin/post',
  'linkedin/classic',
  'youtube/comment',
  'studio/description',
];

for (const field of fields) {
  test(`${field}: no request is begun while a post is written and mended`, async ({
    open,
    page,
    ui,
    extension,
  }) => {
    const composer = await open(field);
    const requests = collectRequests(extension.context);
    await composer.type(post);
    await clickOnStop(page, name);
    await ui.press('Use it');
    await expect.poll(() => composer.text()).not.toContain(name);
    expect(requests).toEqual([]);
  });
}

for (const screen of ['popup', 'options', 'welcome']) {
  test(`${screen}: no request is begun on this page of the extension`, async ({
    page,
    extension,
  }) => {
    const requests = collectRequests(extension.context);
    await page.goto(`chrome-extension://${extension.id}/${screen}.html`);
    for (const box of await page.getByRole('textbox').all()) await box.fill(post);
    await expect(page.locator('body')).not.toBeEmpty();
    expect(requests).toEqual([]);
  });
}

test('nothing that was written is kept', async ({ open, page, extension }) => {
  const composer = await open('facebook/post');
  await composer.type(post);
  await underlined(page, name);
  await composer.submit.click();
  const kept = await extension.worker.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify(await Promise.all([local.get(), session.get(), sync.get()]));
  });
  expect(kept).not.toContain(name);
});

test("the browser's own network log knows of no request, and of no word", async ({ extension }) => {
  const server = await startServer();
  const canary = await requestCanary(extension.context, server);
  await extension.context.close();
  server.close();

  const { text, requests } = readNetworkLog(logFile);
  const begun = requests.filter(({ initiator }) => initiator !== undefined).map(({ url }) => url);
  expect(begun, 'the log sees a request that a page begins').toContain(canary);
  expect(begun.filter((url) => new URL(url).origin !== new URL(canary).origin)).toEqual([]);
  expect(text.includes(name), 'the log holds the name that was typed').toBe(false);
  expect(text.includes(extension.id), 'the log holds the name of the extension').toBe(false);
});

/** Notes every request of pages, frames, content scripts and the worker, but for the extension's own files. */
function collectRequests(context: BrowserContext): string[] {
  const requests: string[] = [];
  const note = (request: Request) => {
    if (!/^(?:chrome-extension|data|blob):/.test(request.url())) requests.push(request.url());
  };
  context.on('request', note);
  for (const page of context.pages()) {
    page.on('websocket', (socket) => requests.push(socket.url()));
  }
  return requests;
}

/**
 * Waits until a text is underlined as a stop; answers with its place on the page. Its whole sentence may be underlined
 * as well, and the middle of that is on other words, so that the shortest underline counts.
 */
async function underlined(page: Page, text: string): Promise<Rectangle> {
  const find = async () =>
    (await highlights(page)).stop
      .filter((highlight) => highlight.text.includes(text))
      .toSorted((a, b) => a.text.length - b.text.length)[0];
  await expect.poll(find).toBeDefined();
  const box = (await find())?.rectangles[0];
  if (!box) throw new Error(`"${text}" is underlined nowhere on the page.`);
  return box;
}

async function clickOnStop(page: Page, text: string): Promise<void> {
  const box = await underlined(page, text);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function startServer(): Promise<Server> {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

/** Lets a page ask a server of this test for something, past the harness, to show that the log sees it. */
async function requestCanary(context: BrowserContext, server: Server): Promise<string> {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  await context.unrouteAll();
  const page = await context.newPage();
  await page.goto(origin);
  await page.evaluate(async () => (await fetch('/canary')).text());
  return `${origin}/canary`;
}
