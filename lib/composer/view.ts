import type { Beside, Place } from '#lib/beside/beside.ts';
import type { Finding } from '#lib/lint/finding.ts';

/** What stands around a composer, in viewport pixels. */
export interface Surroundings {
  /** The dialog or form that the composer belongs to. */
  readonly box: DOMRect;
  /** The site's own buttons, which stay free. */
  readonly free: readonly DOMRect[];
}

/** What anything beside a composer is told of where it stands. */
export interface Standing {
  /** Where what it is about stands now, in viewport pixels. */
  anchor: () => DOMRect;
  surroundings: () => Surroundings;
  /** Set when it was opened by keyboard; otherwise the caret stays where it is. */
  focusOnOpen: boolean;
  /** `returnFocus`: the focus was inside and belongs back in the field. */
  onClose: (returnFocus: boolean) => void;
}

/** What the card shows; `components/FindingCard.tsx` says what each part means. */
export interface CardContent {
  finding: Finding;
  quote: string;
  position: { index: number; total: number };
  canUse: boolean;
  failed: boolean;
  onUse(): void;
  onKeep(): void;
  onCopy(): void;
  onNext(): void;
  onPrevious(): void;
  /** Opens what the guidelines offer for the whole post, in place of the card. */
  onBeside(byKeyboard: boolean): void;
}

export type CardProps = CardContent & Standing;

/** What became of the last thing the writer chose in the panel. `failed`: nothing changed and nothing is copied. */
export type Outcome = 'inserted' | 'takenBack' | 'stays' | 'copied' | 'copiedForComment' | 'failed';

/** What the panel beside a composer shows; `components/beside/BesidePanel.tsx` lays it out. */
export interface BesideContent {
  beside: Beside;
  outcome: Outcome | undefined;
  onInsert: (words: string, place: Place) => void;
  /** There while the words that were put in last still stand. */
  onTakeBack: (() => void) | undefined;
}

export type BesideProps = BesideContent & Standing;

/** A part of the interface that is on show. */
export interface View<Props> {
  update(props: Props): void;
  remove(): void;
}

/** Puts a part of the interface into a shadow root. */
export type Show<Props> = (root: ShadowRoot, props: Props) => View<Props>;
