import { spawnSync } from 'node:child_process';
import { environment, root } from './project.ts';
import { serveBuild } from './serve.ts';

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
if (build.status === 0) {
  try {
    process.stdout.write(`\nおおさか子育てマップ: ${await serveBuild()}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
} else {
  process.exitCode = 1;
}
