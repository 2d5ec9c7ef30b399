import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

function machine(programs: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    home: '/someone',
    folders: ['/local/bin', '/usr/bin'],
    chosen: undefined,
    playwrightPath: () => '/cache/chrome',
    starts: (program) => programs.includes(program),
    ...more,
  };
}

describe('findBrowser', () => {
  const all = ['/my/chromium', '/usr/bin/chromium', '/usr/bin/google-chrome', '/cache/chrome'];

  it('takes CHROMIUM_PATH before anything else', () => {
    expect(findBrowser(machine(all, { chosen: '/my/chromium' }))).toEqual({
      path: '/my/chromium',
      from: 'CHROMIUM_PATH',
    });
  });

  it('refuses a CHROMIUM_PATH that does not start instead of testing in another browser', () => {
    expect(() => findBrowser(machine(all, { chosen: '/my/typo' }))).toThrow('"/my/typo"');
  });

  it('looks for a CHROMIUM_PATH without folder where programs lie', () => {
    expect(findBrowser(machine(all, { chosen: 'google-chrome' }))?.path).toBe('/usr/bin/google-chrome');
  });

  it('counts an empty CHROMIUM_PATH as not set', () => {
    expect(findBrowser(machine(all, { chosen: '' }))?.path).toBe('/usr/bin/chromium');
  });

  it('takes the shell of Chromium before the whole', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(findBrowser(machine([...all, shell]))).toEqual({ path: shell, from: 'system' });
  });

  it('takes the system’s Chromium before Chrome, and either before Playwright’s', () => {
    expect(findBrowser(machine(all))).toEqual({ path: '/usr/bin/chromium', from: 'system' });
    expect(findBrowser(machine(['/usr/bin/google-chrome', '/cache/chrome']))?.path).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findBrowser(machine(['/cache/chrome']))).toEqual({ path: '/cache/chrome', from: 'playwright' });
  });

  it('looks into both Applications folders of macOS, not at Linux names', () => {
    const mine = '/someone/Applications/Chromium.app/Contents/MacOS/Chromium';
    const shared = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = { platform: 'darwin' };
    expect(findBrowser(machine(['/usr/bin/chromium', mine], mac))?.path).toBe(mine);
    expect(findBrowser(machine([mine, shared], mac))?.path).toBe(shared);
  });

  it('answers null when nothing starts', () => {
    expect(findBrowser(machine([]))).toBeNull();
    expect(
      findBrowser(machine(['/usr/bin/chromium'], { platform: 'win32', playwrightPath: () => '' })),
    ).toBeNull();
  });
});
