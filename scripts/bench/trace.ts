import type { CDPSession, Page } from 'playwright-core';

/** One stretch of work on a page's main thread. */
export interface Work {
  /** `v8.compile`, `FunctionCall`, `EventDispatch` and so on. */
  readonly name: string;
  /** In ms, on the trace's own clock. */
  readonly start: number;
  readonly duration: number;
  /** What of the duration the processor spent on it, in ms: other programs of the machine do not count. */
  readonly busy: number;
  /** The script that ran; empty where the browser itself did. */
  readonly url: string;
  /** The kind of event, of an `EventDispatch`. */
  readonly type: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly fileName?: string;
    readonly data?: { readonly url?: string; readonly type?: string };
  };
}

/** Records what runs on a page's main thread while something is done. */
export async function trace(page: Page, work: () => Promise<void>): Promise<Work[]> {
  const session = await page.context().newCDPSession(page);
  const found: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol leaves the shape of an event to its format (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU).
    found.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'], excludedCategories: ['*'] },
  });
  await work();
  await finish(session);
  await session.detach();
  return found.map(workOf).toSorted((one, other) => one.start - other.start);
}

/** The work that the extension's scripts do, outermost calls only. */
export function ours(work: readonly Work[]): Work[] {
  let end = 0;
  return work.filter(({ name, url, start, duration }) => {
    const isRun = name === 'FunctionCall' || name === 'v8.run';
    if (!isRun || !url.startsWith('chrome-extension:') || start < end) return false;
    end = start + duration;
    return true;
  });
}

function workOf({ name, ts, dur = 0, tdur = dur, args }: TraceEvent): Work {
  return {
    name,
    start: ts / 1000,
    duration: dur / 1000,
    busy: tdur / 1000,
    url: args?.data?.url ?? args?.fileName ?? '',
    type: args?.data?.type ?? '',
  };
}

async function finish(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}
