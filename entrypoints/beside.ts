import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gather } from '#lib/beside/gather.ts';
import { link } from '#lib/composer/link.ts';

/** Brought into a page when somebody first asks what fits a post: the hashtag topics and the health days weigh most. */
export default defineUnlistedScript(() => {
  link().gather = gather;
});
