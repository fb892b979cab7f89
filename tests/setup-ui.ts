import '@testing-library/jest-dom/vitest';
import { join } from 'node:path';
import { cleanup } from '@testing-library/react';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const localeFile = join(import.meta.dirname, '../locales/en.yml');
const messages: ReturnType<typeof generateChromeMessages> = {
  ...generateChromeMessages(await parseMessagesFile(localeFile)),
  '@@bidi_dir': { message: 'ltr' },
};

/** Answers with the words people will read; the fake browser itself has no messages. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const message = messages[key]?.message ?? '';
  return message.replaceAll(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** A browser that lets Chaperone onto every site, as after its installation; the fake one knows no permissions. */
const permissions = {
  contains: () => Promise.resolve(true),
  onAdded: { addListener: () => {}, removeListener: () => {} },
  onRemoved: { addListener: () => {}, removeListener: () => {} },
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage });
  Object.assign(fakeBrowser, { permissions });
});

afterEach(cleanup);
