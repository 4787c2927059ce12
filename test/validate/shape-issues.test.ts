import { expect } from 'chai';
import { StrategySchema, type StrategyInput } from '../../src/document/strategy.js';
import { describeIssue } from '../../src/validate/messages.js';
import { shapeIssues } from '../../src/validate/shape-issues.js';
import { indicator, measureInput, number, plan, result } from '../support/documents.js';

/** A plan with one measure `m`, changed. */
const withMeasure = (parts: object): unknown =>
  plan({ indicators: [indicator('i', { measures: [{ ...measureInput(), ...parts }] })] });
const withValue = (value: unknown): unknown => withMeasure({ results: [{ value }] });

const M = 'indicators[0].measures[0]';
const V = `${M}.results[0].value`;
const GROUP = 'a group of properties { }';
const UNITS =
  'one of "percent", "percentage-points", "count", "rate", "money", "index", "ratio", "unstated", "duration"';
const IDENTIFIER = 'an identifier: letters, digits, ".", "_" and "-", starting with a letter or digit';
const WRITE_ID = 'Write it without spaces or other signs, for example "ni-195-a".';
const ADDRESS = 'an address that starts with https:, http:, mailto: or tel:, or a relative one';

const rows: readonly (readonly [code: string, document: unknown, sentence: string])[] = [
  ['wrong-type', null, `the document: expected ${GROUP}, found null. Replace it with ${GROUP}.`],
  ['wrong-type', [], `the document: expected ${GROUP}, found an empty list. Replace it with ${GROUP}.`],
  ['wrong-type', plan({ title: 3 } as object), 'title: expected text, found 3. Replace it with text.'],
  ['wrong-type', plan({ title: null } as object), 'title: expected text, found null. Replace it with text.'],
  [
    'wrong-type',
    plan({ bodies: {} } as object),
    `bodies: expected a list [ ], found ${GROUP}. Replace it with a list [ ].`,
  ],
  [
    'wrong-type',
    withMeasure({ unit: 'percent' }),
    `${M}.unit (in "m"): expected ${GROUP}, found "percent". Replace it with ${GROUP}.`,
  ],
  [
    'wrong-type',
    withValue({ kind: 'number', value: '4' }),
    `${V}.value (in "m"): expected a number, found "4". Replace it with a number.`,
  ],
  [
    'wrong-type',
    withValue({ kind: 'number', value: NaN }),
    `${V}.value (in "m"): expected a number, found NaN. Replace it with a number.`,
  ],
  [
    'wrong-type',
    withValue({ ...number(1), decimals: 1.5 }),
    `${V}.decimals (in "m"): expected a whole number, found 1.5. Write it without a fraction.`,
  ],
  [
    'wrong-type',
    withValue({ ...number(1), approximate: 'yes' }),
    `${V}.approximate (in "m"): expected true or false, found "yes". Replace it with true or false.`,
  ],
  ['missing', { format: 2, id: 'plan' }, 'title: expected text, found nothing. Add "title".'],
  ['missing', { id: 'plan', title: 'Plan' }, 'format: expected 2, found nothing. Add "format".'],
  [
    'missing',
    withMeasure({ unit: {} }),
    `${M}.unit.kind (in "m"): expected ${UNITS}, found nothing. Add "kind".`,
  ],
  [
    'unknown-property',
    { ...plan(), indicater: [] },
    'indicater: expected only properties that the format has, found "indicater". Did you mean "indicators"?',
  ],
  [
    'unknown-property',
    { ...plan(), wibble: 1 },
    'wibble: expected only properties that the format has, found "wibble". Remove it, or move it to a note.',
  ],
  [
    'unknown-property',
    withMeasure({ baselin: 1 }),
    `${M}.baselin (in "m"): expected only properties that the format has, found "baselin". Did you mean "baseline"?`,
  ],
  [
    'unknown-property',
    withMeasure({ unit: { kind: 'rate', per: 1, pre: 2 } }),
    `${M}.unit.pre (in "m"): expected only properties that the format has, found "pre". Remove it, or move it to a note.`,
  ],
  ['not-allowed', plan({ format: 0 } as object), 'format: expected 2, found 0. Choose one of those listed.'],
  [
    'not-allowed',
    plan({ format: '2' } as object),
    'format: expected 2, found "2". Choose one of those listed.',
  ],
  [
    'not-allowed',
    withMeasure({ unit: { kind: 'percentage' } }),
    `${M}.unit.kind (in "m"): expected ${UNITS}, found "percentage". Did you mean "percent"?`,
  ],
  [
    'not-allowed',
    plan({ edition: { label: 'x', status: 'green' } } as object),
    'edition.status: expected one of "draft", "endorsed", "adopted", "superseded", found "green". Choose one of those listed.',
  ],
  [
    'not-allowed',
    plan({ bodies: [{ id: 'a', name: 'A', kind: 3 }] } as object),
    'bodies[0].kind (in "a"): expected one of "council", "directorate", "service", "team", "partnership", "agency", "consortium", "board", "cabinet", "committee", "group", "network", "government", "company", "charity", "university", "school", "faith", "all", "other", found 3. Choose one of those listed.',
  ],
  ['wrong-type', undefined, `the document: expected ${GROUP}, found nothing. Replace it with ${GROUP}.`],
  [
    'out-of-bounds',
    withMeasure({ unit: { kind: 'rate', per: 0 } }),
    `${M}.unit.per (in "m"): expected more than 0, found 0. Change it to fit.`,
  ],
  [
    'bad-format',
    withMeasure({ unit: { kind: 'money', currency: 'gbp' } }),
    `${M}.unit.currency (in "m"): expected a currency as three capital letters, found "gbp". Write its ISO 4217 code, for example "GBP".`,
  ],
  [
    'bad-format',
    plan({ language: 'english!' }),
    'language: expected a language tag, found "english!". Write it as in HTML, for example "en" or "cy".',
  ],
  [
    'newer-format',
    plan({ format: 3 } as object),
    'format: expected 2, found 3. Update cohesion-kit, or save the document in this format.',
  ],
  [
    'newer-format',
    plan({ format: 2.5 } as object),
    'format: expected 2, found 2.5. Update cohesion-kit, or save the document in this format.',
  ],
  [
    'out-of-bounds',
    withValue({ ...number(1), decimals: 13 }),
    `${V}.decimals (in "m"): expected at most 12, found 13. Change it to fit.`,
  ],
  [
    'out-of-bounds',
    plan({ source: { line: 0 } }),
    'source.line: expected at least 1, found 0. Change it to fit.',
  ],
  [
    'out-of-bounds',
    plan({ source: { lines: [] } }),
    'source.lines: expected at least 1 in the list, found an empty list. Change it to fit.',
  ],
  [
    'out-of-bounds',
    plan({ id: 'x'.repeat(121) }),
    `id: expected at most 120 characters, found "${'x'.repeat(60)}…". Change it to fit.`,
  ],
  ['bad-format', plan({ id: 'my plan' }), `id: expected ${IDENTIFIER}, found "my plan". ${WRITE_ID}`],
  [
    'bad-format',
    plan({ title: ' ' }),
    'title: expected some words, found " ". Write the words, or leave the property out.',
  ],
  [
    'bad-format',
    plan({ asOf: '2009-02-30' }),
    'asOf: expected a day of the calendar as YYYY-MM-DD, found "2009-02-30". Write it as year-month-day, for example "2009-03-31".',
  ],
  [
    'unsafe-address',
    plan({ links: [{ title: 'x', href: 'javascript:alert(1)' }] }),
    `links[0].href: expected ${ADDRESS}, found "javascript:alert(1)". Remove the link, or give the address of a page.`,
  ],
];

