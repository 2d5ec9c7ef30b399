import { describe, expect, it } from 'vitest';
import { ensureBrowser, namesFont } from './ensure-browser.ts';

interface Given {
  starts?: string[];
  mayUseApt?: boolean;
  fonts?: boolean;
  /** Programs that a command brings; a command that is not named fails. */
  brings?: Record<string, string[]>;
}

function given({ starts = [], mayUseApt = false, fonts = true, brings = {} }: Given) {
  const programs = [...starts];
  const ran: string[] = [];
  const said: string[] = [];
  let hasFont = fonts;
  const machine = {
    platform: 'linux',
    home: '/someone',
    folders: ['/usr/bin'],
    chosen: undefined,
    playwrightPath: () => '/cache/chrome',
    starts: (program: string) => programs.includes(program),
  };
  const installer = {
    mayUseApt,
    hasJapaneseFont: () => hasFont,
    run: (program: string, ...parameters: string[]) => {
      const command = [program, ...parameters].join(' ');
      ran.push(command);
      if (program === 'apt-get' && parameters.includes('fonts-noto-cjk')) hasFont = true;
      programs.push(...(brings[command] ?? []));
      return command in brings;
    },
    say: (line: string) => said.push(line),
  };
  return { ensure: () => ensureBrowser(machine, installer), ran, said };
}

const download = 'playwright install chromium';
const shell = 'apt-get install -y chromium-headless-shell fonts-noto-cjk';
const whole = 'apt-get install -y chromium fonts-noto-cjk';

describe('ensureBrowser', () => {
  it('installs nothing where a browser and a font are there', () => {
    const { ensure, ran, said } = given({ starts: ['/usr/bin/chromium'] });
    expect(ensure().path).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
    expect(said).toEqual([]);
  });

  it('downloads Playwright’s where none is there', () => {
    const { ensure, ran } = given({ brings: { [download]: ['/cache/chrome'] } });
    expect(ensure().from).toBe('playwright');
    expect(ran).toEqual([download]);
  });

  it('turns to apt-get where the download fails', () => {
    const brings = { [shell]: ['/usr/bin/chromium-headless-shell'] };
    const { ensure, ran } = given({ mayUseApt: true, brings });
    expect(ensure().from).toBe('system');
    expect(ran).toEqual([download, 'apt-get update', shell]);
  });

  it('takes the whole Chromium where there is no package of the shell', () => {
    const { ensure, ran } = given({ mayUseApt: true, brings: { [whole]: ['/usr/bin/chromium'] } });
    expect(ensure().path).toBe('/usr/bin/chromium');
    expect(ran).toEqual([download, 'apt-get update', shell, whole]);
  });

  it('turns to apt-get where the downloaded browser does not start', () => {
    const { ensure } = given({
      mayUseApt: true,
      brings: { [download]: [], [shell]: ['/usr/bin/chromium-headless-shell'] },
    });
    expect(ensure().path).toBe('/usr/bin/chromium-headless-shell');
  });

  it('leaves apt-get alone where it may not be used and says what to do in one line', () => {
    const { ensure, ran } = given({});
    expect(ensure).toThrow(/^No browser.*CHROMIUM_PATH.*$/);
    expect(ran).toEqual([download]);
  });

  it('adds a Japanese font where it can', () => {
    const { ensure, ran } = given({ starts: ['/usr/bin/chromium'], fonts: false, mayUseApt: true });
    ensure();
    expect(ran).toEqual(['apt-get update', 'apt-get install -y fontconfig fonts-noto-cjk']);
  });

  it('says so where it cannot', () => {
    const { ensure, ran, said } = given({ starts: ['/usr/bin/chromium'], fonts: false });
    ensure();
    expect(ran).toEqual([]);
    expect(said.join()).toContain('fonts-noto-cjk');
  });
});

it('takes a machine that cannot list its fonts for one without', () => {
  expect(namesFont({ stdout: null })).toBe(false);
  expect(namesFont({ stdout: '\n' })).toBe(false);
  expect(namesFont({ stdout: '/usr/share/fonts/NotoSansCJK.ttc: Noto Sans CJK JP\n' })).toBe(true);
});
