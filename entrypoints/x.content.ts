import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '#lib/composer/watch.ts';
import { x } from '#lib/platforms/x.ts';

export default defineContentScript({
  matches: [...x.matches, ...(__PRACTICE__ ? x.practice : [])],
  // The gate must hear of a press before the page does.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => watch(x),
});
