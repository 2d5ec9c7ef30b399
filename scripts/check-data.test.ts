import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './lib/data-folder.ts';

const fixtures = 'tests/fixtures/csv';

function run(...parameters: string[]) {
  const script = join('scripts', 'check-data.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('data:check', () => {
  it('prints one JSON object for a file that could be read, rejected rows and all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
    const places = join(folder, '空き状況.csv');
    copyFileSync(`${fixtures}/without-source.csv`, places);
    const { status, stdout } = run('--json', places);
    const { file, theme, summary, rejected, issues, columns } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect({ file, theme, rejected, issues }).toEqual({
      file: places,
      theme: 'nurseries',
      rejected: [],
      issues: [],
    });
    expect(summary).toEqual({
      rows: 1,
      accepted: 1,
      rejected: 0,
      vacancyCells: { count: 1, zero: 5, notOffered: 0, mark: 0, range: 0, unknown: 0 },
    });
    expect(columns[1]).toEqual({ position: 2, header: '名称', field: 'name', confidence: 'alias' });
    rmSync(folder, { recursive: true });
  });

  it('reads a file as its source description says', () => {
    const source = 'data/published/nurseries/toyonaka/source.json';
    const { status, stdout } = run('--json', '--source', source, `${fixtures}/reversed-ages.csv`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).summary.vacancyCells).toMatchObject({ notOffered: 3, unknown: 0 });
  });

  it('knows a list of baby stations by its columns', () => {
    expect(JSON.parse(run('--json', `${fixtures}/baby-stations.csv`).stdout).theme).toBe('baby-stations');
    const nurseries = run('--json', '--theme', 'nurseries', `${fixtures}/baby-stations.csv`);
    expect(JSON.parse(nurseries.stdout).theme).toBe('nurseries');
  });

  it('says for people where what was found', () => {
    const { status, stdout } = run(`${fixtures}/baby-stations.csv`);
    expect(status).toBe(0);
    expect(stdout).toContain('rows 3, accepted 2, rejected 1');
    expect(stdout).toContain('warning  cell/unknown-answer  row 3  "お湯"  "問い合わせ"');
    expect(stdout).toContain('error    row/no-name  row 4');
  });

  it('writes the findings as a table that runs no formula of the file, over none of its inputs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
    const file = join(folder, '2026-11-01.csv');
    const findings = join(folder, 'findings.csv');
    writeFileSync(
      file,
      '施設名,電話番号,0歳児空き\nみほん園,612345678,"=HYPERLINK(""http://example.jp"")"\n',
    );
    const { status, stdout } = run('--csv', findings, file);
    expect(status).toBe(0);
    expect(stdout).toContain('rows 1, accepted 1');
    const [head = '', phone = '', mark = '', ...end] = readFileSync(findings, 'utf8').split('\r\n');
    expect(head).toBe('\ufeff重大度,行,列,マスの文字,説明,修正候補,code');
    expect(phone).toMatch(/^注意,2,電話番号,612345678,.+,0612345678,cell\/unreadable-phone$/);
    expect(mark).toMatch(/^注意,2,0歳児空き,"'=HYPERLINK\(""http/);
    expect(mark).not.toContain('{{');
    expect(end).toEqual(['']);
    expect(run('--csv', file, file)).toMatchObject({ status: 2, stdout: '' });
    expect(run('--csv', join(folder, 'none', 'findings.csv'), file).status).toBe(2);
    expect(readFileSync(file, 'utf8')).toContain('みほん園');
    rmSync(folder, { recursive: true });
  });

  it('names its options when asked', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const option of ['--json', '--csv', '--source', '--theme']) expect(stdout).toContain(option);
  });

  it('checks a file too long to hold, with the first remarks and how many there are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
    const file = join(folder, '2026-11-01.csv');
    const rows = Array.from(
      { length: 250_000 },
      (_, index) => `みほん第${index}園,大阪府見本市見本町一丁目見本番地${index},1,調整中`,
    );
    writeFileSync(file, `施設名,住所,0歳児空き,1歳児空き\n${rows.join('\n')}\n`);
    const json = run('--json', file);
    const { summary, counts, issues } = JSON.parse(json.stdout);
    expect(json.status).toBe(0);
    expect(summary).toMatchObject({ rows: 250_000, accepted: 250_000, vacancyCells: { count: 250_000 } });
    expect(counts).toEqual({ 'cell/unknown-mark': 250_000 });
    expect(issues).toHaveLength(100);
    expect(run(file).stdout).toContain('250,000 × cell/unknown-mark');
    writeFileSync(file, `名前\n${rows.join('\n')}\n`);
    const refused = run(file);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('refused as a whole');
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('refuses with 1 a file that has no usable header', () => {
    const { status, stdout } = run('--json', 'README.md');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).issues.at(-1).code).toBe('file/no-header');
  });

  it.each([
    [[]],
    [['no-such-file.csv']],
    [[`${fixtures}/reversed-ages.csv`, `${fixtures}/positions.csv`]],
    [['--theme', 'zoo', `${fixtures}/reversed-ages.csv`]],
    [['--colour', `${fixtures}/reversed-ages.csv`]],
    [['--source', 'package.json', `${fixtures}/reversed-ages.csv`]],
    [['--json', fixtures]],
  ])('answers 2 and says why to %j', (parameters) => {
    const { status, stdout, stderr } = run(...parameters);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });
});
