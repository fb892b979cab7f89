import type { Plugin } from 'vite';

/** What the module `@wxt-dev/webextension-polyfill` puts in the place of `wxt/browser`. */
const polyfill = '@wxt-dev/webextension-polyfill/browser';
const context = 'wxt/utils/content-script-context';
const noContext = '\0no-content-script-context';

/**
 * Takes out of the sites' pages what WXT brings along and costs a page more than all else that is done while it loads:
 * - webextension-polyfill, which wraps the whole extension API; the browser's own answers by promises in both browsers;
 * - the context that WXT gives each content script, which tells older scripts by events to stop; `watch` tells them itself.
 */
export function lightPages(): Plugin {
  let isForPages = false;
  return {
    name: 'light-pages',
    enforce: 'pre',
    // WXT builds each script for pages, and the worker, alone and as a library.
    configResolved({ build }) {
      const entry = build.lib ? JSON.stringify(build.lib.entry) : 'background';
      isForPages = !entry.includes('background');
    },
    resolveId(source, importer) {
      if (!isForPages) return null;
      if (source === context) return noContext;
      return source === polyfill ? this.resolve('@wxt-dev/browser', importer) : null;
    },
    load: (id) => (id === noContext ? 'export class ContentScriptContext {}' : null),
  };
}
