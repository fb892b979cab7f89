/** One text field on a practice page, as its own editor engine sees it. */
export interface Editor {
  /** The text in the editor's own model, lines joined by `\n`. */
  text(): string;
  /** Caret in UTF-16 code units from the start of the text; `null` when it is not in this field. */
  caret(): number | null;
  /** What the editor engine reported as an error, oldest first. */
  errors(): string[];
}

/** A field a test can look into, with the texts that were posted from it, oldest first. */
export interface Surface extends Editor {
  posted(): string[];
}

declare global {
  interface Window {
    practice: { surfaces: Record<string, Surface> };
  }
}

const posted: Record<string, string[]> = {};
const pageErrors: string[] = [];

window.practice = { surfaces: {} };
window.addEventListener('error', (event) => pageErrors.push(event.message));

/** Makes an editor visible to tests as `window.practice.surfaces[name]`. */
export function expose(name: string, editor: Editor): void {
  window.practice.surfaces[name] = {
    text: () => editor.text(),
    caret: () => editor.caret(),
    errors: () => [...editor.errors(), ...pageErrors],
    posted: () => posted[name] ?? [],
  };
}

/** Keeps what was posted from a field, so that a test can ask for it. */
export function rememberPosted(name: string, text: string): void {
  (posted[name] ??= []).push(text);
}
