import { type Outcome, outcome } from './check.ts';
import type { VideoGuidance } from './guidance.ts';
import { limits, refusedCharacter } from './limits.ts';
import { follows, gapsIn } from './template.ts';

/** Whether there is a title that YouTube and the hospital take. */
export function checkTitle(title: string, { title: { max } }: VideoGuidance): Outcome {
  const { length } = title.trim();
  const refused = refusedCharacter(title);
  const gaps = gapsIn(title);
  if (length === 0) return outcome('missing', 'titleEmpty');
  if (length > limits.title) return outcome('over', 'titleLimit', length, limits.title);
  if (refused !== undefined) return outcome('mend', 'refused', refused);
  if (gaps.length > 0) return outcome('mend', 'gaps', gaps.join(', '));
  if (length > max) return outcome('over', 'titleHouse', length, max);
  return outcome('done', 'titleDone', length, max);
}

/** Whether a title is built as the hospital builds its titles; `undefined` where it has no way of its own. */
export function checkPattern(
  title: string,
  { title: { pattern } }: VideoGuidance,
): Outcome | undefined {
  if (pattern === undefined || gapsIn(pattern).length === 0) return undefined;
  return follows(title, pattern) && gapsIn(title).length === 0
    ? outcome('done', 'patternDone')
    : outcome('missing', 'patternMissing', pattern);
}
