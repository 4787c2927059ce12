import { writeFile } from 'node:fs/promises';
import { english } from '../format/english.js';
import { buildModel } from '../model/build-model.js';
import { scoreStrategy } from '../score/score-strategy.js';
import type { Strategy } from '../document/strategy.js';
import { actionsCsv } from '../write/actions-csv.js';
import { indicatorsCsv } from '../write/indicators-csv.js';
import { openFile } from './open-file.js';
import { usableStrategy } from './usable-strategy.js';

/** `cohesion convert`: writes a file in the form that the ending of its name says. */
export async function convert(from: string, to: string, { view }: { readonly view: string }): Promise<void> {
  const file = await openFile(from);
  const strategy = usableStrategy(file);
  const text = written(strategy, file.strategy, to, view);
  if (text === undefined) {
    process.stderr.write(`${to}: the name must end with .json or .csv\n`);
    process.exitCode = 2;
  } else if (to === '-') process.stdout.write(text);
  else {
    await writeFile(to, text);
    const doubts = file.report?.cells.filter(({ sure }) => sure !== 'exact').length ?? 0;
    if (doubts > 0) process.stderr.write(`${doubts} cells to look at: cohesion check ${from}\n`);
  }
}

function written(strategy: Strategy, given: unknown, to: string, view: string): string | undefined {
  // as it was read, without the empty lists that validation adds
  if (to === '-' || to.endsWith('.json')) return `${JSON.stringify(given, null, 2)}\n`;
  if (!to.endsWith('.csv')) return undefined;
  const model = buildModel(strategy);
  return view === 'actions' ? actionsCsv(model) : indicatorsCsv(scoreStrategy(model), english);
}
