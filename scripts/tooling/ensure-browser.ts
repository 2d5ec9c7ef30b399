import { spawnSync } from 'node:child_process';
import { type Browser, findBrowser, type Machine, thisMachine } from './find-browser.ts';
import { environment } from './project.ts';

/** What putting a browser and fonts in place needs to know and do, beyond finding. */
export interface Installer {
  /** May run apt-get: it is there and we are root. */
  mayUseApt: boolean;
  hasJapaneseFont: () => boolean;
  /** True where the command ended well. */
  run: (program: string, ...parameters: string[]) => boolean;
  say: (line: string) => void;
}

const noBrowser =
  'No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.';
const noFont =
  'No font with Japanese characters: text in screenshots will be empty boxes; install fonts-noto-cjk or another.';

function install(machine: Machine, installer: Installer): Browser | null {
  installer.say('No Chromium or Chrome found: downloading the one of Playwright.');
  if (installer.run('playwright', 'install', 'chromium')) {
    const own = findBrowser(machine);
    if (own !== null) return own;
  }
  if (!installer.mayUseApt) return null;
  installer.say('Installing Debian’s Chromium instead.');
  installer.run('apt-get', 'update');
  for (const program of ['chromium-headless-shell', 'chromium'])
    if (installer.run('apt-get', 'install', '-y', program, 'fonts-noto-cjk')) break;
  return findBrowser(machine);
}

function ensureJapaneseFont({ platform }: Machine, installer: Installer): void {
  if (platform !== 'linux' || installer.hasJapaneseFont()) return;
  if (installer.mayUseApt) {
    installer.say('No font with Japanese characters found: installing fonts-noto-cjk.');
    installer.run('apt-get', 'update');
    installer.run('apt-get', 'install', '-y', 'fontconfig', 'fonts-noto-cjk');
  }
  if (!installer.hasJapaneseFont()) installer.say(noFont);
}

/** A browser that starts, installed where none is found, with Japanese fonts where that is possible. */
export function ensureBrowser(machine: Machine, installer: Installer): Browser {
  const browser = findBrowser(machine) ?? install(machine, installer);
  if (browser === null) throw new Error(noBrowser);
  ensureJapaneseFont(machine, installer);
  return browser;
}

/** What `fc-list` answers; a machine without it has no fonts that a browser would find. */
export function namesFont({ stdout }: { stdout: string | null }): boolean {
  return (stdout ?? '').trim() !== '';
}

const thisInstaller: Installer = {
  mayUseApt:
    process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0,
  hasJapaneseFont: () => namesFont(spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' })),
  run: (program, ...parameters) =>
    spawnSync(program, parameters, {
      stdio: 'inherit',
      timeout: 600_000,
      env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => process.stderr.write(`${line}\n`),
};

if (import.meta.main) {
  try {
    const { path, from } = ensureBrowser(thisMachine, thisInstaller);
    process.stdout.write(`Browser: ${path} (${from})\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
