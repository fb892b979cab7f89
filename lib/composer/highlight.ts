import { severities, type Severity } from '#lib/lint/severity.ts';
import { adopt, discard, type StyledRoot } from './adopt.ts';
import { highlightRules, type Tone } from './highlight-style.ts';
import { rangeAt } from './position.ts';

/** What one composer wants underlined. */
export interface Passage {
  readonly severity: Severity;
  readonly place: StaticRangeInit;
}

/** What is underlined. Its range moves with the page's own changes. */
interface Underline {
  readonly severity: Severity;
  readonly range: Range;
}

/** Underlines passages of all composers of a page without touching the page's own elements. */
export class Painter {
  readonly #underlines = new Map<object, readonly Underline[]>();
  readonly #highlights = new Map<Severity, Highlight>();
  readonly #roots = new Set<StyledRoot>();
  readonly #sheet = new CSSStyleSheet();
  #tone: Tone | undefined;

  /** Browsers without the CSS Custom Highlight API go without underlines; mark and card still work. */
  readonly #able = typeof Highlight === 'function' && 'highlights' in CSS;

  /** Lets the underlines show in this tree; not every browser hands them down into shadow roots. */
  prepare(root: StyledRoot, tone: Tone): void {
    if (!this.#able) return;
    if (tone !== this.#tone) this.#sheet.replaceSync(highlightRules(tone));
    this.#tone = tone;
    this.#roots.add(root);
    adopt(root, this.#sheet);
  }

  /** Shows these passages for one owner in place of those it had before, and leaves alone what stands right. */
  show(owner: object, passages: readonly Passage[]): void {
    if (!this.#able) return;
    const before = this.#underlines.get(owner) ?? [];
    const after = passages.flatMap((passage, index) => underlineAt(passage, before[index]) ?? []);
    const [kept, known] = [new Set(after), new Set(before)];
    const gone = before.filter((one) => !kept.has(one));
    const fresh = after.filter((one) => !known.has(one));
    if (gone.length + fresh.length === 0) return;
    for (const { severity, range } of gone) this.#highlight(severity).delete(range);
    for (const { severity, range } of fresh) this.#highlight(severity).add(range);
    if (after.length > 0) this.#underlines.set(owner, after);
    else this.#underlines.delete(owner);
    this.restore();
  }

  /** Puts back what a page took out: it shares the registry and the list of style sheets with us. */
  restore(): void {
    for (const root of this.#roots) {
      if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
      else if (this.#underlines.size > 0) adopt(root, this.#sheet);
    }
    for (const [severity, highlight] of this.#highlights) {
      const name = nameOf(severity);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Leaves the page as it was. */
  clear(): void {
    this.#underlines.clear();
    for (const severity of this.#highlights.keys()) CSS.highlights.delete(nameOf(severity));
    this.#highlights.clear();
    for (const root of this.#roots) discard(root, this.#sheet);
    this.#roots.clear();
  }

  #highlight(severity: Severity): Highlight {
    const known = this.#highlights.get(severity);
    if (known) return known;
    const made = new Highlight();
    // Worse ones are painted over lesser ones.
    made.priority = severities.length - severities.indexOf(severity);
    this.#highlights.set(severity, made);
    return made;
  }
}

/** Takes the underline that is there already, when it stands where the passage is. */
function underlineAt({ severity, place }: Passage, known?: Underline): Underline | undefined {
  if (known?.severity === severity && isAt(known.range, place)) return known;
  const range = rangeAt(place);
  return range && { severity, range };
}

function isAt(range: Range, place: StaticRangeInit): boolean {
  return (
    range.startContainer === place.startContainer &&
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  );
}

function nameOf(severity: Severity): string {
  return `chaperone-${severity}`;
}
