// Starts the programs that the test run consists of, and sees to it that none outlives it. Each leads a process group,
// so that a signal reaches what it started too; browsers, which puppeteer puts into groups of their own, end when it
// is asked politely, hence the interrupt before the kill.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './test-files.mjs';

const GRACE = 3000;
const running = new Set();
let interruption = false;

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // it has ended by itself
  }
}

/** Asks a child to end, with all that it started, and makes it after a while. */
function stop(child) {
  signal(child, 'SIGINT');
  return setTimeout(() => signal(child, 'SIGKILL'), GRACE);
}

/** Runs a program to its end. Returns its exit code, and its output and errors as they came. */
export function run(command, args, { env = {}, minutes = 5 } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, FORCE_COLOR: undefined, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    let output = '';
    const hear = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    const timer = setTimeout(() => {
      hear(`\nstopped: it took more than ${minutes} minutes\n`);
      stop(child);
    }, minutes * 60_000);
    const finish = (code) => {
      clearTimeout(timer);
      signal(child, 'SIGKILL'); // what it may have left behind
      running.delete(child);
      if (!interruption) done({ code, output }); // else nothing further is to start
    };
    child.on('error', (error) => hear(`${error.message}\n`));
    child.on('close', (code) => finish(code ?? 1));
  });
}

async function interrupted(code) {
  interruption = true;
  const ended = [...running].map((child) => new Promise((done) => child.once('close', done)));
  for (const child of running) stop(child);
  await Promise.all(ended);
  process.exit(code);
}

process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(name, () => void interrupted(128 + constants.signals[name]));
}
