import { defineContentScript } from 'wxt/utils/define-content-script';
import { attach } from '#lib/composer/attach.ts';
import { facebook } from '#lib/platforms/facebook.ts';

export default defineContentScript({
  matches: [...facebook.matches, ...(__PRACTICE__ ? facebook.practice : [])],
  noScriptStartedPostMessage: true,
  main: (ctx) => attach(facebook, ctx.signal),
});
