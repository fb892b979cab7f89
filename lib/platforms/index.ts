import type { PlatformId } from '#lib/lint/post.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { Platform } from './platform.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every supported site by id. */
export const platforms: Readonly<Record<PlatformId, Platform>> = { facebook, x, linkedin, youtube };
