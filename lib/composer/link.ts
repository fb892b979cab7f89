import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import type { gather } from '#lib/beside/gather.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import type { BesidePanel } from './beside.ts';
import type { Card } from './card.ts';
import type { GatePanel } from './gate-panel.ts';
import type { Host } from './host.ts';
import type { VideoDesk } from './video/desk.ts';
import type { Found } from './find.ts';
import type { Session } from './session.ts';

/** What works on the composers of a page. */
export interface Attached {
  /** Looks at a press or a key that may mean something to us before the page does. `patience` is how long publishing may wait for the verdict, in ms. */
  meet(event: Event, patience: number): void;
}

/** What speaks to the writer. */
export interface Brought {
  readonly card: Card;
  readonly panel: GatePanel;
  readonly beside: BesidePanel;
}

/** What the panel for a video's details gets of its page. */
export interface DeskPlace {
  readonly host: Host;
  readonly platform: Platform;
  /** Sits down beside a composer that may never have had the focus. */
  sessionAt(found: Found): Session;
  /** What the hospital asks of videos; `undefined` when that could not be read. */
  guidance(): Promise<VideoGuidance | undefined>;
}

interface Link {
  /** Ends what runs in the frame, and leaves the page as it was. */
  running?: AbortController | undefined;
  /** There once the composer's script has run. */
  attach?: ((platform: Platform, signal: AbortSignal) => Attached) | undefined;
  /** There once the card's script has run. */
  bring?: ((host: Host) => Brought) | undefined;
  /** There once the script of the panel for a video's details has run. */
  bringDesk?: ((page: DeskPlace) => VideoDesk) | undefined;
  /** There once the script that knows what fits a post has run. */
  gather?: typeof gather;
}

const key = Symbol.for('chaperone.link');

/**
 * How a site's script, the composer's and the card's meet. All run in the extension's own world of the same
 * frame, which the page cannot see into. They are bundled apart, so they share objects but no module state.
 */
export function link(): Link {
  const world: typeof globalThis & { [key]?: Link } = globalThis;
  return (world[key] ??= {});
}
