import { expect } from 'chai';
import { LIST_NAMES } from '../../src/document/list-names.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { describeIssue } from '../../src/validate/messages.js';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { MOST_ISSUES } from '../../src/validate/report.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { indicator, plan, sentences, valid } from '../support/documents.js';
import { FORMAT_1 } from '../support/format-1.js';
import { leedsCopy, leedsInput } from '../support/leeds.js';
import { STRATEGIES } from '../support/strategies.js';

const codes = (document: unknown) => validateStrategy(document).issues.map((issue) => issue.code);

describe('validateStrategy', () => {
  for (const { id, document } of STRATEGIES) {
    it(`accepts ${id}, as it is and after it was written and read`, () => {
      const result = validateStrategy(document);
      expect(result.issues.filter(({ severity }) => severity === 'error').map(describeIssue)).to.deep.equal(
        [],
      );
      const strategy = valid(document);
      expect(valid(JSON.parse(JSON.stringify(strategy)))).to.deep.equal(strategy);
    });
  }

  it('accepts an empty plan, and gives it every list', () => {
    const { format, id, title, language, terms, ...lists } = valid(plan());
    expect({ format, id, title, language, terms }).to.deep.equal({
      format: 2,
      id: 'plan',
      title: 'Plan',
      language: 'en',
      terms: {},
    });
    expect(Object.keys(lists)).to.have.members([...LIST_NAMES, 'identifiers', 'notes']);
    for (const [name, list] of Object.entries(lists)) expect(list, name).to.deep.equal([]);
  });

  it('accepts a document of format 1, and gives it in the format of today', () => {
    const strategy = valid(FORMAT_1);
    expect(strategy.format).to.equal(2);
    expect(strategy.actions.map(({ rows, milestones }) => [rows.length, milestones.length])).to.deep.equal([
      [0, 1],
      [3, 0],
    ]);
    expect(parseStrategy(FORMAT_1)).to.deep.equal(strategy);
    expect(sentences(FORMAT_1)).to.equal('');
  });

  it('says of a document of format 1 what is wrong with it where it stands in the format of today', () => {
    const dates = [{ what: '', period: { printed: 'May', kind: 'month' } }];
    expect(sentences({ ...plan(), format: 1, actions: [{ id: 'a', title: 'A', dates }] })).to.equal(
      'actions[0].milestones[0].title (in "a"): expected some words, found "". Write the words, or leave the property out.',
    );
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

  it('gives warnings beside a strategy that can be used, and beside errors', () => {
    const source = { line: 1, lines: [1] };
    expect(codes(plan({ source }))).to.deep.equal(['ambiguous-source']);
    expect(valid(plan({ source })).source).to.deep.equal(source);
    expect(codes(plan({ source, organisation: 'x' }))).to.deep.equal([
      'unknown-reference',
      'ambiguous-source',
    ]);
  });

  it('lists 1,000 warnings at most, and is ok all the same', () => {
    const notes = Array.from({ length: 1001 }, () => ({ text: 'x', source: { line: 1, lines: [1] } }));
    const { ok, issues } = validateStrategy(plan({ notes }));
    expect(ok).to.equal(true);
    expect(issues).to.have.lengthOf(MOST_ISSUES + 1);
    expect(issues.at(-1)).to.include({ code: 'too-many-issues', severity: 'warning' });
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

  it('says that there are more problems of shape than it lists, and how many more of other kinds', () => {
    const objectives = Array.from({ length: 1500 }, (_, index) => ({ id: `o${index}`, title: '' }));
    const last = (document: unknown) => describeIssue(validateStrategy(document).issues.at(-1)!);
    expect(last(plan({ objectives }))).to.equal(
      'the document: expected at most 1000 problems in one report, found more than 1000. Mend those listed first, then check again.',
    );
    const leads = objectives.map(({ id }) => id);
    expect(last(plan({ indicators: [indicator('i', { leads })] }))).to.include('report, found 1500. Mend');
  });
});
