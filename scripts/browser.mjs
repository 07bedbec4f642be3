import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installOnDebian, isDebianRoot } from './lib/debian.mjs';
import { Refusal, asScript } from './lib/run.mjs';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string[]} where a browser usually lies on this kind of machine */
function usualPlaces() {
  const { env } = process;
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC.map((name) => join(folder, name)),
    );
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined ? [] : WINDOWS.map((name) => join(folder, name)),
    );
  }
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return [
    ...ON_PATH.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/** @returns {string | undefined} an installed Chromium, Chrome or Edge; `CHROME` comes first */
function installed() {
  const named = process.env['CHROME'] ?? process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Refusal(
      `CHROME names ${named}, and there is no browser there: correct it or unset it.`,
    );
  }
  return usualPlaces().find((path) => existsSync(path));
}

/**
 * Find a browser for the tests; as root on Debian install Chromium when there is none.
 * @returns {Promise<string>} path of the executable
 */
export async function findBrowser() {
  const there = installed();
  if (there !== undefined) return there;
  if (isDebianRoot()) await installOnDebian('chromium', 'for the browser tests');
  const now = installed();
  if (now !== undefined) return now;
  throw new Refusal(
    'No browser was found: install Chromium, Chrome or Edge, or set CHROME to the path of one, and run the same command again.',
  );
}

if (process.argv[1] === import.meta.filename) {
  await asScript(async () => console.log(await findBrowser()));
}
