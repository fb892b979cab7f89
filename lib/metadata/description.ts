import { type Outcome, outcome } from './check.ts';
import { openingOf } from './fold.ts';
import type { VideoGuidance } from './guidance.ts';
import { hasLink, includes, isAnyLink, isBare } from './includes.ts';
import { descriptionLength, limits, refusedCharacter } from './limits.ts';
import { gapsIn } from './template.ts';

/** Sentences that set bounds in other words than the hospital’s own. */
const setsBounds =
  /\b(?:not|isn['’]t|never|no substitute for) (?:\w{1,12} ){0,3}(?:medical )?advice\b|\bgeneral (?:health )?information\b/i;

/** Whether there is a description that YouTube takes, with nothing left to fill in. */
export function checkDescription(description: string): Outcome {
  const length = descriptionLength(description.trim());
  const refused = refusedCharacter(description);
  const gaps = gapsIn(description);
  if (length === 0) return outcome('missing', 'descriptionEmpty');
  if (length > limits.description) {
    return outcome('over', 'descriptionLimit', length, limits.description);
  }
  if (refused !== undefined) return outcome('mend', 'refused', refused);
  if (gaps.length > 0) return outcome('mend', 'gaps', gaps.join(', '));
  return outcome('done', 'descriptionDone', length, limits.description);
}

/** Whether the first line says by itself what the video is about, before “more”. */
export function checkOpening(description: string, guidance: VideoGuidance): Outcome {
  const { firstLineMax } = guidance.description;
  const opening = openingOf(description);
  if (opening === '') return outcome('missing', 'openingEmpty', firstLineMax);
  if (isBare(opening)) return outcome('mend', 'openingBare');
  return opening.length > firstLineMax
    ? outcome('over', 'openingLong', opening.length, firstLineMax)
    : outcome('done', 'openingDone');
}

/** Whether the disclaimer is there; `undefined` where the hospital asks for none. */
export function checkDisclaimer(
  description: string,
  { disclaimer, description: { mustInclude } }: VideoGuidance,
): Outcome | undefined {
  const asked = mustInclude.filter((part) => setsBounds.test(part));
  const wordings = disclaimer === undefined ? asked : [disclaimer, ...asked];
  if (wordings.length === 0) return undefined;
  const isThere =
    wordings.some((words) => includes(description, words)) ||
    // Words of the writer's own do where the hospital does not insist on its own.
    (asked.length === 0 && setsBounds.test(description));
  return isThere ? outcome('done', 'disclaimerDone') : outcome('missing', 'disclaimerMissing');
}

/** Whether the description leads on to a page. */
export function checkLink(description: string): Outcome {
  return hasLink(description) ? outcome('done', 'linkDone') : outcome('missing', 'linkMissing');
}

/** What the hospital asks for below each video and is not there. */
export function missingPassages(description: string, guidance: VideoGuidance): string[] {
  return askedPassages(guidance).filter((part) => !includes(description, part));
}

/** Whether all that is asked for is there; `undefined` where nothing is. */
export function checkAsked(description: string, guidance: VideoGuidance): Outcome | undefined {
  if (askedPassages(guidance).length === 0) return undefined;
  const missing = missingPassages(description, guidance);
  return missing.length > 0
    ? outcome('missing', 'askedMissing', quoted(missing))
    : outcome('done', 'askedDone');
}

/** What is asked for, but for links and disclaimers, which have checks of their own. */
function askedPassages({ disclaimer = '', description }: VideoGuidance): string[] {
  return description.mustInclude.filter(
    (part) => !isAnyLink(part) && !setsBounds.test(part) && !includes(disclaimer, part),
  );
}

function quoted(passages: readonly string[]): string {
  return passages.map((passage) => `“${passage}”`).join(', ');
}
