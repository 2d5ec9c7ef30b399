import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  path: string;
  from: 'CHROMIUM_PATH' | 'system' | 'playwright';
}

/** What finding a browser needs to know about the machine. */
export interface Machine {
  platform: string;
  home: string;
  /** Folders of programs, as PATH names them. */
  folders: readonly string[];
  /** The value of CHROMIUM_PATH; empty counts as not set. */
  chosen: string | undefined;
  playwrightPath: () => string;
  /** True where the program starts; a file that only exists may be a stub that asks to install a snap. */
  starts: (program: string) => boolean;
}

/** The shell first: without a window's frame round each page the browser tests take a quarter less time. */
const linuxPrograms = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

const macApplications = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];

/** Where a program may lie; one that is named with its folder lies there. */
function placesOf(program: string, { folders }: Machine): string[] {
  return program.includes('/') ? [program] : folders.map((folder) => join(folder, program));
}

function systemPrograms(machine: Machine): readonly string[] {
  const { platform, home } = machine;
  if (platform === 'linux') return linuxPrograms.flatMap((program) => placesOf(program, machine));
  if (platform !== 'darwin') return [];
  return ['/', home].flatMap((root) =>
    macApplications.map((name) => join(root, 'Applications', `${name}.app`, 'Contents/MacOS', name)),
  );
}

/** CHROMIUM_PATH, then Chromium or Chrome on the system, then the one Playwright downloaded; null = none starts. */
export function findBrowser(machine: Machine): Browser | null {
  const { chosen, starts } = machine;
  if (chosen) {
    const path = placesOf(chosen, machine).find(starts);
    if (path !== undefined) return { path, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is "${chosen}", which does not start: correct it or unset it.`);
  }
  const system = systemPrograms(machine).find(starts);
  if (system !== undefined) return { path: system, from: 'system' };
  const own = machine.playwrightPath();
  return own !== '' && starts(own) ? { path: own, from: 'playwright' } : null;
}

export const thisMachine: Machine = {
  platform: process.platform,
  home: homedir(),
  folders: (process.env.PATH ?? '').split(delimiter),
  chosen: process.env.CHROMIUM_PATH,
  playwrightPath: () => chromium.executablePath(),
  starts: (program) => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
};

/** Draws WebGL in software, starts as root, and lets nothing out to the network: only what the tests serve is there. */
export function launchOptions(browser: Browser, isRoot: boolean) {
  return {
    executablePath: browser.path,
    chromiumSandbox: !isRoot,
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      '--no-pings',
      '--force-color-profile=srgb',
    ],
  };
}
