import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { editorSections } from '../../components/editor/sections.ts';
import { bringInExamples, keep, readExample } from './guidelines.ts';
import type { Set, Shot } from './shot.ts';

/** What an extension page calls its API. */
declare const chrome: typeof browser;

const exampleText = readExample('general-hospital');

/** A page of the extension as it opens, with the examples brought in. */
function page(name: string, path: string, work: (set: Set) => Promise<void> = nothing): Shot {
  return {
    name,
    arrange: async (set) => {
      await bringInExamples(set.worker);
      await set.page.goto(set.own(path));
      await set.page.getByRole('main').waitFor();
      await work(set);
    },
  };
}

const nothing = () => Promise.resolve();

const settings: readonly Shot[] = [
  {
    name: 'guidelines-first',
    arrange: async ({ page: tab, own }) => void (await tab.goto(own('options.html'))),
  },
  page('guidelines', 'options.html#guidelines'),
  page('guidelines-problems', 'options.html#guidelines', async ({ page: tab }) => {
    const damaged = exampleText
      .replace('"version": "2.3.0"', '"version": "two"')
      .replace('"whenExpired"', '"whenExpried"')
      .replace('"max": 2,', '"max": "two",');
    await offer(tab, damaged);
  }),
  page('guidelines-preview', 'options.html#guidelines', async ({ page: tab }) => {
    await offer(tab, readExample('childrens-hospital'));
  }),
  {
    name: 'guidelines-managed',
    arrange: async ({ page: tab, own }) => {
      await setPolicy(tab, { profileText: exampleText });
      await tab.goto(own('options.html'));
    },
  },
  {
    name: 'guidelines-damaged',
    arrange: async ({ page: tab, worker, own }) => {
      await keep(worker, { profiles: 'not a list' });
      await tab.goto(own('options.html'));
    },
  },
  page('rules', 'options.html#rules'),
  page('rules-one', 'options.html#rules/phi/patient-name'),
  page('sites', 'options.html#sites'),
  page('privacy', 'options.html#privacy'),
  page('shortcuts', 'options.html#shortcuts'),
  page('data', 'options.html#data'),
];

const editor: readonly Shot[] = [
  page('editor-start', 'options.html#editor'),
  ...editorSections.map(({ id }) => draft(`editor-${id}`, id)),
  draft('editor-people-open', 'people', ({ page: tab }) => openFirst(tab, 'people')),
  draft('editor-hashtags-open', 'hashtags', async ({ page: tab }) => {
    await tab.locator('tbody th button').first().click();
    await tab.getByRole('button', { name: 'Paste many' }).click();
  }),
  draft('editor-words-open', 'words', ({ page: tab }) => openFirst(tab, 'terms')),
  draft('editor-templates-open', 'templates', async ({ page: tab }) => {
    await tab.locator('details.previews > summary').click();
    await openFirst(tab, 'canned');
  }),
  {
    name: 'editor-check-mistakes',
    arrange: async ({ page: tab, own }) => {
      await tab.goto(own('options.html#editor'));
      await tab.getByRole('button', { name: /An empty page/ }).click();
      await tab.getByRole('link', { name: 'Check and hand on' }).first().click();
    },
  },
  draft('editor-paper', 'print', ({ page: tab }) => tab.emulateMedia({ media: 'print' })),
];

const welcome: readonly Shot[] = [
  page('welcome', 'welcome.html'),
  page('welcome-card', 'welcome.html', async ({ page: tab }) => {
    await tab.getByRole('button', { name: 'Show me' }).click();
    await tab.getByRole('dialog').waitFor();
  }),
];

/** The settings, each section of the editor, and the welcome page. */
export const ownPages: readonly Shot[] = [...settings, ...editor, ...welcome];

/** A section of the editor, with the example that has something in every field. */
function draft(name: string, section: string, work: (set: Set) => Promise<void> = nothing): Shot {
  return {
    name,
    arrange: async (set) => {
      await keep(set.worker, { draft: JSON.parse(exampleText) });
      await set.page.goto(set.own(`options.html#editor/${section}`));
      await set.page.locator(`a[href="#editor/${section}"][aria-current]`).waitFor();
      await work(set);
    },
  };
}

async function offer(tab: Page, text: string): Promise<void> {
  await tab.getByRole('textbox').fill(text);
  await tab.getByRole('button', { name: 'Look at it' }).click();
}

async function openFirst(tab: Page, part: string): Promise<void> {
  await tab.locator(`[data-path="${part}[0]"] > summary`).first().click();
}

/** Has the page believe that the organisation set this; only an administrator really can. */
async function setPolicy(tab: Page, policy: object): Promise<void> {
  await tab.addInitScript((set) => {
    Object.assign(chrome.storage.managed, { get: () => Promise.resolve(set) });
  }, policy);
}
