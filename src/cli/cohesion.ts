#!/usr/bin/env node
// The command line as a program. `cohesion --help` says what there is; what a command does not need is not loaded.
import { runCohesion } from './run-cohesion.js';
import { processShell } from './shell.js';

// `cohesion check plan.csv | head` closes the pipe: whoever reads has enough, and nothing is wrong
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCohesion(process.argv.slice(2), processShell());
