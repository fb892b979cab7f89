import { isShown } from './find.ts';
import type { Session } from './session.ts';
import { after } from './within.ts';
import { tell } from './worker.ts';

/** How often it is looked whether a post went out, in ms, and how many times: pictures take long to send. */
const pause = 500;
const patience = 60;

/** What is on its way, so that the click and the form that follows from it count once. */
const underway = new Set<Session>();

/**
 * A press that publishes went through to the site: counts a post once the composer is empty or gone. A press that the
 * site did not take leaves the text where it is, and counts for nothing.
 */
export async function countOutgoing(sessions: readonly Session[]): Promise<void> {
  const [session] = sessions;
  if (!session || underway.has(session) || !isCounted(session)) return;
  underway.add(session);
  for (let looks = 0; looks < patience; looks += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each turn waits for the next look
    await after(pause);
    if (!holdsText(session)) {
      tell({ type: 'posted', platform: session.platform.id });
      break;
    }
  }
  underway.delete(session);
}

/** Comments and replies keep no rhythm. */
function isCounted({ state, isEmpty, composer }: Session): boolean {
  const { kind } = composer.surface;
  return (
    state !== 'off' && state !== 'failed' && !isEmpty && (kind === 'post' || kind === 'community')
  );
}

function holdsText({ composer }: Session): boolean {
  return isShown(composer.element) && composer.read().text.trim() !== '';
}
