import type { Surface } from '../practice/kit/surfaces.ts';
import type { SiteElement, SitePage } from './site-page.ts';
import { alike, surfaces, type FieldName, type SurfaceEntry } from './surfaces.ts';

const entries: Record<FieldName, SurfaceEntry> = { ...surfaces, ...alike };

export type Language = 'en' | 'ar';

interface OpenOptions {
  /** `hospital` opens the page as the hospital's own account sees it. */
  as?: 'nurse' | 'hospital';
  /** Where the practice pages are served, as `http://localhost:1234`, instead of at the site's own name. */
  server?: string;
  /** The language of the site's own words; English where nothing is said. */
  language?: Language;
}

/** `openComposer` on one page. */
export type Open<Element extends SiteElement = SiteElement> = (
  name: FieldName,
  options?: OpenOptions,
) => Promise<Composer<Element>>;

/** Goes to a site's page and opens one of its fields, as a person would. */
export async function openComposer<Element extends SiteElement>(
  page: SitePage<Element>,
  name: FieldName,
  options: OpenOptions = {},
): Promise<Composer<Element>> {
  const surface = entries[name];
  await page.goto(addressOf(name, options));
  await surface.arrive(page);
  const composer = new Composer(page, name);
  await composer.editor.waitFor();
  return composer;
}

function addressOf(
  name: FieldName,
  { as = 'nurse', server, language = 'en' }: OpenOptions,
): string {
  const surface = entries[name];
  const [site] = name.split('/');
  const official = as === 'hospital' ? surface.hospitalUrl : undefined;
  const url = new URL(server ? `${server}/${site}/` : (official ?? surface.url));
  if (as === 'hospital') url.searchParams.set('as', as);
  if (language !== 'en') url.searchParams.set('lang', language);
  return url.href;
}

/** One open text field on a practice page: what a person does with it, and what its engine knows. */
export class Composer<Element extends SiteElement = SiteElement> {
  readonly page: SitePage<Element>;
  readonly editor: Element;
  readonly submit: Element;
  readonly #surface: SurfaceEntry;
  readonly #kind: string;

  constructor(page: SitePage<Element>, name: FieldName) {
    this.page = page;
    this.#surface = entries[name];
    this.#kind = name.slice(name.indexOf('/') + 1);
    this.editor = page.locator(this.#surface.editor);
    this.submit = page.locator(this.#surface.submit);
  }

  /** The key that starts a line; `undefined` where the field has one line only. */
  get newLine(): SurfaceEntry['newLine'] {
    return this.#surface.newLine;
  }

  /** Puts the caret into the field and types, key by key; `\n` starts a line where the field can. */
  async type(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.typeHere(text);
  }

  /** Writes at the end in the quickest way that editors take: in Chromium each line at once, as a telephone does. */
  async put(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.putHere(text);
  }

  /** The same where the caret is. */
  async putHere(text: string): Promise<void> {
    const { keyboard, needsKeys } = this.page;
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await keyboard.press(this.newLine ?? 'Enter');
      if (needsKeys) await keyboard.type(line);
      else if (line !== '') await keyboard.insertText(line);
    }
  }

  /** Types where the caret is. */
  async typeHere(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press(this.newLine ?? 'Enter');
      await this.page.keyboard.type(line);
    }
  }

  async clear(): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Backspace');
  }

  /** The text in the editor's own model, lines joined by `\n`. */
  text(): Promise<string> {
    return this.#ask('text');
  }

  /** Caret in UTF-16 code units, or `null`. */
  caret(): Promise<number | null> {
    return this.#ask('caret');
  }

  hasFocus(): Promise<boolean> {
    return this.editor.evaluate((editor) => editor.matches(':focus'));
  }

  errors(): Promise<string[]> {
    return this.#ask('errors');
  }

  /** The texts that were posted from this field, oldest first. */
  posted(): Promise<string[]> {
    return this.#ask('posted');
  }

  #ask<Question extends keyof Surface>(question: Question): Promise<ReturnType<Surface[Question]>> {
    return this.page.evaluate(
      ([kind, asked]) => {
        const surface = window.practice.surfaces[kind];
        if (!surface) throw new Error(`This practice page has no field "${kind}".`);
        // The union of the four answers is what the caller's question narrows.
        return surface[asked]() as ReturnType<Surface[Question]>;
      },
      [this.#kind, question] as const,
    );
  }
}
