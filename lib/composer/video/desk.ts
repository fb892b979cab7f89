import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import { buttonsOf } from '../attempt.ts';
import type { DeskPlace } from '../link.ts';
import { replace } from '../replace.ts';
import type { Session } from '../session.ts';
import type { Show, Surroundings, View } from '../view.ts';
import { chipsOf, commitTag } from './chips.ts';
import { fieldsIn, videoFields, type VideoFields } from './fields.ts';
import type { Placing, TextField, VideoPanelProps } from './view.ts';

/** Where a video's details are looked after: the panel beside the fields, and what it writes into them. */
export class VideoDesk {
  readonly #page: DeskPlace;
  readonly #show: Show<VideoPanelProps>;
  #view: View<VideoPanelProps> | undefined;
  /** The composer that the panel was opened from. */
  #session: Session | undefined;
  #fields: VideoFields = {};
  #guidance: VideoGuidance | undefined;
  #focusOnOpen = false;
  #isWriting = false;
  #shown = '';

  constructor(page: DeskPlace, show: Show<VideoPanelProps>) {
    this.#page = page;
    this.#show = show;
  }

  get isOpen(): boolean {
    return this.#view !== undefined;
  }

  /** Opens the panel for the video that a composer belongs to. Resolves when it is there. */
  async open(session: Session, byKeyboard: boolean): Promise<void> {
    const guidance = await this.#page.guidance();
    if (this.#view) return;
    this.#session = session;
    this.#guidance = guidance;
    this.#focusOnOpen = byKeyboard;
    this.#fields = fieldsIn(session.composer.container, this.#page);
    this.#view = this.#show(this.#page.host.root, this.#props());
  }

  /** Follows the fields, and closes when they are gone. */
  refresh(): void {
    if (!this.#view || !this.#session) return;
    const { composer } = this.#session;
    this.#fields = fieldsIn(composer.container, this.#page);
    if (Object.keys(this.#fields).length === 0) {
      this.close(false);
      return;
    }
    const props = this.#props();
    const shown = JSON.stringify([props.details, props.shown]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#view.update(props);
  }

  /** `returnFocus`: the focus goes back into the field that the panel was opened from. */
  close(returnFocus: boolean): void {
    const view = this.#view;
    this.#view = undefined;
    this.#shown = '';
    if (returnFocus) this.#session?.composer.element.focus({ preventScroll: true });
    this.#session = undefined;
    view?.remove();
  }

  #props(): VideoPanelProps {
    const { title, description, tags } = this.#fields;
    return {
      details: {
        title: title?.text ?? '',
        description: description?.text ?? '',
        tags: tags ? chipsOf(tags.composer) : [],
      },
      shown: videoFields.filter((field) => this.#fields[field]),
      guidance: this.#guidance,
      anchor: this.#anchor,
      surroundings: this.#surroundings,
      focusOnOpen: this.#focusOnOpen,
      onWrite: (field, text, placing) =>
        this.#once(() => write(this.#fields[field], text, placing, separators[field])),
      onTag: (tag) => this.#once(() => addTag(this.#fields.tags, tag)),
      onCopy: (text) => void navigator.clipboard.writeText(text).catch(() => undefined),
      onClose: (returnFocus) => this.close(returnFocus),
    };
  }

  /** One change at a time. Editors take the focus for it, which goes back to where the writer had it in the panel. */
  async #once(change: () => Promise<boolean>): Promise<boolean> {
    if (this.#isWriting) return false;
    this.#isWriting = true;
    const focused = this.#page.host.root.activeElement;
    try {
      return await change();
    } finally {
      this.#isWriting = false;
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      this.refresh();
    }
  }

  /** Stays the same function as long as the panel is there, so that it need not be placed anew. */
  readonly #anchor = (): DOMRect => around(Object.values(this.#fields));

  readonly #surroundings = (): Surroundings => {
    const buttons = this.#session ? buttonsOf(this.#session.composer) : [];
    return { box: this.#anchor(), free: buttons.map((button) => button.getBoundingClientRect()) };
  };
}

const separators: Readonly<Record<TextField, string>> = { title: ' ', description: '\n\n' };

async function write(
  session: Session | undefined,
  text: string,
  placing: Placing,
  separator: string,
): Promise<boolean> {
  if (!session) return false;
  const { composer } = session;
  const before = composer.read().text;
  const start = placing === 'add' ? before.trimEnd().length : 0;
  const words = start > 0 ? separator + text : text;
  if (before.slice(start) === words) return true;
  const done = await replace(composer, { start, end: before.length }, before.slice(start), words);
  session.readAgain();
  return done;
}

async function addTag(session: Session | undefined, tag: string): Promise<boolean> {
  if (!session) return false;
  const done = await commitTag(session.composer, tag);
  session.readAgain();
  return done;
}

/** The smallest box around all fields, in viewport pixels. */
function around(sessions: readonly Session[]): DOMRect {
  const boxes = sessions.map(({ composer }) => composer.element.getBoundingClientRect());
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
