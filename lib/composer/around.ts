import type { PostInput } from '#lib/lint/post.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import type { Composer } from './composer.ts';
import { addresseeOf, speakerOf } from './people.ts';

/** What a text is, as far as the page around it tells. */
export type Around = Omit<PostInput, 'text'>;

/** Looks through the whole page, which takes too long to do at every key. */
export function aroundOf(composer: Composer, platform: Platform): Around {
  const official =
    composer.isOfficial || platform.official.some((part) => location.href.includes(part));
  const speaker = speakerOf(composer);
  const replyTo = addresseeOf(composer);
  return {
    platform: platform.id,
    kind: composer.surface.kind,
    media: composer.hasMedia,
    ...(official ? { account: 'official' } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
