import type { StrategyInput } from '../document/strategy.js';
import { FORMS, type FormOptions, type Written, type WrittenLoss } from './forms.js';
import { type OpenFile, openFile } from './open-file.js';
import { Refusal, type Status } from './refusal.js';
import type { ColumnOptions } from './said-columns.js';
import type { Shell } from './shell.js';
import { usableStrategy } from './usable-strategy.js';
import { refuseTaken, writeOut } from './write-out.js';

export interface ConvertOptions extends ColumnOptions, Omit<FormOptions, 'to'> {
  readonly losses?: boolean;
  readonly force?: boolean;
}

interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly options: ConvertOptions;
}

/** `cohesion convert`: writes a file in the form that the ending of its name says. */
export async function convert({ from, to, options }: Conversion, shell: Shell): Promise<Status> {
  const form = formOf(to);
  // before the reading, which may be long
  if (!options.force && to !== '-') await refuseTaken([to], shell);
  const file = await openFile(from, options, shell);
  const strategy = await usableStrategy(file);
  const { files, losses } = form ? await form(strategy, { ...options, to }) : asDocument(file.strategy!, to);
  if (to === '-') shell.out(files[0]!.content as string);
  else {
    if (!options.force)
      await refuseTaken(
        files.map(({ name }) => name),
        shell,
      );
    for (const one of files) await writeOut(one, shell);
  }
  tellDoubts(file, from, shell);
  tellLosses(losses, { to, all: options.losses }, shell);
  return 0;
}

/** How a name is written by its ending; a document, the end of all reading, by the ending .json or to standard output. */
function formOf(to: string): (typeof FORMS)[string] | undefined {
  if (to === '') throw new Refusal('the name of the file to write is missing');
  const name = to.toLowerCase();
  if (name === '-' || name.endsWith('.json')) return undefined;
  const form = Object.entries(FORMS).find(([ending]) => name.endsWith(ending))?.[1];
  if (form) return form;
  if (/\.html?$/.test(name))
    throw new Refusal(`${to}: pages are written by cohesion render, with --out ${to}`);
  throw new Refusal(`${to}: the name must end with .json, ${Object.keys(FORMS).join(', ')}`);
}

/** As it was read, without the empty lists that validation adds. */
const asDocument = (strategy: StrategyInput, name: string): Written => ({
  files: [{ name, content: `${JSON.stringify(strategy, null, 2)}\n` }],
  losses: [],
});

function tellDoubts({ report }: OpenFile, from: string, { tell }: Shell): void {
  const doubts = report?.cells.filter(({ sure }) => sure !== 'exact').length ?? 0;
  if (doubts === 0) return;
  // what came in by a pipe is gone, and cannot be checked by its name
  const which = from === '-' ? 'cohesion check says which, of a file' : `cohesion check ${from}`;
  tell(`${doubts} ${doubts === 1 ? 'cell' : 'cells'} to look at: ${which}\n`);
}

interface Telling {
  readonly to: string;
  readonly all?: boolean | undefined;
}

/** What the document has and the file has not: how many, or with `--losses` each. */
function tellLosses(losses: readonly WrittenLoss[], { to, all = false }: Telling, { tell }: Shell): void {
  if (losses.length === 0) return;
  for (const { code, path, sentence } of all ? losses : []) {
    tell(`${to}: ${path.join('/')}: ${code}: ${sentence}\n`);
  }
  const more = all ? '' : ': --losses lists them';
  const things = losses.length === 1 ? 'thing' : 'things';
  tell(`${to} holds ${losses.length} ${things} of the document otherwise or not at all${more}\n`);
}
