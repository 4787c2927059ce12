// The data and the plans of the bench beside peers: sound, the same in every run, and with one right answer to what is asked of them.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { validateStrategy } from '../../src/index.js';

const SIZES = { indicators: 36, actions: 200, areas: 50, trends: 20 };
type Made = { make: (size: number) => unknown };

const load = (path: string): Promise<Made> =>
  import(new URL(`../bench/jobs/${path}.js`, import.meta.url).href) as Promise<Made>;

describe('the jobs of the bench', () => {
  for (const [folder, size] of Object.entries(SIZES)) {
    it(`have a plan of ${folder} that is valid and raises no warning`, async () => {
      const { make } = await load(`plans/${folder}`);
      const result = validateStrategy(make(size));
      expect(result.ok).to.equal(true);
      expect(result.issues).to.deep.equal([]);
    });

    it(`have the same ${folder} in every run`, async () => {
      const { make } = await load(`data/${folder}`);
      expect(make(size)).to.deep.equal(make(size));
    });
  }

  it('have one right answer to each question about actions, and another row first before', async () => {
    const { make } = await load('data/actions');
    const { answers, QUERY, isFound, inOrder } = (await load('data/actions')) as unknown as {
      answers: (rows: unknown) => Record<string, string>;
      QUERY: string;
      isFound: (row: unknown, query: string) => boolean;
      inOrder: (rows: unknown, column: string) => { title: string }[];
    };
    for (const size of [200, 10_000]) {
      const rows = make(size) as { title: string; theme: string }[];
      const right = answers(rows);
      const found = (query: string): string[] =>
        rows.filter((row) => isFound(row, query)).map(({ title }) => title);
      expect(found(QUERY)[0]).to.equal(right.filter);
      expect(found(QUERY.slice(0, -1))[0]).not.to.equal(right.filter);
      expect(inOrder(rows, 'ref')[0]!.title).to.equal(right.sortNumber);
      expect(inOrder(rows, 'title')[0]!.title).to.equal(right.sortText);
      expect(new Set(Object.values(right)).size).to.equal(4);
      const themes = rows
        .filter(({ title }) => Object.values(right).includes(title))
        .map(({ theme }) => theme);
      expect(new Set(themes).size, 'a table by theme has them first too').to.equal(1);
    }
  });

  it('name no host in the lock file of the peers, and no version that is not exact', () => {
    const text = (name: string): string =>
      readFileSync(new URL(`../bench/jobs/${name}`, import.meta.url), 'utf8');
    expect(text('package-lock.json')).not.to.contain('"resolved"');
    const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).to.deep.equal(
      [],
    );
  });
});
