import type { PlatformId } from '../lint/post.ts';
import type { About } from './about.ts';
import type { Reading } from './reading.ts';

/** A post, its place and its day. */
export interface Scene {
  readonly reading: Reading;
  readonly about: About;
  readonly platform: PlatformId;
  /** BCP 47. */
  readonly locale: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}
