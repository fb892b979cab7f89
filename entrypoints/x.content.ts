import { defineContentScript } from 'wxt/utils/define-content-script';
import { attach } from '#lib/composer/attach.ts';
import { x } from '#lib/platforms/x.ts';

export default defineContentScript({
  matches: [...x.matches, ...(__PRACTICE__ ? x.practice : [])],
  noScriptStartedPostMessage: true,
  main: (ctx) => attach(x, ctx.signal),
});
