import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Action } from '../../src/document/action.js';
import type { Source } from '../../src/document/source.js';
import { StrategySchema, type Strategy } from '../../src/document/strategy.js';
import document from '../../src/strategies/leeds-2010.js';
import { citedLines, fold, type PrintedFact } from '../support/cited-lines.js';

// The text that the plan was taken from lies beside this repository and not in it.
const source = new URL('../../../shared/seeds/004_4f144a8e224c5737.txt', import.meta.url);
const present = existsSync(source);
const title = 'the Leeds delivery plan against its source';

const columnHeadings = [
  [40, 41, 42, 43, 44],
  [208, 209, 210, 211, 212],
  [413, 414, 415, 416, 417, 419],
  [484, 485, 486, 487, 488, 490],
  [681, 682, 683, 684, 685],
  [723, 724, 725, 726, 727],
];

/** Every line that is not blank and that no fact cites, with the words that it holds and why they are left out. */
const leftOut: { why: string; words: string[]; lines: number[] }[] = [
  { why: 'heading of the introduction', words: ['Introduction'], lines: [4] },
  { why: 'heading above each table', words: ['Success Measures'], lines: [36, 204, 409, 481, 677, 719] },
  {
    why: 'column heading, repeated for each table (those with the year of the results are cited)',
    words: [
      'Performance Indicator',
      'Baseline',
      'Target March 2009',
      'Target March 2011',
      'Target',
      'March 2011',
    ],
    lines: [
      [40, 41, 42, 44],
      [208, 209, 210, 212],
      [413, 414, 415, 417, 419],
      [484, 485, 486, 488, 490],
      [681, 682, 683, 685],
      [723, 724, 725, 727],
    ].flat(),
  },
  {
    why: 'heading above each list of actions',
    words: ['Priority actions', 'Priority Actions'],
    lines: [137, 346, 444, 551, 698, 745],
  },
  { why: 'column heading, repeated', words: ['Action/ Activity'], lines: [141, 350, 448, 554, 702, 749] },
];

