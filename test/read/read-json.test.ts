import { expect } from 'chai';
import * as fc from 'fast-check';
import { readJson } from '../../src/read/read-json.js';
import { describeIssue } from '../../src/validate/messages.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { plan } from '../support/documents.js';
import { leedsInput } from '../support/leeds.js';

const run = { seed: 20100331, numRuns: 200 };
const leedsText = JSON.stringify(leedsInput, null, 2);
const sentences = (text: string) => readJson(text).issues.map(describeIssue);
const MEND = 'Mend the text at this place; nothing after it was read.';

const rows = [
  ['', 'line 1, column 1: expected a value, found the end of the text.'],
  ['{', 'line 1, column 2: expected a property name in double quotes or "}", found the end of the text.'],
  ['{"format": 1,}', 'line 1, column 14: expected a property name in double quotes, found "}".'],
  ['<!doctype html>', 'line 1, column 1: expected a value, found "<!doctype".'],
  ['code,name\r\nNI 4,x', 'line 1, column 1: expected a value, found "code,name".'],
  ['PK\u0003\u0004', 'line 1, column 1: expected a value, found "PK\\u0003\\u0004".'],
  ['\uFEFF{"a"}', 'line 1, column 5: expected ":", found "}".'],
] as const;

describe('readJson', () => {
  it('reads the Leeds plan as validation does', () => {
    expect(readJson(leedsText)).to.deep.equal(validateStrategy(leedsInput));
  });

  it('passes over one byte-order mark, and not over two', () => {
    const text = JSON.stringify(plan());
    expect(readJson(`\uFEFF${text}`).ok).to.equal(true);
    expect(readJson(`\uFEFF\uFEFF${text}`).ok).to.equal(false);
  });

  for (const [text, sentence] of rows) {
    it(`says of ${JSON.stringify(text)}: ${sentence}`, () => {
      expect(sentences(text)).to.deep.equal([`${sentence} ${MEND}`]);
    });
  }

  it('gives one issue, with its place in the text, where the text is not JSON', () => {
    expect(readJson('[')).to.deep.equal({
      ok: false,
      issues: [
        {
          code: 'not-json',
          severity: 'error',
          path: [],
          position: { line: 1, column: 2 },
          expected: 'a value or "]"',
          received: 'the end of the text',
          mend: MEND,
        },
      ],
    });
  });

  it('gives every problem of JSON that is not a strategy', () => {
    expect(sentences('{"format": 1, "titles": "Plan"}')).to.deep.equal([
      'id: expected text, found nothing. Add "id".',
      'title: expected text, found nothing. Add "title".',
      'titles: expected only properties that the format has, found "titles". Did you mean "title"?',
    ]);
  });

  for (const text of ['null', '3', '"plan"', '[]', 'true']) {
    it(`says that ${text} is no document`, () => {
      expect(sentences(text)[0]).to.match(/^the document: expected a group of properties \{ \}, found /);
    });
  }

  it('never throws, whatever the text, and is not ok', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readJson(text);
        expect(read.ok).to.equal(false);
        expect(read.issues).not.to.have.lengthOf(0);
      }),
      run,
    );
  });

  it('never throws on the Leeds plan cut short, and says where it ends', () => {
    const lines = leedsText.split('\n').length;
    fc.assert(
      fc.property(fc.nat(leedsText.length - 2), (length) => {
        const read = readJson(leedsText.slice(0, length));
        expect(read.ok).to.equal(false);
        expect(read.issues.map((issue) => issue.code)).to.deep.equal(['not-json']);
        expect(read.issues[0]?.position?.line).to.be.within(1, lines);
      }),
      { ...run, numRuns: 100 },
    );
  });

  it('never throws on the Leeds plan with a few characters changed', () => {
    const change = fc.record({
      at: fc.nat(leedsText.length - 1),
      drop: fc.nat(5),
      put: fc.string({ unit: fc.constantFrom(...'{}[]:,"\\0a \u0000'), maxLength: 4 }),
    });
    fc.assert(
      fc.property(change, ({ at, drop, put }) => {
        const text = leedsText.slice(0, at) + put + leedsText.slice(at + drop);
        const read = readJson(text);
        if (!read.ok) expect(read.issues.map(describeIssue).join()).to.match(/: expected .+, found /);
      }),
      { ...run, numRuns: 100 },
    );
  });

  it('reads a megabyte of nested lists without running out of stack', () => {
    const text = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
    expect(readJson(text).ok).to.equal(false);
  });

  it('reads a text of a megabyte that does not end without running out of stack', () => {
    expect(sentences(`{"title": "${'a'.repeat(1_000_000)}`)[0]).to.match(
      /^line 1, column 11: expected a value, found/,
    );
  });

  it('reads a text of twenty megabytes in one string without running out of stack', () => {
    const text = `"${'a'.repeat(20_000_000)}`;
    expect(() => readJson(text)).not.to.throw();
  });
});
