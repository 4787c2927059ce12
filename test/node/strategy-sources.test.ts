// Every fact of the five strategies against the text that it was taken from: printed words stand on the lines that
// are cited, our own words copy nothing and keep names and figures, and every line is cited or justified.
import { expect } from 'chai';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { citedLines, fold, isPrinted } from '../support/cited-lines.js';
import { STRATEGIES } from '../support/strategies.js';
import { sourceLines } from '../support/source-lines.js';
import { longestRun, namesAndFigures, tellsFact, toldWords } from '../support/told-words.js';

/** The most words on end that our own words may share with the source: names of programmes and bodies are as long. */
const LONGEST_RUN = 8;

// Persons are left out of every document: what gives one away, in any text of it.
const PERSONAL = [
  [/[\w.-]+@[\w-]+\.\w+/, 'an e-mail address'],
  [/\b(?:0\d{2,4}|\+44)[ \d]{6,}\d\b/, 'a telephone number'],
  [/\b(?:Councillor|Cllr|Mrs?|Ms|Dr) [A-Z]/, 'a person with a title'],
  [/\bx ?\d{4}\b/, 'an extension'],
] as const;

for (const { id, document, source } of STRATEGIES) {
  const lines = sourceLines(source);
  const name = `${id} against its source`;
  describe(lines === undefined ? `${name} (not run: the text is not on this machine)` : name, () => {
    before(function () {
      if (lines === undefined) this.skip();
    });
    const text = lines ?? [];
    const textOf = (at: readonly number[]) => fold(at.map((line) => text[line - 1]).join(' '));
    const told = toldWords(document, (path) => isPrinted(path, source.ownTitles));
    const lookUp = () => citedLines(document, text, source);

    it('prints every word on the lines that it cites', () => {
      expect(lookUp().facts.length).to.be.above(50);
      expect(lookUp().missing).to.deep.equal([]);
    });

    it('has no printed words without a line but those named', () => {
      expect(lookUp().unsourced.map(({ path }) => path)).to.deep.equal(source.unsourced ?? []);
    });

    it('leaves out those lines that are justified, and no others', () => {
      const justified = source.leftOut.flatMap((entry) => entry.lines);
      expect(new Set(justified).size).to.equal(justified.length);
      expect(lookUp().uncited).to.deep.equal(justified.toSorted((a, b) => a - b));
    });

    for (const { why, lines: at, words } of source.leftOut) {
      if (words === undefined) continue;
      it(`leaves out ${at.length} lines as: ${why}`, () => {
        for (const line of at) expect(words, `line ${line}`).to.include(fold(text[line - 1] ?? ''));
      });
    }

    it('keeps names and figures exactly in what it puts in other words', () => {
      for (const each of told.filter(tellsFact)) {
        for (const word of namesAndFigures(each.words)) {
          if (source.known?.[word] === undefined) expect(textOf(each.lines), each.path).to.include(word);
        }
      }
    });

    it(`copies no more than ${LONGEST_RUN} words on end into words of its own`, () => {
      for (const { path, words, lines: at } of told) {
        expect(longestRun(words, textOf(at)), `${path}: ${words}`).to.be.at.most(LONGEST_RUN);
      }
    });

    it('cites no line that the text does not have', () => {
      const cited = JSON.stringify(document).match(/"lines?":\[?[\d,]+/g) ?? [];
      const numbers = cited.flatMap((entry) => entry.match(/\d+/g)!.map(Number));
      expect(Math.max(...numbers)).to.be.at.most(text.length);
    });
  });

  describe(`${id}, with no source at hand`, () => {
    it('is valid', () => {
      const { ok, issues } = validateStrategy(document);
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(ok).to.equal(true);
    });

    it('names no person, address or number', () => {
      for (const [form, what] of PERSONAL) {
        expect(form.exec(JSON.stringify(document))?.[0], what).to.equal(undefined);
      }
    });
  });
}
