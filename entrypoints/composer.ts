import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attach } from '#lib/composer/attach.ts';
import { link } from '#lib/composer/link.ts';

/** Brought into a page when somebody first writes there. */
export default defineUnlistedScript(() => {
  link().attach = attach;
});