describe(present ? title : `${title} (skipped: the text is not at ${source.pathname})`, () => {
  const strategy = StrategySchema.parse(document);
  let lines: string[];

  before(function () {
    if (!present) this.skip();
    lines = readFileSync(source, 'utf8').split('\n');
  });

  const textOf = (at: readonly number[]) => fold(at.map((line) => lines[line - 1]).join(' '));
  const lookUp = (changed: Strategy = strategy) => citedLines(changed, lines, { columnHeadings });
  const cells = (facts: PrintedFact[]) => facts.filter(({ path }) => isCell(path));

  it('prints every word on the lines that it cites', () => {
    expect(lookUp().missing).to.deep.equal([]);
  });

  it('looks up the words of every kind of fact', () => {
    const { facts } = lookUp();
    expect(cells(facts)).to.have.lengthOf(34 * 4);
    expect(facts.filter(({ path }) => path.endsWith('.leadsPrinted'))).to.have.lengthOf(61);
    expect(facts.filter(({ path }) => path.endsWith('.deadline.period.printed'))).to.have.lengthOf(61);
    expect(facts.filter(({ path }) => path.endsWith('.corrected.period.printed'))).to.have.lengthOf(33);
    expect(facts.filter(({ path }) => /^indicators\.[^.]+\.name$/.test(path))).to.have.lengthOf(28);
    expect(facts.filter(({ path }) => /^indicators\.[^.]+\.code$/.test(path))).to.have.lengthOf(25);
    expect(facts.filter(({ path }) => /^objectives\.[^.]+\.(ref|title)$/.test(path))).to.have.lengthOf(12);
    expect(facts.filter(({ path }) => /\.(due|period)\.printed$/.test(path))).to.have.length.above(34 * 3);
  });

  it('gives every cell, lead, code and name whole', () => {
    for (const { path, words, lines: at } of cells(lookUp().facts)) expect(textOf(at), path).to.equal(words);
    for (const { id, leadsPrinted, source: at } of strategy.actions) {
      expect(textOf(linesOf(at).slice(-1)), id).to.equal(leadsPrinted);
    }
    for (const { id, code, name, source: at } of strategy.indicators) {
      const rest = textOf(linesOf(at)).slice(code?.length ?? 0);
      expect(rest.replace(/^ [-–] /, ''), id).to.equal(name);
    }
  });

  it('knows no printed words without a source but the name of the council', () => {
    expect(lookUp().unsourced.map(({ path }) => path)).to.deep.equal(['bodies.leeds-city-council.name']);
  });

  it('leaves out furniture and nothing else', () => {
    expect(lookUp().uncited).to.deep.equal(leftOut.flatMap((entry) => entry.lines).sort((a, b) => a - b));
  });

  for (const { why, words, lines: at } of leftOut) {
    it(`leaves out ${at.length} lines as: ${why}`, () => {
      for (const line of at) expect(words, `line ${line}`).to.include(fold(lines[line - 1] ?? ''));
    });
  }

  const told = [
    ...strategy.objectives.map(({ id, summary, source: at }) => ({ id, words: summary ?? '', at })),
    ...[...strategy.outcomes, ...strategy.actions, ...strategy.actions.flatMap(namedParts)].map(
      ({ id, title: words, source: at }) => ({ id, words, at }),
    ),
  ];

  it('keeps names and figures exactly in what it puts in other words', () => {
    for (const { id, words, at } of told) {
      for (const name of namesAndFigures(words)) expect(textOf(linesOf(at)), id).to.include(name);
    }
  });

  // Names of programmes and bodies run to eight words.
  it('copies no more than eight words on end into summaries, outcomes and actions', () => {
    for (const { id, words, at } of told) {
      expect(longestRun(wordsOf(words), wordsOf(textOf(linesOf(at)))), `${id}: ${words}`).to.be.at.most(8);
    }
  });

  describe('when a printed word is altered', () => {
    const altered = (alter: (copy: Strategy) => void) => {
      const copy = structuredClone(strategy);
      alter(copy);
      return lookUp(copy).missing.map(({ path }) => path);
    };

    it('reports a wrong figure in a cell', () => {
      const missing = altered((copy) => (copy.indicators[0]!.measures[0]!.results[0]!.printed = '1%'));
      expect(missing).to.deep.equal(['indicators.ni-3.measures.ni-3.results.0.printed']);
    });

    it('reports another dash', () => {
      const missing = altered(
        (copy) => (copy.indicators[5]!.measures[0]!.targets[0]!.printed = 'Not applicable - no survey'),
      );
      expect(missing).to.deep.equal(['indicators.bp-21.measures.bp-21.targets.0.printed']);
    });

    it('reports a corrected spelling', () => {
      const missing = altered((copy) => (copy.indicators[14]!.measures[2]!.name = 'Graffiti'));
      expect(missing).to.deep.equal(['indicators.ni-195.measures.ni-195-c.name']);
    });

    it('reports one word of a title', () => {
      const missing = altered((copy) => (copy.objectives[4]!.title = 'Communications and information'));
      expect(missing).to.deep.equal(['objectives.priority-5.title']);
    });

    it('reports a date that the column does not have', () => {
      const missing = altered(
        (copy) => (copy.indicators[16]!.measures[0]!.targets[1]!.due.printed = 'March 2012'),
      );
      expect(missing).to.deep.equal(['indicators.ni-23.measures.ni-23.targets.1.due.printed']);
    });

    it('reports a deadline of another heading', () => {
      const missing = altered((copy) => (copy.actions[60]!.deadline!.period.printed = 'By April 2011'));
      expect(missing).to.deep.equal(['actions.action-6-5.deadline.period.printed']);
    });

    it('reports every fact when every one is altered', () => {
      const { facts } = lookUp();
      const words = new Set(facts.map((fact) => fact.words));
      const copy = JSON.parse(JSON.stringify(strategy), (_key, value: unknown) =>
        typeof value === 'string' && words.has(value) ? value.replace(/[\p{L}\p{N}]+/u, '$&x') : value,
      ) as Strategy;
      expect(lookUp(copy).missing).to.have.lengthOf(facts.length);
    });

    it('reports cells that cite the wrong line, unless that line prints the same', () => {
      const shifted = ['', ...lines];
      const missing = new Set(citedLines(strategy, shifted).missing.map(({ path }) => path));
      const found = cells(lookUp().facts).filter(({ path }) => !missing.has(path));
      expect(found.map(({ path }) => path)).to.deep.equal([
        'indicators.ni-44.measures.ni-44.results.0.printed',
        'indicators.bp-07.measures.bp-07.results.0.printed',
      ]);
    });
  });
});

function linesOf(source: Source | undefined): readonly number[] {
  return source?.lines ?? (source?.line === undefined ? [] : [source.line]);
}

function namedParts({ id, parts }: Action) {
  return parts.map((part) => ({ id, ...part }));
}

function isCell(path: string): boolean {
  return /^indicators\..*\.(baseline|(targets|results)\.\d+)\.printed$/.test(path);
}

/** Figures, and words with a capital that do not begin the sentence. */
function namesAndFigures(words: string): string[] {
  const names = [...words.matchAll(/(?<=[\p{L}\p{N},;:&’)] [‘(]?)\p{Lu}[\p{L}-]*/gu)].map(([name]) => name);
  return [...names, ...(words.match(/\d[\d-]*/g) ?? [])];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’&-]+/gu) ?? [];
}

/** The number of words on end that two texts share. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  a.forEach((_word, i) =>
    b.forEach((_other, j) => {
      let run = 0;
      while (i + run < a.length && a[i + run] === b[j + run]) run++;
      longest = Math.max(longest, run);
    }),
  );
  return longest;
}
