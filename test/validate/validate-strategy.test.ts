import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import { MOST_ISSUES, validateStrategy } from '../../src/validate/validate-strategy.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { indicator, plan, sentences, valid } from '../support/documents.js';
import { leedsCopy, leedsInput } from '../support/leeds.js';

const codes = (document: unknown) => validateStrategy(document).issues.map((issue) => issue.code);

describe('validateStrategy', () => {
  it('accepts the Leeds plan, with no issue', () => {
    const result = validateStrategy(leedsInput);
    expect(result.ok).to.equal(true);
    expect(result.issues).to.deep.equal([]);
  });

  it('accepts an empty plan, and gives it every list', () => {
    expect(valid(plan())).to.deep.equal({
      format: 1,
      id: 'plan',
      title: 'Plan',
      language: 'en',
      terms: {},
      bodies: [],
      objectives: [],
      outcomes: [],
      indicators: [],
      actions: [],
      conflicts: [],
      links: [],
      notes: [],
    });
  });

  it('returns a copy and changes nothing, even where it finds problems', () => {
    const document = deepFreeze(plan({ objectives: [{ id: 'a', title: 'A' }], organisation: 'x' }));
    expect(() => validateStrategy(document)).not.to.throw();
    const input = leedsCopy();
    const strategy = valid(input);
    expect(input).to.deep.equal(leedsInput);
    strategy.objectives[0]!.title = 'Changed';
    expect(input.objectives?.[0]?.title).to.equal('Leadership and community empowerment');
  });

  it('reads a strategy that it returned as the same strategy', () => {
    const strategy = valid(leedsInput);
    expect(valid(JSON.parse(JSON.stringify(strategy)))).to.deep.equal(strategy);
  });

  it('looks at identifiers and references where the shape is right, and gives both', () => {
    const objectives = [
      { id: 'a', title: 'A' },
      { id: 'a', title: 'A' },
    ];
    expect(codes(plan({ objectives, organisation: 'x' }))).to.deep.equal([
      'duplicate-identifier',
      'unknown-reference',
    ]);
    expect(codes(plan({ objectives, organisation: 'x', title: '' }))).to.deep.equal(['bad-format']);
  });

  it('has at least one error where it is not ok, and no strategy', () => {
    for (const document of [null, {}, plan({ organisation: 'x' })]) {
      const result = validateStrategy(document);
      expect(result.ok).to.equal(false);
      expect(result.issues.some((issue) => issue.severity === 'error')).to.equal(true);
      expect(result).not.to.have.property('strategy');
    }
  });

  for (const [count, listed] of [
    [MOST_ISSUES, MOST_ISSUES],
    [MOST_ISSUES + 1, MOST_ISSUES + 1],
    [5000, MOST_ISSUES + 1],
  ] as const) {
    it(`lists ${listed} of ${count} problems of shape`, () => {
      const objectives = Array.from({ length: count }, (_, index) => ({ id: `o${index}`, title: '' }));
      expectCut(plan({ objectives }), count, listed);
    });

    it(`lists ${listed} of ${count} references to nothing`, () => {
      const objectives = Array.from({ length: count }, (_, index) => `o${index}`);
      expectCut(plan({ indicators: [indicator('i', { objectives })] }), count, listed);
    });
  }

  function expectCut(document: StrategyInput, count: number, listed: number): void {
    const { ok, issues } = validateStrategy(document);
    expect(ok).to.equal(false);
    expect(issues).to.have.lengthOf(listed);
    const cut = issues.filter((issue) => issue.code === 'too-many-issues');
    expect(cut).to.have.lengthOf(count > MOST_ISSUES ? 1 : 0);
    if (count > MOST_ISSUES) expect(issues.at(-1)).to.equal(cut[0]);
  }

  it('says how many problems there are where it does not list them all', () => {
    const objectives = Array.from({ length: 1500 }, (_, index) => ({ id: `o${index}`, title: '' }));
    expect(sentences(plan({ objectives }))).to.match(
      /\nthe document: expected at most 1000 problems in one report, found 1500\. Mend those listed first, then check again\.$/,
    );
  });
});
