import type { Show, View } from './view.ts';
import type { Override } from '#lib/override.ts';
import type { Host } from './host.ts';
import type { Stop } from './submission.ts';

/** Why the writer posts anyway. */
export type Answer = Pick<Override, 'reason' | 'note'>;

/** What the gate's dialog needs; `components/SubmitGate.tsx` says what each part means. */
export interface GateProps {
  stops: readonly Stop[];
  onBack: () => void;
  onPost: (answer: Answer) => void;
}

export interface NoteProps {
  words: string;
}

/** How long a note stands, in ms. */
const reading = 7000;

/** Speaks for the gate: asks before something is posted, and says what happens next. */
export class GatePanel {
  readonly #host: Host;
  readonly #showGate: Show<GateProps>;
  readonly #showNote: Show<NoteProps>;
  #note: View<NoteProps> | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, showGate: Show<GateProps>, showNote: Show<NoteProps>) {
    this.#host = host;
    this.#showGate = showGate;
    this.#showNote = showNote;
  }

  /** Asks once. Answers why the writer posts anyway, or `undefined` when they go back. */
  ask(stops: readonly Stop[]): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const end = (answer?: Answer) => {
        view.remove();
        resolve(answer);
      };
      const view = this.#showGate(this.#host.root, {
        stops,
        onBack: () => end(),
        onPost: (answer) => end(answer),
      });
    });
  }

  /** Says something for a while, where it is in nobody's way. */
  note(words: string): void {
    this.#note?.remove();
    this.#note = this.#showNote(this.#host.root, { words });
    this.#host.announce(words);
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.#note?.remove(), reading);
  }
}
