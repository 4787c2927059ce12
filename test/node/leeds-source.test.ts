import { expect } from 'chai';
import type { Source } from '../../src/document/source.js';
import { StrategySchema, type Strategy } from '../../src/document/strategy.js';
import document from '../../src/strategies/leeds-2010.js';
import { citedLines, fold, type PrintedFact } from '../support/cited-lines.js';
import { sourceLines } from '../support/source-lines.js';
import source from '../strategies/sources/leeds-2010.js';

// What all five strategies have to stand is tested elsewhere: here, that the looking up would notice a wrong word.
const title = 'the Leeds delivery plan against its source';
const lines = sourceLines(source) ?? [];

describe(lines.length > 0 ? title : `${title} (skipped: ${source.file} is not on this machine)`, () => {
  const strategy = StrategySchema.parse(document);

  before(function () {
    if (lines.length === 0) this.skip();
  });

  const textOf = (at: readonly number[]) => fold(at.map((line) => lines[line - 1]).join(' '));
  const lookUp = (changed: Strategy = strategy) => citedLines(changed, lines, source);
  const matching = (pattern: RegExp) => lookUp().facts.filter(({ path }) => pattern.test(path));
  const cells = () => matching(/^indicators\..*\.(baseline|(targets|results)\.\d+)\.printed$/);

  const counts: [string, RegExp, number][] = [
    ['names of bodies', /^bodies\.[^.]+\.name$/, 37],
    ['names of documents', /^documents\.[^.]+\.name$/, 40],
    ['labels and titles of priorities', /^objectives\.[^.]+\.(ref|title)$/, 12],
    ['names of indicators', /^indicators\.[^.]+\.name$/, 28],
    ['codes of indicators', /^indicators\.[^.]+\.code$/, 25],
    ['dates of columns', /\.(targets\.\d+\.due|results\.\d+\.period)\.printed$/, 34 * 3],
    ['lead cells', /\.leadsPrinted$/, 61],
    ['deadlines', /\.deadline\.period\.printed$/, 61],
    ['likelier deadlines', /\.corrected\.period\.printed$/, 33],
  ];
  for (const [what, pattern, count] of counts) {
    it(`looks up ${count} ${what}`, () => expect(matching(pattern)).to.have.lengthOf(count));
  }
  it('looks up 136 cells: four of each measure', () => expect(cells()).to.have.lengthOf(34 * 4));

  it('gives every cell, lead, code and name whole', () => {
    for (const { path, words, lines: at } of cells()) expect(textOf(at), path).to.equal(words);
    for (const { id, leadsPrinted, source: at } of strategy.actions) {
      expect(textOf(linesOf(at).slice(-1)), id).to.equal(leadsPrinted);
    }
    for (const { id, code, name, source: at } of strategy.indicators) {
      const rest = textOf(linesOf(at)).slice(code?.length ?? 0);
      expect(rest.replace(/^ [-–] /, ''), id).to.equal(name);
    }
  });

  describe('when a printed word is altered', () => {
    const altered = (alter: (copy: Strategy) => void) => {
      const copy = structuredClone(strategy);
      alter(copy);
      return lookUp(copy).missing.map(({ path }) => path);
    };

    it('reports nothing before it is', () => expect(altered(() => undefined)).to.deep.equal([]));

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

    it('reports another name of a document', () => {
      const missing = altered((copy) => (copy.documents[2]!.aliases[0] = 'Places Survey'));
      expect(missing).to.deep.equal(['documents.place-survey-2008.aliases']);
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
      const found = cells().filter(({ path }: PrintedFact) => !missing.has(path));
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
