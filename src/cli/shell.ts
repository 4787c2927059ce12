import { buffer } from 'node:stream/consumers';

/** What the command line stands in: where it reads and where it writes. A test gives its own. */
export interface Shell {
  /** The folder that the names of files start from. */
  readonly folder: string;
  /** Whether a person watches standard error, as a terminal. */
  readonly isWatched: boolean;
  /** The time in milliseconds, from any start. */
  readonly now: () => number;
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Writes what was asked for. */
  readonly out: (text: string) => void;
  /** Tells a person something about it, apart from what was asked for. */
  readonly tell: (text: string) => void;
}

/** The shell that this program was started from. */
export const processShell = (): Shell => ({
  folder: process.cwd(),
  isWatched: process.stderr.isTTY,
  now: () => performance.now(),
  input: () => buffer(process.stdin),
  out: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
});
