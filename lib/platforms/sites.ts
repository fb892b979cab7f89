import type { PlatformId } from '#lib/lint/post.ts';

/** Where a site is. Apart from what is known of its pages, so that the worker need not carry that. */
export interface Site {
  /** Match patterns of the pages that hold composers. */
  readonly matches: readonly string[];
  /** Match patterns of the practice pages, which imitate the site on localhost. */
  readonly practice: readonly string[];
}

/** Every supported site by id. */
export const sites = {
  facebook: {
    matches: ['https://www.facebook.com/*', 'https://business.facebook.com/*'],
    practice: ['http://localhost/facebook/*'],
  },
  x: {
    matches: ['https://x.com/*', 'https://twitter.com/*'],
    practice: ['http://localhost/x/*'],
  },
  linkedin: {
    matches: ['https://www.linkedin.com/*'],
    practice: ['http://localhost/linkedin/*'],
  },
  youtube: {
    matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
    practice: ['http://localhost/youtube/*', 'http://localhost/studio/*'],
  },
} as const satisfies Record<PlatformId, Site>;