const issuesOf = (document: unknown) =>
  shapeIssues(StrategySchema.safeParse(document).error?.issues ?? [], document);

describe('shapeIssues', () => {
  for (const [code, document, sentence] of rows) {
    it(`${code}: ${sentence}`, () => {
      const issues = issuesOf(document);
      expect(issues.map(describeIssue)).to.deep.equal([sentence]);
      expect(issues[0]).to.include({ code, severity: 'error' });
    });
  }

  it('gives the place as a path, and the nearest part that has an identifier', () => {
    const [issue] = issuesOf(withMeasure({ results: [result({ kind: 'none', reason: 'x' } as never)] }));
    expect(issue?.path).to.deep.equal(['indicators', 0, 'measures', 0, 'results', 0, 'value', 'reason']);
    expect(issue?.within).to.equal('m');
  });

  it('takes neither a mention of a part nor another edition for a part', () => {
    const line = { id: 'l', of: [{ kind: 'x', id: 'a' }], to: [{ kind: 'officer', role: 'r' }] };
    const edition = { label: '2', replaces: { id: 'before' } };
    const issues = issuesOf(plan({ edition, reportingLines: [line] } as object));
    expect(issues.map(({ path, within }) => [path.join('.'), within])).to.have.deep.members([
      ['reportingLines.0.of.0.kind', 'l'],
      ['edition.replaces.title', undefined],
    ]);
  });

  it('lists a thousand at most, and says how many there are, counting every unknown property', () => {
    const names = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`x${index}`, 1]));
    const issues = issuesOf({ ...plan(), ...names });
    expect(issues).to.have.lengthOf(1001);
    expect(issues.at(-1)).to.include({ code: 'too-many-issues', severity: 'error', received: '1500' });
  });

  it('does not say that the document stands in itself', () => {
    expect(issuesOf(plan({ title: '' }))[0]).not.to.have.property('within');
  });

  it('names every unknown property of one place', () => {
    const issues = issuesOf({ ...plan(), objectivs: [], action: [], '': 1 });
    expect(issues.map((issue) => [issue.path, issue.mend])).to.deep.equal([
      [['objectivs'], 'Did you mean "objectives"?'],
      [['action'], 'Did you mean "actions"?'],
      [[''], 'Remove it, or move it to a note.'],
    ]);
  });

  it('gives every problem at once', () => {
    const document = {
      format: 3,
      id: '-',
      objectives: [{ id: 'a' }, 'b'],
      wibble: 1,
    } as unknown as StrategyInput;
    expect(issuesOf(document).map((issue) => `${issue.path.join('.')} ${issue.code}`)).to.have.members([
      'format newer-format',
      'id bad-format',
      'title missing',
      'objectives.0.title missing',
      'objectives.1 wrong-type',
      'wibble unknown-property',
    ]);
  });

  it('is nothing where nothing is wrong', () => expect(issuesOf(plan())).to.deep.equal([]));
});
