import type { Command } from 'commander';
import type { CheckOptions } from './check.js';
import { CSV_VIEWS, RENDERED } from './choices.js';
import type { ConvertOptions } from './convert.js';
import { LANGUAGES } from './languages.js';
import { collected, day, language, MEANINGS_HELP, oneOf } from './options.js';
import type { RenderOptions } from './render.js';
import type { ScoreOptions } from './score.js';
import type { Status } from './refusal.js';
import type { Shell } from './shell.js';

/** Does the work of a command, and keeps the status that it ends with. */
type Act = (work: (shell: Shell) => Promise<Status>) => Promise<void>;

/** Says which commands there are, with their options. What a command needs is loaded when it is run. */
export async function addCommands(program: Command, words: readonly string[], act: Act): Promise<void> {
  addCheck(program, act);
  addConvert(program, act);
  addTemplate(program, act);
  // the rules are loaded only where one of them may be named
  const rates = words.some((word) => word === 'score' || word === 'render');
  const presets = rates ? (await import('../score/presets.js')).PRESETS.map(({ id }) => id) : [];
  addScore(program, act, presets);
  addRender(program, act, presets);
}

function addCheck(program: Command, act: Act): void {
  const command = program
    .command('check')
    .description('says what is wrong with a file, and what was read with a doubt')
    .argument('<file>', 'the file, or - for standard input')
    .option('--json', 'as JSON, for other programs')
    .action((file: string, options: CheckOptions) =>
      act(async (shell) => (await import('./check.js')).check(file, options, shell)),
    );
  withColumns(command).addHelpText(
    'after',
    `
  $ cohesion check plan.docx
  $ cohesion check plan.csv --column "Work to be done=action" --column 3=lead

Each line is file:row:column: severity: what it is. In a document, row and column are a line of its text and a place in
it; the name of a file with several tables or sheets says which, as plan.xlsx (Actions):7:4.
error: the file cannot be used. warning: it can, but look. doubt: read, perhaps not as meant. unread: kept as a note.

Ends with 0 where the file can be used, doubts or not; 1 where it cannot; 2 where it cannot be opened.${MEANINGS_HELP}`,
  );
}

function addConvert(program: Command, act: Act): void {
  const command = program
    .command('convert')
    .description('turns a file into another form, by the ending of the name')
    .argument('<in>', 'the file, or - for standard input')
    .argument('<out>', 'the file to write, or - for JSON on standard output')
    .option('--view <view>', `what a CSV file holds: ${CSV_VIEWS.join(', ')}`, oneOf(CSV_VIEWS), 'indicators')
    .option('--metadata', 'writes the metadata of a CSV file beside it (CSVW)')
    .option('--part <part>', 'the part of StratML: 1 or 2', oneOf(['1', '2']), '2')
    .option('--losses', 'lists what the file does not hold of the document')
    .option('--force', 'replaces files that are there already')
    .action((from: string, to: string, options: ConvertOptions) =>
      act(async (shell) => (await import('./convert.js')).convert({ from, to, options }, shell)),
    );
  withColumns(command).addHelpText(
    'after',
    `
Endings: .json (a document), .csv, .xlsx (a workbook), .xml (StratML), .jsonld (a record for catalogues); a name that
ends with / is a folder for files of Open SDG. A page is what render writes.

  $ cohesion convert plan.docx plan.json
  $ cohesion convert plan.json figures.csv --view observations --metadata
  $ cohesion convert plan.json site/

Ends with 1 where the file cannot be used, and 2 where it cannot be opened or written.${MEANINGS_HELP}`,
  );
}

function addTemplate(program: Command, act: Act): void {
  program
    .command('template')
    .description('writes a workbook that an officer can fill in')
    .argument('<out>', 'the file to write, by its ending .xlsx')
    .option('--force', 'replaces a file that is there already')
    .action((to: string, options: { force?: boolean }) =>
      act(async (shell) => (await import('./template.js')).template(to, options, shell)),
    );
}

function addScore(program: Command, act: Act, presets: readonly string[]): void {
  const command = program
    .command('score')
    .description('rates every measure of a file, with the reason')
    .argument('<file>', 'the file, or - for standard input')
    .option('--preset <id>', 'the rule of another council or body', oneOf(presets))
    .option('--as-of <day>', 'the date to rate at, YYYY-MM-DD', day)
    .option('--lang <tag>', LANG, language)
    .option('--json', 'as JSON, for other programs')
    .action((file: string, options: ScoreOptions) =>
      act(async (shell) => (await import('./score.js')).score(file, options, shell)),
    );
  withColumns(command).addHelpText(
    'after',
    `
  $ cohesion score plan.json --as-of 2009-03-31
  $ cohesion score plan.json --lang cy           the reasons in Welsh; the plan keeps its own words

Presets: ${presets.join(', ')}${MEANINGS_HELP}`,
  );
}

function addRender(program: Command, act: Act, presets: readonly string[]): void {
  const command = program
    .command('render')
    .description('writes a view of a file as HTML that is complete without script')
    .argument('<file>', 'the file, or - for standard input')
    .option('--view <view>', `what it shows: ${RENDERED.join(', ')}`, oneOf(RENDERED), 'indicators')
    .option('--preset <id>', 'the rule of another council or body', oneOf(presets))
    .option('--as-of <day>', 'the date to rate at, YYYY-MM-DD', day)
    .option('--lang <tag>', LANG, language)
    .option('--fragment', 'a piece for a page of your own, in place of a whole page')
    .option('--src <address>', 'the address of the document: the table stands in the element that loads it')
    .option(
      '--data <address>',
      'the address of the plan: pages with the loader show it in place of the table',
    )
    .option('--previous <file>', 'the edition before, which a report compares')
    .option('--out <file>', 'the file to write', '-')
    .option('--force', 'replaces a file that is there already')
    .action((file: string, options: RenderOptions) =>
      act(async (shell) => (await import('./render.js')).render(file, options, shell)),
    );
  withColumns(command).addHelpText(
    'after',
    `
  $ cohesion render plan.json --out indicators.html
  $ cohesion render plan.json --view actions --fragment --out actions.html
  $ cohesion render plan.json --view report --previous plan-2008.json --out report.html   a committee paper
  $ cohesion render plan.json --lang cy --out dangosyddion.html   in Welsh; the plan keeps its own words
  $ cohesion render plan.json --fragment --src /plan.json   ready for <cohesion-indicators> to take over
  $ cohesion render plan.json --fragment --data /files/plan.json   ready for the loader, in editors that know no tags

Presets: ${presets.join(', ')}${MEANINGS_HELP}`,
  );
}

/** What `--lang` does. */
const LANG = `the language to write in: ${LANGUAGES.join(', ')} (default: en)`;

/** The options of every command that reads tables. */
const withColumns = (command: Command): Command =>
  command
    .option(
      '--column <heading=meaning>',
      'what a column holds, by its heading or number; again for another',
      collected,
    )
    .option('--map <file>', 'a CSV file that says it of several: a heading and a meaning on each line');
