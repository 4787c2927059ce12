import { FORMS, type WrittenLoss } from './forms.js';
import { openFile } from './open-file.js';
import { usableStrategy } from './usable-strategy.js';
import { writeOut } from './write-out.js';

interface Options {
  readonly view: string;
  readonly part: string;
  readonly metadata?: boolean;
  readonly losses?: boolean;
}

/** `cohesion convert`: writes a file in the form that the ending of its name says. */
export async function convert(from: string, to: string, options: Options): Promise<void> {
  const isDocument = to === '-' || to.endsWith('.json');
  const form = Object.entries(FORMS).find(([ending]) => to.endsWith(ending))?.[1];
  if (!isDocument && !form) {
    process.stderr.write(`${to}: the name must end with .json, ${Object.keys(FORMS).join(', ')}\n`);
    return void (process.exitCode = 2);
  }
  const file = await openFile(from);
  const strategy = usableStrategy(file);
  // a document as it was read, without the empty lists that validation adds
  const document = `${JSON.stringify(file.strategy, null, 2)}\n`;
  if (to === '-') return void process.stdout.write(document);
  const { files, losses } = form
    ? form(strategy, { ...options, to })
    : { files: [{ name: to, content: document }], losses: [] };
  for (const { name, content } of files) await writeOut(name, content);
  const doubts = file.report?.cells.filter(({ sure }) => sure !== 'exact').length ?? 0;
  if (doubts > 0) process.stderr.write(`${doubts} cells to look at: cohesion check ${from}\n`);
  tell(losses, to, options.losses);
}

/** What the document has and the file has not: how many, or with `--losses` each. */
function tell(losses: readonly WrittenLoss[], to: string, all = false): void {
  if (losses.length === 0) return;
  for (const { code, path, sentence } of all ? losses : []) {
    process.stderr.write(`${to}: ${path.join('/')}: ${code}: ${sentence}\n`);
  }
  const more = all ? '' : ': --losses lists them';
  process.stderr.write(
    `${to} holds ${losses.length} things of the document otherwise or not at all${more}\n`,
  );
}
