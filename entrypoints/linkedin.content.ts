import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '#lib/composer/watch.ts';
import { linkedin } from '#lib/platforms/linkedin.ts';

export default defineContentScript({
  matches: [...linkedin.matches, ...(__PRACTICE__ ? linkedin.practice : [])],
  // LinkedIn serves its classic share box in a frame to some accounts.
  allFrames: true,
  // The gate must hear of a press before the page does.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => watch(linkedin),
});
