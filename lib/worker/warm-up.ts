import { lint } from '../lint/lint.ts';
import { completePost } from '../lint/post.ts';
import { readGuidelines } from './guidelines.ts';

/** Words of each kind that the engine looks up, so that no list is read for the first time while someone types. */
const sample =
  'Dr. Amara Reyes from Millbrook told our team on May 3 that 9 of 10 patients, like Mrs. Novak ' +
  'in room 4 (MRN 00000000), feel better. Take 2 tablets and call 555-0100, #HeartHealth.';

/**
 * Gets the engine ready before the first key. A worker that has just started needs about half a
 * second for its first check, and Chromium, just started, two seconds to say what policies hold.
 * The worker wakes when a composer is found, so there is time before a person has typed a word.
 */
export async function warmUp(): Promise<void> {
  try {
    const { profile } = await readGuidelines();
    lint(completePost({ text: sample }), profile);
  } catch {
    // The first real check runs into the same fault, and says so.
  }
}
