import { i18n } from '#i18n';
import type { State } from '#lib/metadata/check.ts';

/** Told apart by outline alone: a tick, a broken ring, an arrow against a bar, a triangle. On a 16 × 16 grid. */
const signs: Readonly<Record<State, string>> = {
  done: 'm3 8.5 3.3 3.3L13 5',
  missing: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  over: 'M2.5 5h11M5.5 9 8 6.5 10.5 9M8 6.5v7',
  mend: 'M8 2.2 14 13H2zM8 6.4v2.8M8 11.2v.1',
};

/** How a part stands, as a sign to the eye and in a word to a screen reader. */
export function StateSign({ state }: { state: State }) {
  return (
    <span className="sign" data-state={state}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray={state === 'missing' ? '2.2 2.1' : undefined}
        aria-hidden="true"
      >
        <path d={signs[state]} />
      </svg>
      <span className="visually-hidden">{i18n.t(`video.state.${state}`)}:</span>
    </span>
  );
}
