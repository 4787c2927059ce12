import { expect } from 'chai';
import { type StrategyInput, StrategySchema } from '../../src/document/strategy.js';
import { ruleIssues } from '../../src/validate/rule-issues.js';
import { plan } from '../support/documents.js';
import { leedsInput } from '../support/leeds.js';

const titled = { id: 'a', title: 'A' };
const issuesOf = (parts: Partial<StrategyInput>) => ruleIssues(StrategySchema.parse(plan(parts)));

describe('ruleIssues', () => {
  it('gives errors first, each with its place, then warnings', () => {
    const issues = issuesOf({
      source: { line: 1, lines: [1] },
      organisation: 'x',
      objectives: [
        { ...titled, ref: '1' },
        { ...titled, ref: '1' },
      ],
    });
    expect(
      issues.map(({ code, severity, path, within }) => [code, severity, path.join('.'), within]),
    ).to.deep.equal([
      ['duplicate-identifier', 'error', 'objectives.1.id', undefined],
      ['unknown-reference', 'error', 'organisation', undefined],
      ['duplicate-code', 'warning', 'objectives.1.ref', 'a'],
      ['ambiguous-source', 'warning', 'source', undefined],
    ]);
  });

  it('says nothing of a part around where there is none', () => {
    expect(issuesOf({ organisation: 'x' })[0]).not.to.have.property('within');
  });

  it('suggests no identifier of another kind', () => {
    const [issue] = issuesOf({ objectives: [{ id: 'council', title: 'C' }], organisation: 'councl' });
    expect(issue?.mend).to.equal('Add a body with this identifier, or remove the reference.');
  });

  it('keeps the errors where there are more warnings than can be listed', () => {
    const objectives = Array.from({ length: 2000 }, (_, index) => ({
      id: `o${index}`,
      title: 'O',
      ref: '1',
    }));
    const issues = issuesOf({ organisation: 'x', objectives });
    expect(issues[0]?.code).to.equal('unknown-reference');
    expect(issues.at(-1)).to.include({ code: 'too-many-issues', severity: 'error', received: '2000' });
    const mild = issuesOf({ objectives });
    expect(mild.at(-1)).to.include({ code: 'too-many-issues', severity: 'warning', received: '1999' });
  });

  it('finds no error in the Leeds plan', () => {
    const leeds = ruleIssues(StrategySchema.parse(leedsInput));
    expect(leeds.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });
});
