import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment, root } from '#scripts/tooling/project.ts';

/** Path → text. */
type Files = Readonly<Record<string, string>>;

interface Finding {
  path: string;
  /** Last part of the rule's name. */
  rule: string;
}

interface BiomeReport {
  diagnostics: readonly { severity: string; category: string; location: { path: string } }[];
}

function projectJson(name: string) {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

/** Runs a program in a folder of its own that holds the files and the project's packages. */
function runIn(files: Files, program: string, ...parameters: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const options = { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1e8 } as const;
    const { stdout, stderr } = spawnSync(program, parameters, options);
    if (stdout === '') throw new Error(`${program} said nothing: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The errors that the project's own lint settings find in planted files. */
export function lintPlanted(files: Files): Finding[] {
  const { vcs: _, ...settings } = projectJson('biome.json');
  const planted = {
    'biome.json': JSON.stringify(settings),
    'package.json': JSON.stringify(projectJson('package.json')),
    ...files,
  };
  const answer = runIn(planted, 'biome', 'lint', '--reporter=json', '--max-diagnostics=none', '.');
  return (JSON.parse(answer) as BiomeReport).diagnostics
    .filter(({ severity, location }) => severity === 'error' && location.path in files)
    .map(({ category, location }) => ({ path: location.path, rule: category.split('/').at(-1) ?? '' }));
}

/** What the project's own settings for unused files, exports and packages say of planted files. */
export function knipPlanted(files: Files): string {
  const settings = projectJson('package.json');
  const planted = { 'package.json': JSON.stringify(settings), ...files };
  return runIn(planted, 'knip', '--no-progress', '--reporter', 'compact');
}
