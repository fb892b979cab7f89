import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '#lib/composer/watch.ts';
import { youtube } from '#lib/platforms/youtube.ts';

export default defineContentScript({
  matches: [...youtube.matches, ...(__PRACTICE__ ? youtube.practice : [])],
  // The gate must hear of a press before the page does.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => watch(youtube),
});
