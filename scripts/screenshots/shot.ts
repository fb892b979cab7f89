import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { ClosedRoot } from '../../tests/e2e/closed-root.ts';

/** What a shot finds when its turn comes: storage empty, no page open but its own. */
export interface Set {
  readonly page: Page;
  /** Chaperone's own interface on a site's page. */
  readonly ui: ClosedRoot;
  readonly worker: Worker;
  readonly context: BrowserContext;
  /** The address of a page of the extension. */
  readonly own: (path: string) => string;
}

/** One page or panel in one state, as a person may find it. */
export interface Shot {
  /** Of its files: `options-rules` becomes `options-rules-dark-360.png`. */
  readonly name: string;
  /** Leads to the state. */
  readonly arrange: (set: Set) => Promise<void>;
  /** Only what is on the screen, as for panels that float over a page. */
  readonly isPanel?: boolean;
  /** In CSS pixels; each of `widths` when left out. */
  readonly widths?: readonly number[];
}

/** A desk and a telephone, in CSS pixels. */
export const widths: readonly number[] = [1280, 360];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];
