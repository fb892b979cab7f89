import { defineConfig } from 'wxt';
import { platforms } from '#lib/platforms/index.ts';
import { lightPages } from './scripts/build/light-pages.ts';
import { stripExamples } from './scripts/build/strip-examples.ts';

/** The practice build also runs on a localhost page that imitates the four sites; it is never published. */
const practice = process.env['CHAPERONE_PRACTICE'] === '1';

const siteMatches = Object.values(platforms).flatMap((platform) => platform.matches);

/**
 * On a Mac, Option with a letter or a point writes a character; Control does not. Alt+Shift+C would be
 * the first choice, but Chromium 156 leaves it unassigned.
 */
const commands = {
  // The browser's own command, which opens the popup.
  _execute_action: {
    suggested_key: { default: 'Alt+Shift+P', mac: 'MacCtrl+Shift+P' },
  },
  // Without keys: Chromium lets an extension suggest four, and "next" opens the card as well.
  'open-card': {
    description: '__MSG_command_openCard__',
  },
  'open-beside': {
    description: '__MSG_command_openBeside__',
    suggested_key: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' },
  },
  'next-finding': {
    description: '__MSG_command_nextFinding__',
    suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
  },
  'previous-finding': {
    description: '__MSG_command_previousFinding__',
    suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${practice ? '-practice' : ''}`,
  vite: () => ({
    plugins: [lightPages(), stripExamples()],
    define: { __PRACTICE__: JSON.stringify(practice) },
    build: {
      // The oldest browsers that are served. Without it `light-dark()` is rewritten to ask the system, not the page.
      target: ['chrome126', 'firefox153'],
      // The polyfill is for older browsers yet, and it fetches.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    action: { default_title: '__MSG_extensionName__' },
    commands,
    host_permissions: practice ? [...siteMatches, 'http://localhost/*'] : siteMatches,
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chaperone@chaperone.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '126',
          // Firefox takes its policies as they are and knows no such key.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
