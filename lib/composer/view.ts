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
  onClose(returnFocus: boolean): void;
}

/** A part of the interface that is on show. */
export interface View<Props> {
  update(props: Props): void;
  remove(): void;
}

/** Puts a part of the interface into a shadow root. */
export type Show<Props> = (root: ShadowRoot, props: Props) => View<Props>;
