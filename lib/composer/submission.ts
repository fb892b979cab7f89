import type { Finding } from '#lib/lint/finding.ts';
import type { Session, Verdict } from './session.ts';

/** What would be published with one press: a text, or all items of a thread. */
export interface Submission {
  readonly text: string;
  readonly verdict: Verdict;
  /** What asks for a second look, with the writer's words. */
  readonly stops: readonly Stop[];
  /** Where the first of them stands. */
  readonly editor?: HTMLElement | undefined;
}

export interface Stop extends Finding {
  readonly quote: string;
}

/** Takes stock of the texts as they stand on the page now. */
export function submissionOf(sessions: readonly Session[]): Submission {
  for (const session of sessions) session.readAgain();
  const verdicts = new Set(sessions.map(({ verdict }) => verdict));
  const worst = (['stop', 'unknown'] as const).find((verdict) => verdicts.has(verdict));
  return {
    text: sessions.map(({ text }) => text).join('\n'),
    verdict: worst ?? 'clear',
    editor: sessions.find(({ verdict }) => verdict === 'stop')?.composer.element,
    stops: sessions.flatMap((session) =>
      session.findings
        .filter(({ severity }) => severity === 'stop')
        .map((finding) => ({ ...finding, quote: session.quote(finding) })),
    ),
  };
}
