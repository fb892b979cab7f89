// Gets a fresh clone ready: packages, and browsers to try the extension in. Plain JavaScript that
// needs nothing installed, so that any Node from 20 on can run it. When all is there it only looks.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/chromium.mjs';
import { findFirefox } from './browser/firefox.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
/** Node 24 from the `node` package, which runs everything but this file. */
const projectNode = windows ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';

const tryAgain = 'Check the network and run "npm run setup" again.';

try {
  process.chdir(project);
  installPackages();
  getProjectNode();
  prepareTypes();
  await getChromium();
  getFirefox();
} catch (error) {
  console.error(`\nSet-up stopped. ${error.message}`);
  process.exitCode = 1;
}

function installPackages() {
  if (packagesMatchLock()) return;
  say('Installing the packages that package-lock.json names (about a minute) …');
  if (!runNpm(['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error(`npm could not install the packages. ${tryAgain}`);
  }
}

/** Whether every package of the lock file that this system needs is there in the right version. */
function packagesMatchLock() {
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** The `node` package fetches its program in an install script, which npm may be told to skip. */
function getProjectNode() {
  if (existsSync(projectNode)) return;
  say('Getting Node 24 for this project …');
  runNpm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (!existsSync(projectNode)) throw new Error(`npm could not get Node 24. ${tryAgain}`);
}

/** tsconfig.json builds on a file that WXT writes. */
function prepareTypes() {
  if (existsSync('.wxt/tsconfig.json')) return;
  say('Preparing types …');
  if (!run(projectNode, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], 'ignore')) {
    throw new Error('"npx wxt prepare" failed. Run it to see why.');
  }
}

async function getChromium() {
  if (await findChromium()) return;
  if (canUseDebianPackage()) installDebianPackage('chromium', 'Chromium');
  if (!(await findChromium())) downloadChromium();
  const path = await findChromium();
  if (!path) {
    throw new Error(
      'There is no Chromium, and none could be installed. Install Chromium or Chrome for Testing, ' +
        'set CHAPERONE_CHROMIUM to the path of its program, and run "npm run setup" again.',
    );
  }
  say(`Chromium is at ${path}.`);
}

/** Only tests need it, and they say themselves what was left out without it. */
function getFirefox() {
  if (findFirefox()) return;
  if (canUseDebianPackage()) installDebianPackage('firefox-esr', 'Firefox');
  const path = findFirefox();
  say(
    path
      ? `Firefox is at ${path}.`
      : 'There is no Firefox, so the tests in Firefox are left out. To run them, install Firefox 153 ' +
          'or later, or set CHAPERONE_FIREFOX to the path of its program.',
  );
}

/** Ubuntu's packages of these names only stand in for snaps, which few containers can run. */
function canUseDebianPackage() {
  const release = '/etc/os-release';
  return isRoot() && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function installDebianPackage(name, title) {
  say(`Installing ${title} with apt-get …`);
  const updated = run('apt-get', ['update', '-qq']);
  const install = ['install', '-y', '-qq', '--no-install-recommends', name];
  if (!updated || !run('apt-get', install)) say('apt-get could not install it.');
}

function downloadChromium() {
  say("Downloading Playwright's Chromium …");
  const dependencies = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  const install = ['install', ...dependencies, 'chromium'];
  run(projectNode, ['node_modules/playwright-core/cli.js', ...install]);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run(windows ? 'npm.cmd' : 'npm', args);
}

/** Runs a program and answers whether it went well. What it prints goes to standard error. */
function run(program, args, stdout = 2) {
  const shell = program.endsWith('.cmd');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', stdout, 2], shell, env }).status === 0;
}

function say(step) {
  console.error(step);
}
