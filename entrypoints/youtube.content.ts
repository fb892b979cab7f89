import { defineContentScript } from 'wxt/utils/define-content-script';
import { attach } from '#lib/composer/attach.ts';
import { youtube } from '#lib/platforms/youtube.ts';

export default defineContentScript({
  matches: [...youtube.matches, ...(__PRACTICE__ ? youtube.practice : [])],
  noScriptStartedPostMessage: true,
  main: (ctx) => attach(youtube, ctx.signal),
});
