import type { Finding } from '#lib/lint/finding.ts';
import type { Card } from './card.ts';
import type { Host } from './host.ts';

/** What the card needs from the page; `components/FindingCard.tsx` says what each part means. */
export interface CardProps {
  finding: Finding;
  quote: string;
  position: { index: number; total: number };
  anchor: () => DOMRect;
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

/** A card that is on show. */
export interface CardView {
  update(props: CardProps): void;
  remove(): void;
}

/** Puts the card's interface into a shadow root. */
export type ShowCard = (root: ShadowRoot, props: CardProps) => CardView;

interface CardLink {
  /** Makes the card of a page; there once the card's script has run. */
  start?: (host: Host) => Card;
}

const key = Symbol.for('chaperone.card');

/**
 * How the always present script and the card's script meet. Both run in the extension's own world of the same
 * frame, which the page cannot see into. They are bundled apart, so they share objects but no module state.
 */
export function cardLink(): CardLink {
  const world: typeof globalThis & { [key]?: CardLink } = globalThis;
  return (world[key] ??= {});
}
