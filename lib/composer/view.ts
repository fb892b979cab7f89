import type { Beside, Place } from '#lib/beside/beside.ts';
import type { Finding } from '#lib/lint/finding.ts';

/** What stands around a composer, in viewport pixels. */
export interface Surroundings {
  /** The dialog or form that the composer belongs to. */
  readonly box: DOMRect;
  /** The site's own buttons, which stay free. */
  readonly free: readonly DOMRect[];
}

/** What the card needs from the page; `components/FindingCard.tsx` says what each part means. */
export interface CardProps {
  finding: Finding;
  quote: string;
  position: { index: number; total: number };
  anchor: () => DOMRect;
  surroundings: () => Surroundings;
  canUse: boolean;
  failed: boolean;
  focusOnOpen: boolean;
  onUse(): void;
  onKeep(): void;
  onCopy(): void;
  onNext(): void;
  onPrevious(): void;
  /** Opens what the guidelines offer for the whole post, in place of the card. */
  onBeside(byKeyboard: boolean): void;
  onClose(returnFocus: boolean): void;
}

/** What became of the last thing the writer chose in the panel. `failed`: nothing changed and nothing is copied. */
export type Outcome = 'inserted' | 'takenBack' | 'stays' | 'copied' | 'copiedForComment' | 'failed';

/** What the panel beside a composer needs from the page; `components/beside/BesidePanel.tsx` shows it. */
export interface BesideProps {
  beside: Beside;
  /** Where the editor stands now, in viewport pixels. */
  anchor: () => DOMRect;
  surroundings: () => Surroundings;
  focusOnOpen: boolean;
  outcome: Outcome | undefined;
  onInsert: (words: string, place: Place) => void;
  /** There while the words that were put in last still stand. */
  onTakeBack: (() => void) | undefined;
  onClose: (returnFocus: boolean) => void;
}

/** A part of the interface that is on show. */
export interface View<Props> {
  update(props: Props): void;
  remove(): void;
}

/** Puts a part of the interface into a shadow root. */
export type Show<Props> = (root: ShadowRoot, props: Props) => View<Props>;
