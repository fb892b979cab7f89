import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '#lib/composer/watch.ts';
import { facebook } from '#lib/platforms/facebook.ts';

export default defineContentScript({
  matches: [...facebook.matches, ...(__PRACTICE__ ? facebook.practice : [])],
  // The gate must hear of a press before the page does.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => watch(facebook),
});
