/**
 * Brings a fresh machine to where the project's commands work: Node, npm packages, a Chromium, a Firefox.
 *
 * Runs on Node 18 and without any package, because it is what installs them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

const WANTED_NODE = [22, 18];
/** The extension's `strict_min_version`. */
const OLDEST_FIREFOX = 142;
/** npm and apt can write far more than spawnSync's default of 1 MB. */
const MAX_OUTPUT = 256 * 1024 * 1024;
const STAMP = join(top, 'node_modules', '.greenroom-lock');

const CHROMIUM_MISSING =
  'No Chromium could be found or installed: install it (for example "apt-get install chromium"), or set CHROME_PATH to a Chromium or Chrome for Testing; Google Chrome will not do, since version 137 it no longer loads extensions from a folder.';

/** What to do where there is no Firefox. */
export const FIREFOX_MISSING =
  'No Firefox could be found or installed: install it (for example "apt-get install firefox-esr"), or set FIREFOX_PATH to one.';

/** Says what is wrong and what to do in one sentence, and ends. */
export function giveUp(sentence) {
  console.error(`\n✗ ${sentence}`);
  process.exit(1);
}

/**
 * Installs what is missing. Ends where it cannot, but for Firefox, which is null then.
 * @param {{ browser?: boolean, firefox?: boolean }} options whether a Chromium and a Firefox are needed
 * @returns {{ node: string, env: NodeJS.ProcessEnv, chromium: string | null, firefox: string | null }}
 */
export function prepare({ browser = false, firefox: needsFirefox = false }) {
  const node = findNode() ?? installNode();
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  installPackages(env);
  const chromium = browser ? (findChromium() ?? installChromium(env)) : null;
  if (chromium) env.CHROME_PATH = chromium;
  const firefox = needsFirefox ? (findFirefox() ?? installFirefox(env)) : null;
  if (firefox) env.FIREFOX_PATH = firefox;
  return { node, env, chromium, firefox };
}

/**
 * Runs a command; its output is shown only when it fails. Progress goes to the error output, so that
 * what a command prints for other programs stays whole. Returns whether it passed.
 */
export function quietly(label, command, args, options = {}) {
  const started = Date.now();
  process.stderr.write(`${label} … `);
  const settings = { cwd: top, encoding: 'utf8', maxBuffer: MAX_OUTPUT, ...options };
  const run = spawnSync(command, args, settings);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (run.status === 0) {
    console.error(`done (${seconds} s)`);
    return true;
  }
  console.error(`failed (${seconds} s)`);
  if (run.error) console.error(run.error.message);
  console.error(`${run.stdout ?? ''}${run.stderr ?? ''}`);
  return false;
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > WANTED_NODE[0] || (major === WANTED_NODE[0] && minor >= WANTED_NODE[1]);
}

/** The npm package that holds Node for this machine; its name does not always follow the pattern. */
function ownNode() {
  const { platform, arch } = process;
  const place = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  const isAppleSilicon = place === 'darwin-arm64';
  const name = `${isAppleSilicon ? 'node-bin' : 'node'}-${place}`;
  const version = isAppleSilicon ? '22.23.2' : '22.23.3';
  const file = platform === 'win32' ? 'node.exe' : 'node';
  return { name, version, path: join(top, '.node', 'node_modules', name, 'bin', file) };
}

/** This Node, or the one that was installed for the project; null where neither is new enough. */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const { path } = ownNode();
  return existsSync(path) ? path : null;
}

function installNode() {
  const { name, version, path } = ownNode();
  const label = `Node ${process.versions.node} is too old; installing ${version} for this project only (about 10 s)`;
  const args = ['install', '--prefix', '.node', '--no-save', '--no-package-lock'];
  const passed = quietly(label, npm, [...args, `${name}@${version}`], { shell });
  if (!passed || !existsSync(path)) {
    giveUp(`Install Node ${WANTED_NODE.join('.')} or newer (https://nodejs.org) and try again.`);
  }
  return path;
}

function installPackages(env) {
  const lock = createHash('sha256')
    .update(readFileSync(join(top, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  if (!quietly('Installing npm packages (about 30 s)', npm, ['ci'], { env, shell })) {
    giveUp('The npm packages could not be installed; see the output above, then try again.');
  }
  writeFileSync(STAMP, lock);
}

/**
 * Chromium, Chrome for Testing or Edge. Google Chrome itself is not looked for: since version 137
 * it ignores `--load-extension`.
 */
function findChromium() {
  const asked = askedFor('CHROME_PATH');
  if (asked) return asked;
  return [...usualPlaces(), ...playwrightPlaces()].find((path) => existsSync(path)) ?? null;
}

/** The browser that a person has named; ends where there is no such file. */
function askedFor(variable) {
  const asked = process.env[variable];
  if (!asked || existsSync(asked)) return asked || null;
  return giveUp(`${variable} is "${asked}", but there is no such file; correct it or unset it.`);
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/local/bin/chromium',
  ];
}

/** Browsers that `playwright install` keeps for the user. */
function playwrightPlaces() {
  const caches = {
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache = caches[process.platform] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const testing = 'Google Chrome for Testing';
  const testingApp = [`${testing}.app`, 'Contents', 'MacOS', testing];
  const inside = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ...['chrome-mac-arm64', 'chrome-mac-x64'].map((folder) => [folder, ...testingApp]),
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((parts) => join(cache, name, ...parts)));
}

function installChromium(env) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const packages = 'chromium fonts-liberation fonts-noto-core fonts-noto-color-emoji';
    const script = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
    const aptEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
    quietly('Installing Chromium and fonts (about 30 s)', 'sh', ['-c', script], { env: aptEnv });
    const found = findChromium();
    if (found) return found;
  }
  const args = ['playwright-core', 'install', 'chromium'];
  quietly('Installing Chromium by Playwright (about a minute)', 'npx', args, { env, shell });
  return findChromium() ?? giveUp(CHROMIUM_MISSING);
}

function findFirefox() {
  return askedFor('FIREFOX_PATH') ?? firefoxPlaces().find(isFirefoxNewEnough) ?? null;
}

/** Windows says nothing of the version; it is taken to be new enough there. */
function isFirefoxNewEnough(path) {
  if (!existsSync(path)) return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, major] = /Firefox (\d+)/.exec(stdout ?? '') ?? [];
  return major === undefined || Number(major) >= OLDEST_FIREFOX;
}

function firefoxPlaces() {
  if (process.platform === 'darwin') {
    return ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
    );
  }
  if (process.platform === 'win32') {
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  return [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/local/bin/firefox',
    '/opt/firefox/firefox',
  ];
}

/** Null where it cannot be installed here. */
function installFirefox(env) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const script = 'apt-get update && apt-get install -y --no-install-recommends firefox-esr';
  const aptEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  quietly('Installing Firefox (about 10 s)', 'sh', ['-c', script], { env: aptEnv });
  return findFirefox();
}
