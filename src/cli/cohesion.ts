#!/usr/bin/env node
// The command line, thin over the functions of the library: `cohesion --help` says what there is.
import { Command, InvalidArgumentError } from 'commander';
import { isDay } from '../document/is-day.js';
import { PRESETS } from '../score/presets.js';
import { check } from './check.js';
import { convert } from './convert.js';
import { score } from './score.js';

const program = new Command('cohesion')
  .description('Reads, checks, converts and rates community-cohesion strategies.')
  .showHelpAfterError('(cohesion --help says what there is)')
  .addHelpText(
    'after',
    `
Files are documents as JSON, or tables of a plan as XLSX, DOCX, CSV, TSV, HTML or Markdown; - is standard input.

  $ cohesion check plan.csv                      every problem as file:row:column
  $ cohesion convert plan.csv plan.json          a document of a table
  $ cohesion score plan.json --as-of 2009-03-31  how each measure stands, and why
`,
  );

program
  .command('check')
  .description('says what is wrong with a file, and what was read with a doubt')
  .argument('<file>', 'the file, or - for standard input')
  .option('--json', 'as JSON, for other programs')
  .addHelpText('after', '\nEnds with 1 where the file cannot be used. Doubts alone do not change that.')
  .action(check);

program
  .command('convert')
  .description('turns a file into another form: a document as JSON, or its indicators or actions as CSV')
  .argument('<in>', 'the file, or - for standard input')
  .argument('<out>', 'the file to write, by its ending .json or .csv, or - for JSON on standard output')
  .option(
    '--view <view>',
    'what a CSV file holds: indicators or actions',
    oneOf(['indicators', 'actions']),
    'indicators',
  )
  .action(convert);

program
  .command('score')
  .description('rates every measure of a file, with the reason')
  .argument('<file>', 'the file, or - for standard input')
  .option('--preset <id>', 'the rule of another council or body', oneOf(PRESETS.map(({ id }) => id)))
  .option('--as-of <day>', 'the date to rate at, YYYY-MM-DD', day)
  .option('--json', 'as JSON, for other programs')
  .addHelpText('after', `\nPresets: ${PRESETS.map(({ id }) => id).join(', ')}`)
  .action(score);

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`It must be one of ${choices.join(', ')}.`);
  };
}

function day(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('It must be a day as YYYY-MM-DD.');
}

// `cohesion check plan.csv | head` closes the pipe: whoever reads has enough, and nothing is wrong
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await program.parseAsync();
