import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from '#scripts/tooling/project.ts';

/** Files of the project, from its root: tracked ones and new ones that git does not ignore. */
export function projectFiles(): string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(path));
}
