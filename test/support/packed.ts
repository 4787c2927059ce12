// The package as a registry would have it: packed once for all tests of a run, and unpacked into an empty project. No network is used: what
// npm would fetch for it, the packages that it depends on, are links to those of this repository, and so is its command, as npm links it.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** An empty project into which the package is installed. */
export interface Project {
  readonly folder: string;
  /** Where the package lies in it. */
  readonly package: string;
}

let project: Project | undefined;

/** The project; the first who asks packs and installs, which takes some seconds. */
export function installed(): Project {
  project ??= install(mkdtempSync(join(tmpdir(), 'quick-start-')));
  return project;
}

after(() => {
  if (project !== undefined) rmSync(project.folder, { recursive: true });
  project = undefined;
});

function install(folder: string): Project {
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', folder],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'cohesion-kit');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  rmSync(join(folder, filename));
  const { name, bin, dependencies } = JSON.parse(
    readFileSync(join(target, 'package.json'), 'utf8'),
  ) as Manifest;
  if (name !== 'cohesion-kit') throw new Error(`packed another package: ${name}`);
  // the types of Node are what a project that is type-checked has besides
  for (const dependency of [...Object.keys(dependencies), '@types/node', 'undici-types'])
    link(join('node_modules', dependency), join(modules, dependency));
  for (const [command, path] of Object.entries(bin)) {
    chmodSync(join(target, path), 0o755);
    link(join(target, path), join(modules, '.bin', command));
  }
  return { folder, package: target };
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(resolve(from), to);
}
