import { browser } from 'wxt/browser';
import { putAsideMark } from './stored.ts';

/** What was put aside, by the names under which it used to stand; nothing where storage does not answer. */
export async function readPutAside(): Promise<Readonly<Record<string, unknown>>> {
  try {
    const all = Object.entries(await browser.storage.local.get());
    return Object.fromEntries(
      all.flatMap(([key, value]) =>
        key.endsWith(putAsideMark) ? [[key.slice(0, -putAsideMark.length), value]] : [],
      ),
    );
  } catch {
    return {};
  }
}
