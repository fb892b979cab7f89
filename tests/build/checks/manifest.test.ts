import { expect, test } from 'vitest';
import { manifestProblems } from '../../../scripts/checks/manifest.ts';

const sites = [
  'https://www.facebook.com/*',
  'https://business.facebook.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.linkedin.com/*',
  'https://www.youtube.com/*',
  'https://studio.youtube.com/*',
];

const good = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  version: '1.0.0',
  default_locale: 'en',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: sites, js: ['content-scripts/site.js'] }],
  permissions: ['storage', 'scripting'],
  host_permissions: sites,
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

const everyFile = () => true;

test('a manifest that asks for what is expected is left alone', () => {
  expect(manifestProblems(good, everyFile)).toEqual([]);
});

test.each([
  ['permissions', [...good.permissions, 'tabs']],
  ['host_permissions', [...sites, 'https://*/*']],
  ['content_security_policy', { extension_pages: "default-src 'self'" }],
  ['web_accessible_resources', [{ resources: ['card.js'], matches: ['<all_urls>'] }]],
  ['optional_host_permissions', ['https://*/*']],
  ['externally_connectable', { matches: ['https://example.org/*'] }],
])('a change of %s is reported by name', (key, value) => {
  const problems = manifestProblems({ ...good, [key]: value }, everyFile);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`"${key}"`);
});

test('a content script on one more site is reported', () => {
  const wider = [{ matches: [...sites, 'https://example.org/*'], js: ['content-scripts/a.js'] }];
  const problems = manifestProblems({ ...good, content_scripts: wider }, everyFile);
  expect(problems.join()).toContain('https://example.org/*');
});

test('a file that is named but not built is reported', () => {
  const problems = manifestProblems(good, (path) => path !== 'icon/48.png');
  expect(problems).toEqual([expect.stringContaining('icon/48.png is named in the manifest')]);
});

test('a missing size of icon is reported', () => {
  const problems = manifestProblems({ ...good, icons: { 128: 'icon/128.png' } }, everyFile);
  expect(problems).toHaveLength(3);
});

test('a manifest that lacks a part is reported, not thrown', () => {
  expect(manifestProblems({ manifest_version: 3 }, everyFile)).toHaveLength(1);
});
