// `npm run conformance -- DIR`: puts every case file of a folder to the library, one line for each file. Without a folder
// it takes the reference cases that `npm test` runs. The exit status is 1 where a case failed.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCaseFile } from './case-file.js';
import { checkCases, type Verdict } from './check-cases.js';
import { METHODS } from './methods.js';

const [folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/cases')] = process.argv.slice(2);
const total = { passed: 0, departs: 0, failed: 0, helped: 0 };

for (const name of caseFiles(folder)) {
  const verdicts = verdictsOf(join(folder, name));
  const of = (outcome: Verdict['outcome']): Verdict[] =>
    verdicts.filter((verdict) => verdict.outcome === outcome);
  for (const outcome of ['passed', 'departs', 'failed'] as const) total[outcome] += of(outcome).length;
  const parts = [`${of('passed').length} passed`, `${of('failed').length} failed`];
  const helped = of('passed').filter(({ help }) => help.length > 0);
  total.helped += helped.length;
  if (helped.length > 0) parts[0] += ` (${helped.length} with help: see test/conformance/concessions.ts)`;
  if (of('departs').length > 0) {
    parts.push(`${of('departs').length} depart knowingly (${of('departs').map(shortId).join(', ')})`);
  }
  console.log(`${basename(name, '.json')}: ${parts.join(', ')}`);
  for (const { id, differences } of of('failed')) console.log(`  failed ${id}: ${differences.join('; ')}`);
}
const withHelp = total.helped > 0 ? ` (${total.helped} with help)` : '';
console.log(`${total.passed} passed${withHelp}, ${total.departs} depart knowingly, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function caseFiles(from: string): string[] {
  try {
    const names = readdirSync(from).filter((name) => name.endsWith('.json'));
    if (names.length > 0) return names.sort();
    console.error(`There is no case file (*.json) in ${from}.`);
  } catch (error) {
    console.error(`The folder cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return process.exit(1);
}

function verdictsOf(path: string): Verdict[] {
  try {
    return checkCases(readCaseFile(readFileSync(path, 'utf8')), METHODS);
  } catch (error) {
    const told = [error instanceof Error ? error.message : String(error)];
    return [{ id: 'the file', outcome: 'failed', answer: undefined, differences: told, help: [] }];
  }
}

function shortId({ id }: Verdict): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
