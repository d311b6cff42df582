import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

const say = (line) => console.log(`browser: ${line}`);
const firstThere = (paths) => paths.find((path) => path && existsSync(path));
const onPath = (name) => firstThere((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

/** Playwright keeps a full Chromium and, after `--only-shell`, a headless one in a folder beside it. */
function playwrightsOwn() {
  const full = chromium.executablePath();
  if (existsSync(full)) return full;
  const { cache, revision } = /^(?<cache>.*)[\\/]chromium-(?<revision>\d+)[\\/]/.exec(full)?.groups ?? {};
  const shell = cache && join(cache, `chromium_headless_shell-${revision}`);
  if (!shell || !existsSync(shell)) return undefined;
  const files = readdirSync(shell, { recursive: true });
  const name = files.find((file) => /(?:^|[\\/])(?:chrome-)?headless[-_]shell(?:\.exe)?$/.test(file));
  return name && join(shell, name);
}

function installed() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // chrome-launcher throws where there is none
  }
}

function run(command, args, env = {}) {
  say(`running ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

const isDebianAsRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function aptInstallChromium() {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  return run('apt-get', ['update'], quiet) && run('apt-get', install, quiet) ? onPath('chromium') : undefined;
}

function playwrightInstallChromium() {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-core'))), 'cli.js');
  return run(process.execPath, [cli, 'install', '--only-shell', 'chromium']) ? playwrightsOwn() : undefined;
}

/** Where Chromium is. The last resorts install one. */
export function findChromium({ install = true } = {}) {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROME_PATH names ${wanted}, which is not there`);
  const found = wanted || playwrightsOwn() || installed() || onPath('chromium') || onPath('google-chrome');
  if (found || !install) return found;
  if (isDebianAsRoot()) {
    say('no Chromium here: installing the one of Debian');
    const chromium = aptInstallChromium();
    if (chromium) return chromium;
  }
  say("no Chromium here: installing Playwright's headless one");
  return playwrightInstallChromium();
}

/** Where Firefox is, if it is there: nothing is installed. */
export function findFirefox() {
  return firstThere([
    process.env.FIREFOX_PATH,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** Where WebKitGTK's driver, its browser and a display for it are, if they are there: nothing is installed. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const folders = [
    `/usr/lib/${{ x64: 'x86_64', arm64: 'aarch64' }[process.arch]}-linux-gnu`,
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
  ];
  const browser = firstThere(
    folders.flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) => join(folder, version, 'MiniBrowser')),
    ),
  );
  const xvfb = onPath('Xvfb');
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  say(`Chromium: ${findChromium() ?? 'none'}`);
  say(`Firefox: ${findFirefox() ?? 'none'}`);
  say(`WebKit: ${findWebKit()?.browser ?? 'none'}`);
}
