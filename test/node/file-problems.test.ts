// What is told of a file: each cell to look at, and tables of no plan together, with why.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fileProblems } from '../../src/read/file-problems.js';
import { type FileOptions, readFile } from '../../src/read/read-file.js';

async function problemsOf(text: string | Uint8Array, options: FileOptions = {}) {
  const problems = fileProblems(await readFile(text, { yearStartsIn: 4, ...options }));
  return problems.map(({ severity, row, column, message }) => [severity, row, column, message]);
}

const COVER = '<table><tr><td>Prepared for<td>Version<tr><td>The cabinet<td>3</table>';
const ACTIONS = 'Action,By when\nHold a forum,31 June 2009\n';

describe('the problems of a file', () => {
  it('have a table of no plan once, with its first cell', async () => {
    const all = await problemsOf(
      `${COVER}<table><tr><td>Action<td>By when<tr><td>Hold a forum<td>31 June 2009</table>`,
    );
    expect(all.map(([severity, row, column]) => [severity, row, column])).to.deep.equal([
      ['unread', 1, 1],
      ['unread', 2, 2],
    ]);
    expect(all[0]![3]).to.equal(
      'no table of indicators, actions or figures: 4 cells not read, the first "Prepared for"',
    );
  });

  it('say why such a table was not read, where all of its cells have one reason', async () => {
    const [, said] = await problemsOf(`${ACTIONS}\n\nIndicator,Target\nBelong,50%\n`, {
      kinds: { 'Indicator | Target': 'ignore' },
    });
    expect(said![3]).to.match(/4 cells not read, .*: the table was left out, as was said with a mapping$/);
  });

  it('have each cell of a sheet on which other tables are of the plan', async () => {
    const bytes = readFileSync('test/fixtures/sources/leicester-2004-one-sheet.xlsx');
    const all = await problemsOf(new Uint8Array(bytes));
    expect(all.map(([severity]) => severity)).to.have.length(13);
    expect(all.filter(([severity]) => severity === 'unread')).to.have.length(5);
    expect(all.some(([, , , message]) => /no table of indicators/.test(String(message)))).to.equal(false);
  });
});
