import { defineContentScript } from 'wxt/utils/define-content-script';
import { attach } from '#lib/composer/attach.ts';
import { linkedin } from '#lib/platforms/linkedin.ts';

export default defineContentScript({
  matches: [...linkedin.matches, ...(__PRACTICE__ ? linkedin.practice : [])],
  // LinkedIn serves its classic share box in a frame to some accounts.
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) => attach(linkedin, ctx.signal),
});
