#!/usr/bin/env node
// The command line, thin over the functions of the library: `cohesion --help` says what there is.
import { Command, InvalidArgumentError } from 'commander';
import { isDay } from '../document/is-day.js';
import { isSafeAddress } from '../document/link.js';
import { PRESETS } from '../score/presets.js';
import { HTML_VIEWS } from '../write/html/html-fragment.js';
import { check } from './check.js';
import { convert } from './convert.js';
import { CSV_VIEWS } from './forms.js';
import { render } from './render.js';
import { score } from './score.js';
import { template } from './template.js';

const program = new Command('cohesion')
  .description('Reads, checks, converts and rates community-cohesion strategies.')
  .showHelpAfterError('(cohesion --help says what there is)')
  .addHelpText(
    'after',
    `
Files are documents as JSON, or tables of a plan as XLSX, DOCX, CSV, TSV, HTML or Markdown; - is standard input.

  $ cohesion check plan.csv                      every problem as file:row:column
  $ cohesion convert plan.csv plan.json          a document of a table
  $ cohesion template plan.xlsx                  a workbook to fill in
  $ cohesion score plan.json --as-of 2009-03-31  how each measure stands, and why
  $ cohesion render plan.json --out plan.html    a page that needs no script
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
  .description('turns a file into another form, by the ending of the name')
  .argument('<in>', 'the file, or - for standard input')
  .argument('<out>', 'the file to write, or - for JSON on standard output')
  .option('--view <view>', `what a CSV file holds: ${CSV_VIEWS.join(', ')}`, oneOf(CSV_VIEWS), 'indicators')
  .option('--metadata', 'writes the metadata of a CSV file beside it (CSVW)')
  .option('--part <part>', 'the part of StratML: 1 or 2', oneOf(['1', '2']), '2')
  .option('--losses', 'lists what the file does not hold of the document')
  .addHelpText(
    'after',
    `
Endings: .json (a document), .csv, .xlsx (a workbook), .xml (StratML), .jsonld (a record for catalogues); a name that
ends with / is a folder for files of Open SDG. A page is what render writes.

  $ cohesion convert plan.docx plan.json
  $ cohesion convert plan.json figures.csv --view observations --metadata
  $ cohesion convert plan.json site/`,
  )
  .action(convert);

program
  .command('template')
  .description('writes a workbook that an officer can fill in')
  .argument('<out>', 'the file to write, by its ending .xlsx')
  .action(template);

program
  .command('score')
  .description('rates every measure of a file, with the reason')
  .argument('<file>', 'the file, or - for standard input')
  .option('--preset <id>', 'the rule of another council or body', oneOf(PRESETS.map(({ id }) => id)))
  .option('--as-of <day>', 'the date to rate at, YYYY-MM-DD', day)
  .option('--json', 'as JSON, for other programs')
  .addHelpText('after', `\nPresets: ${PRESETS.map(({ id }) => id).join(', ')}`)
  .action(score);

program
  .command('render')
  .description('writes a view of a file as HTML that is complete without script')
  .argument('<file>', 'the file, or - for standard input')
  .option('--view <view>', `what it shows: ${HTML_VIEWS.join(', ')}`, oneOf(HTML_VIEWS), 'indicators')
  .option('--preset <id>', 'the rule of another council or body', oneOf(PRESETS.map(({ id }) => id)))
  .option('--as-of <day>', 'the date to rate at, YYYY-MM-DD', day)
  .option('--fragment', 'a piece for a page of your own, in place of a whole page')
  .option(
    '--src <address>',
    'the address of the document: the table stands in the element that loads it',
    address,
  )
  .option('--out <file>', 'the file to write', '-')
  .addHelpText(
    'after',
    `
  $ cohesion render plan.json --out indicators.html
  $ cohesion render plan.json --view actions --fragment --out actions.html
  $ cohesion render plan.json --fragment --src /plan.json   ready for <cohesion-indicators> to take over

Presets: ${PRESETS.map(({ id }) => id).join(', ')}`,
  )
  .action(render);

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`It must be one of ${choices.join(', ')}.`);
  };
}

function address(value: string): string {
  if (value.trim() !== '' && isSafeAddress(value)) return value;
  throw new InvalidArgumentError('It must be an address that a page may load.');
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
