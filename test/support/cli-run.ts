// Runs the command line as it is built, in a folder of its own that is gone after the tests of a `describe`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The document of Leeds as a file. */
export const LEEDS_FILE = join(ROOT, 'src/strategies/leeds-2010.json');

/** What came of a command: its exit status, what it wrote, and what it told a person. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

/** Whether somebody watches, and what the clock says. */
interface Watcher {
  readonly isWatched?: boolean;
  readonly now?: () => number;
}

/** A folder, and the command line in it. */
export interface Cli {
  readonly folder: string;
  /** Runs the words that a person types after `cohesion`, with what they hand in; nobody watches, unless it is said. */
  readonly run: (args: readonly string[], input?: string, watcher?: Watcher) => Promise<Ran>;
  /** Writes a file into the folder, and gives its name. */
  readonly write: (name: string, text: string) => string;
}

type RunCohesion = (words: readonly string[], shell: object) => Promise<number>;

/** The command line for the tests of a `describe`. */
export function useCli(): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'cohesion-'));
  after(() => rmSync(folder, { recursive: true }));

  let runCohesion: RunCohesion;
  before(async () => {
    const built = pathToFileURL(join(ROOT, 'dist/src/cli/run-cohesion.js')).href;
    ({ runCohesion } = (await import(built)) as { runCohesion: RunCohesion });
  });

  const run = async (args: readonly string[], input = '', watcher: Watcher = {}): Promise<Ran> => {
    const [out, told]: [string[], string[]] = [[], []];
    const status = await runCohesion(args, {
      folder,
      isWatched: false,
      now: () => 0,
      input: () => Promise.resolve(Buffer.from(input)),
      out: (text: string) => void out.push(text),
      tell: (text: string) => void told.push(text),
      ...watcher,
    });
    return { status, out: out.join(''), told: told.join('') };
  };
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  return { folder, run, write };
}
