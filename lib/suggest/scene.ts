import type { PlatformId } from '../lint/post.ts';
import type { PlatformGuide } from '../profile/effective.ts';
import type { About } from './about.ts';
import type { Reading } from './reading.ts';

/** A post, its place and its day. */
export interface Scene {
  readonly reading: Reading;
  readonly about: About;
  readonly platform: PlatformId;
  /** Who reads there. */
  readonly audience: PlatformGuide['audience'];
  /** BCP 47. */
  readonly locale: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}
