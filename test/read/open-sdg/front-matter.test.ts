import { expect } from 'chai';
import * as fc from 'fast-check';
import { readFrontMatter } from '../../../src/read/open-sdg/front-matter.js';

const plain = (text: string): Record<string, string> =>
  Object.fromEntries([...readFrontMatter(text).fields].map(([name, { text: words }]) => [name, words]));

describe('readFrontMatter', () => {
  for (const [why, text, fields] of [
    ['between lines of dashes', '---\na: b\n---\nwords: none\n', { a: 'b' }],
    ['alone', 'a: b\nc: d e\n', { a: 'b', c: 'd e' }],
    ['with line ends of Windows and a mark', '\uFEFF---\r\na: b\r\nc: d\r\n---\r\n', { a: 'b', c: 'd' }],
    ['with no end', '---\na: b\n', { a: 'b' }],
    [
      'that looks like numbers and truths',
      'a: 16.10\nb: true\nc: ~\nd: 2020-01-01\ne:\n',
      { a: '16.10', b: 'true', c: '~', d: '2020-01-01', e: '' },
    ],
    ['over several lines', 'a: >-\n  one\n  two\nb: |\n  one\n  two\n', { a: 'one two', b: 'one\ntwo\n' }],
    ['in quotes', `a: "b: \\"c\\""\nb: 'it''s'\n`, { a: 'b: "c"', b: "it's" }],
  ] as const) {
    it(`reads YAML ${why}`, () => {
      expect(readFrontMatter(text).faults).to.deep.equal([]);
      expect(plain(text)).to.deep.equal(fields);
    });
  }

  it('says on which line a field stands', () => {
    expect(readFrontMatter('---\na: >-\n  b\n  c\nd: e\n---').fields.get('d')).to.deep.equal({
      text: 'e',
      line: 5,
    });
  });

  it('tells lists, mappings and aliases by name and line, and reads none of them', () => {
    const { fields, others } = readFrontMatter('a: &x b\nc:\n  - d\ne: { f: g }\nh: *x\na: again\n');
    expect([...fields.keys()]).to.deep.equal(['a']);
    expect([...others]).to.deep.equal([
      ['c', 2],
      ['e', 4],
      ['h', 5],
      ['a', 6],
    ]);
  });

  for (const [why, text, line] of [
    ['a colon in plain words', '---\nok: yes\na: b: c\n---', 3],
    ['a quote that never ends', 'ok: yes\na: "b\n', 2],
    ['a tab before a name', 'a:\n\tb: c\n', 2],
  ] as const) {
    it(`locates ${why}`, () => {
      const { faults } = readFrontMatter(text, '16-1-4.md');
      expect(faults[0]).to.deep.include({ code: 'damaged-file', severity: 'error' });
      expect(faults[0]!.place.file).to.equal('16-1-4.md');
      expect(faults[0]!.place.line).to.be.within(line, line + 1);
    });
  }

  it('takes tags for nothing, and follows no alias', () => {
    const text = `a: !!js/function 'function () { throw 1 }'\nb: !!python/object:os.system x\nc: !<tag:x> y\n`;
    expect(plain(text)).to.deep.equal({ a: 'function () { throw 1 }', b: 'x', c: 'y' });
  });

  it('makes no property of names such as __proto__', () => {
    const text = '__proto__: { polluted: yes }\nconstructor: a\nprototype: b\n"__proto__": c\n';
    const { fields, others } = readFrontMatter(text);
    expect([...fields.keys()]).to.include.members(['constructor', 'prototype', '__proto__']);
    expect([...others.keys()]).to.deep.equal(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('lets no aliases laugh', () => {
    const lines = ['a0: &a0 [lol, lol]'];
    for (let at = 1; at < 40; at++) lines.push(`a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}*a${at - 1}]`);
    const { others } = readFrontMatter(lines.join('\n'));
    expect(others.size).to.equal(40);
  });

  const MEGABYTE = 1_000_000;
  const HOSTILE: Readonly<Record<string, string>> = {
    'a megabyte of words': `a: ${'x '.repeat(MEGABYTE / 2)}`,
    'open brackets': '['.repeat(MEGABYTE / 20),
    'open braces of names': '{a: '.repeat(20_000),
    'dashes in a row': `a:\n  ${'- '.repeat(40_000)}x`,
    stairs: Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    'bare quotes': '"'.repeat(99_000),
    'line ends': '\n'.repeat(99_000),
    'folded lines': `a: >-\n${'  x\n\n'.repeat(19_000)}`,
    'quoted lines': `a: '${'\n x'.repeat(33_000)}'`,
    anchors: 'a: &x b\n'.repeat(12_000),
    tags: '!x '.repeat(33_000),
    'names without values': '? a\n'.repeat(24_000),
    NULs: '\u0000'.repeat(99_000),
  };
  for (const [why, text] of Object.entries(HOSTILE)) {
    it(`reads ${why} as one field or one fault, and never throws`, () => {
      const { fields, others, faults } = readFrontMatter(text);
      const isField = /^(folded|quoted) lines$/.test(why);
      expect([fields.size, others.size, faults.length]).to.deep.equal(isField ? [1, 0, 0] : [0, 0, 1]);
    });
  }

  it('refuses what nobody wrote, and says so', () => {
    expect(readFrontMatter(HOSTILE['a megabyte of words']!).faults[0]!.code).to.equal('limit-reached');
    expect(readFrontMatter(HOSTILE['open brackets']!).faults[0]!.code).to.equal('damaged-file');
    expect(readFrontMatter('- a\n- b\n').faults[0]!.received).to.equal('no fields');
    expect(readFrontMatter('').faults).to.deep.equal([]);
  });

  it('never throws', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab:-?[]{},&*!|>\'"%@#\n\t \u0000'), maxLength: 60 });
    fc.assert(
      fc.property(signs, (text) => void readFrontMatter(text)),
      { numRuns: 300 },
    );
  });
});
