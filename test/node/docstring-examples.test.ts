// Every example in a docblock of src runs and gives the value that it shows; every function has one, or is named here.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as api from '../../src/index.js';
import { examplesIn, functionsIn, runExample } from '../support/docstring-examples.js';
import { leeds, leedsInput, leedsMeasure } from '../support/leeds.js';

const SRC = new URL('../../src/', import.meta.url);

/** What examples may use beside the public names and the exports of their own file. */
const context = {
  /** The Leeds plan as it is written. */
  leeds2010: leedsInput,
  /** The Leeds plan, linked. */
  leeds,
  /** BP 25 a: women among the top earners. */
  topEarnersWomen: leedsMeasure('bp-25-a'),
};

/** The exported functions that have no example, by file: their docblock says it, or a test of the words does. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  'format/rating-sentence.ts': ['reasonWords', 'flagSentence', 'polarityWords'],
  'format/tally-sentence.ts': ['reasonsWords'],
  'format/value.ts': ['formatAbsence', 'formatFigure', 'formatDifference', 'formatUnit'],
  'score/as-of.ts': ['standingAsOf', 'requireDay'],
  'score/flags.ts': ['flagsOf'],
  'score/shortfall.ts': ['isJudged'],
  'score/target-figures.ts': ['printedDecimals', 'numericBaseline', 'targetFigures', 'isFigures'],
  'validate/known-properties.ts': ['knownProperties'],
  'validate/messages.ts': ['wordsForValue', 'wordsForType', 'wordsForChoice', 'wordsForPath'],
  'validate/references.ts': ['definitions', 'references'],
  'validate/rule-issues.ts': ['ruleIssues'],
  'validate/rules/dangling-references.ts': ['danglingReferences'],
  'validate/rules/repeated-identifiers.ts': ['repeatedIdentifiers'],
  'validate/shape-issues.ts': ['shapeIssues'],
  'write/actions-csv.ts': ['actionsCsv'],
  'write/indicators-csv.ts': ['indicatorsCsv'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted();
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, SRC), 'utf8')]));

const modules = new Map<string, Record<string, unknown>>();
for (const file of files) {
  modules.set(file, (await import(new URL(file, SRC).href)) as Record<string, unknown>);
}

describe('the examples in docblocks', () => {
  for (const [file, source] of sources) {
    for (const code of examplesIn(source)) {
      it(`${file}: ${code.split('\n')[0]!.slice(0, 90)}`, () => {
        runExample(code, { ...api, ...modules.get(file), ...context });
      });
    }
  }

  it('are given for every exported function, except those named in this test', () => {
    const without = [...sources].map(([file, source]) => {
      const names = functionsIn(source).filter(({ hasExample }) => !hasExample);
      return [file, names.map(({ name }) => name)] as const;
    });
    expect(Object.fromEntries(without.filter(([, names]) => names.length > 0))).to.deep.equal(WITHOUT);
  });

  it('are as many as the source has', () => {
    const tags = [...sources.values()].join('').match(/^ \* @example/gm) ?? [];
    expect(tags.length).to.be.above(30);
    expect([...sources.values()].flatMap(examplesIn)).to.have.lengthOf(tags.length);
  });
});

describe('runExample', () => {
  for (const [code, why] of [
    ['1 + 1; // => 2', 'a value'],
    ['1 + 1;\n// => 2', 'a value on the next line'],
    ["'…'; // => '…'", 'a sign that stands in a text'],
    ['1 / 3; // => 0.33…', 'more digits'],
    ['({ a: 1, b: 2 }); // => { a: 1, … }', 'more properties'],
    ['({ a: [{ b: 1, c: 2 }] }); // => { a: [{ b: 1, … }] }', 'more properties deep inside'],
    ['const a: number = 1;\nif (a === 1) a; // => 1', 'a value in a branch, and a type'],
    ['undefined; // => undefined', 'nothing'],
  ] as const) {
    it(`passes ${JSON.stringify(code)} (${why})`, () => expect(() => runExample(code, {})).not.to.throw());
  }

  for (const [code, words, why] of [
    ['1 + 1; // => 3', 'the value is 2, not 3', 'another value'],
    ['0.1 + 0.2; // => 0.3', 'not 0.3', 'nearly the value'],
    ["'2'; // => 2", 'the value is "2", not 2', 'another type'],
    ['({ a: 1, b: 2 }); // => { a: 1 }', 'the value has also: b', 'a property that is not shown'],
    ['({ a: 1 }); // => { a: 1, … }', 'the value has also: nothing', 'a promise of more'],
    ['({}); // => { a: 1 }', 'the value.a is undefined, not 1', 'a property that is not there'],
    ['[1, 2]; // => [1]', 'the value has also: 1', 'a longer list'],
    ['[1]; // => { 0: 1 }', 'the value is a list', 'a list'],
    ['1 / 3; // => 0.34…', 'not 0.34…', 'other digits'],
    ['1 + 1;', 'requires an expression statement', 'no value shown'],
    ['const a = 1; // => 1', 'requires an expression statement', 'no expression'],
    ['if (false) 1; // => 1', '1 of 1 results were not reached', 'a branch that is not taken'],
    ['missing; // => 1', 'missing is not defined', 'a name that is not there'],
  ] as const) {
    it(`fails ${JSON.stringify(code)} (${why})`, () => expect(() => runExample(code, {})).to.throw(words));
  }
});
