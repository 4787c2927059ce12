// The peers are no dependency of the package: they are installed into the cache, exactly as the lock file here says, when a bench
// asks for them. What is installed already is left alone.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../entry-points.mjs';

const FROM = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = join(ROOT, '.cache/bench-peers');
const LOCK = 'package-lock.json';

const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Whether what lies in the cache is what the lock file asks for: npm writes its own list when it has finished. */
const isInstalled = () =>
  textOf(join(FOLDER, LOCK)) === textOf(join(FROM, LOCK)) &&
  existsSync(join(FOLDER, 'node_modules/.package-lock.json'));

/**
 * Installs the peers.
 *
 * @returns the folder that holds them; undefined where they cannot be had, as without a network
 */
export function installPeers() {
  const modules = join(FOLDER, 'node_modules');
  if (isInstalled()) return modules;
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', LOCK]) copyFileSync(join(FROM, file), join(FOLDER, file));
  copyFileSync(join(ROOT, '.npmrc'), join(FOLDER, '.npmrc'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return modules;
  } catch (error) {
    console.error(
      `peers could not be installed: ${
        String(error.stderr ?? error)
          .trim()
          .split('\n')[0]
      }`,
    );
    return undefined;
  }
}
