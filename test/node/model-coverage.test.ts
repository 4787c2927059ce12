// docs/model-coverage.md: all sixty places are there, and every test that it names exists.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const DOCS = new URL('../../docs/', import.meta.url);
const page = readFileSync(new URL('model-coverage.md', DOCS), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| [CL]\d/.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const sixty = ['C', 'L'].flatMap((half) => Array.from({ length: 30 }, (_, at) => `${half}${at + 1}`));

describe('docs/model-coverage.md', () => {
  it('has a row for each of the sixty places, in order', () => {
    expect(rows.map(([id]) => id)).to.deep.equal(sixty);
  });

  for (const [id, trouble, carried, proof] of rows) {
    it(`says of ${id} how it is carried, and which tests prove it`, () => {
      expect(trouble).to.match(/\w/);
      expect(carried).to.match(/`/);
      const proofs = [...proof!.matchAll(/\[([\w-]+)\]\(([^)]+)\): “(.+?)”(?=<br>|$)/g)];
      expect(proofs.length).to.equal(proof!.split('<br>').length).and.be.above(0);
      for (const [, name, path, title] of proofs) {
        const file = new URL(path!, DOCS);
        expect(existsSync(file), path).to.equal(true);
        expect(path).to.include(`/${name}.test.ts`);
        expect(title, id).to.match(new RegExp(`\\b${id}\\b`));
        const titles = readFileSync(file, 'utf8').match(/\bit\(\s*(['"`])(?:(?!\1).)*\1/gs) ?? [];
        expect(
          titles.some((each) => each.includes(title!)),
          title,
        ).to.equal(true);
      }
    });
  }
});
