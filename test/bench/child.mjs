// Measures in a process of its own, so that memory is that of one size, and nothing that ran before has warmed it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a script of this folder prints as JSON; it can call `gc()`. */
export function inChild(script, args, flags = []) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const all = ['--expose-gc', ...flags, file, ...args].map(String);
  return JSON.parse(execFileSync(process.execPath, all, { encoding: 'utf8' }));
}
