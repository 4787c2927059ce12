import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { addCommands } from './commands.js';
import { Refusal, type Status } from './refusal.js';
import type { Shell } from './shell.js';

const AFTER = `
Files are documents as JSON or StratML, or tables of a plan as XLSX, DOCX, CSV, TSV, HTML or Markdown; what a file is,
is seen from what stands in it. - is standard input.

  $ cohesion check plan.csv                      every problem as file:row:column
  $ cohesion check plan.csv --column "Work=action"   says what a column holds
  $ cohesion convert plan.csv plan.json          a document of a table
  $ cohesion template plan.xlsx                  a workbook to fill in
  $ cohesion score plan.json --as-of 2009-03-31  how each measure stands, and why
  $ cohesion render plan.json --out plan.html    a page that needs no script
  $ cohesion render plan.json --lang cy > cynllun.html   the page in Welsh

Ends with 0 where all is done, 1 where the file cannot be used as a plan, and 2 where the command could not be done: an
option that is none, a file that is not there, a place that cannot be written.
cohesion help check says more of a command.
`;

/**
 * Runs the command line: the words that a person types after `cohesion`.
 *
 * @returns the exit status: 0, 1 where a file cannot be used, 2 where the command could not be done
 */
export async function runCohesion(words: readonly string[], shell: Shell): Promise<Status> {
  let status: Status = 0;
  const program = new Command('cohesion')
    .description('Reads, checks, converts and rates community-cohesion strategies.')
    .version(await versionOf(), '-v, --version', 'says which version this is')
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: shell.tell })
    .showHelpAfterError('(cohesion --help says what there is)')
    .addHelpText('after', AFTER);
  try {
    await addCommands(program, words, async (work) => void (status = await work(shell)));
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // it has said why
    if (!(error instanceof Refusal)) throw error;
    shell.tell(`${error.message}\n`);
    return error.status;
  }
}

/** The version of the package, which stands three folders above what is built. */
async function versionOf(): Promise<string> {
  const file = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
