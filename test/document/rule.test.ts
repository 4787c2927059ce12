import { expect } from 'chai';
import { LEVEL_COLOURS, LevelSchema, RuleSchema } from '../../src/document/rule.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { plan, sentences } from '../support/documents.js';
import { describeShape, refusals, withAt } from '../support/shape.js';

const condition = { kind: 'within', allowance: { kind: 'none' }, tie: 'better' };
const level = { word: 'Met', colour: 'green', when: [condition] };
const otherwise = { word: 'Not met', colour: 'red' };
const rule = {
  id: 'our-rule',
  version: '1.0.0',
  title: 'Met or not',
  source: 'Report 2009',
  levels: [level],
  otherwise,
};

describeShape('LevelSchema', LevelSchema, {
  minimal: level,
  full: {
    ...level,
    when: [condition, { kind: 'floor', tie: 'worse' }, { kind: 'improved', since: 'last-year', held: true }],
  },
  choices: { colour: LEVEL_COLOURS },
  accepted: LEVEL_COLOURS.map((colour) => ['colour', colour] as const),
  refused: [
    ['word', ''],
    ['word', ' '],
    ['word', 3],
    ['colour', 'pink'],
    ['colour', 'Green'],
    ['colour', '#00ff00'],
    ['colour', null],
    ['when', []],
    ['when', condition],
    ['when', [{ kind: 'wibble' }]],
    ['when', [() => true]],
  ],
});

describeShape('RuleSchema', RuleSchema, {
  minimal: rule,
  full: {
    ...rule,
    levels: [level, { ...level, word: 'Close', colour: 'amber' }],
    change: { kind: 'absolute', amount: 1, unit: { kind: 'percent' } },
  },
  accepted: [
    ['version', '0.10.200'],
    ['levels', Array.from({ length: 6 }, () => level)],
    ['change', { kind: 'none' }],
    ['change', { kind: 'measure', otherwise: 'rounding' }],
  ],
  refused: [
    ['id', ''],
    ['id', 'two words'],
    ['id', 7],
    ['version', '1'],
    ['version', '1.0'],
    ['version', 'v1.0.0'],
    ['version', '1.0.0-beta'],
    ['version', '1.0.0\n'],
    ['version', 1],
    ['title', ''],
    ['source', ' '],
    ['levels', []],
    ['levels', Array.from({ length: 7 }, () => level)],
    ['levels', level],
    ['levels', [otherwise]],
    ['otherwise', level],
    ['otherwise', { word: 'Not met' }],
    ['otherwise', { ...otherwise, colour: 'pink' }],
    ['change', 1],
    ['change', { kind: 'relative', share: -1 }],
  ],
});

describe('LEVEL_COLOURS', () => {
  it('are those of red, amber and green, what lies between them, blue and grey', () => {
    expect(LEVEL_COLOURS).to.deep.equal([
      'blue',
      'green',
      'amber-green',
      'grey',
      'amber',
      'amber-red',
      'red',
    ]);
  });
});

// The place, what is put there, and the sentence about it.
const wrong: readonly (readonly [string, unknown, string])[] = [
  [
    'version',
    '1',
    'rule.version: expected a version as three numbers, found "1". Write it as major.minor.patch, for example "1.0.0".',
  ],
  ['levels', [], 'rule.levels: expected at least 1 in the list, found an empty list. Change it to fit.'],
  [
    'levels',
    Array.from({ length: 7 }, () => level),
    'rule.levels: expected at most 6 in the list, found a list of 7. Change it to fit.',
  ],
  [
    'levels.0.colour',
    'gren',
    'rule.levels[0].colour: expected one of "blue", "green", "amber-green", "grey", "amber", "amber-red", "red", found "gren". Did you mean "green"?',
  ],
  [
    'levels.0.when',
    [],
    'rule.levels[0].when: expected at least 1 in the list, found an empty list. Change it to fit.',
  ],
  [
    'levels.0.when.0.kind',
    'wibble',
    'rule.levels[0].when[0].kind: expected one of "within", "beyond", "floor", "improved", "too-close", "quartile", "growth", "benchmark", "target", "trend", "variation", "assurance", found "wibble". Choose one of those listed.',
  ],
  [
    'levels.0.when.0.allowance',
    { kind: 'relative', share: -0.1 },
    'rule.levels[0].when[0].allowance.share: expected at least 0, found -0.1. Change it to fit.',
  ],
  [
    'levels.0.when.0.allowance',
    { kind: 'absolute', amount: -1, unit: { kind: 'percent' } },
    'rule.levels[0].when[0].allowance.amount: expected at least 0, found -1. Change it to fit.',
  ],
  [
    'levels.0.when.0.tie',
    'green',
    'rule.levels[0].when[0].tie: expected one of "better", "worse", found "green". Choose one of those listed.',
  ],
  [
    'levels.0.when.0',
    { kind: 'quartile', best: 4 },
    'rule.levels[0].when[0].best: expected one of 1, 2, 3, found 4. Choose one of those listed.',
  ],
  [
    'levels.0.when.0',
    { kind: 'improved', since: 'ever' },
    'rule.levels[0].when[0].since: expected one of "last-period", "last-year", "baseline", found "ever". Choose one of those listed.',
  ],
  ['otherwise', { colour: 'red' }, 'rule.otherwise.word: expected text, found nothing. Add "word".'],
  [
    'run',
    'x => "green"',
    'rule.run: expected only properties that the format has, found "run". Remove it, or move it to a note.',
  ],
  [
    'change',
    { kind: 'relative', share: -1 },
    'rule.change.share: expected at least 0, found -1. Change it to fit.',
  ],
];

describe('RuleSchema in a document', () => {
  it('is accepted as it is, and its defaults are filled in', () => {
    const short = withAt(rule, 'levels.0.when', [{ kind: 'within', allowance: { kind: 'none' } }]);
    const found = validateStrategy(plan({ rule: short as never }));
    expect(found.issues).to.deep.equal([]);
    expect(found.ok && found.strategy.rule).to.deep.equal(rule);
  });

  for (const [place, value, sentence] of wrong) {
    it(`refuses ${JSON.stringify(value).slice(0, 50)} as ${place}, and says where and why`, () => {
      const document = plan({ rule: withAt(rule, place, value) as never });
      expect(sentences(document)).to.equal(sentence);
      expect(validateStrategy(document).ok).to.equal(false);
    });
  }

  it('is looked at once: two faults of one condition are both told', () => {
    expect(
      refusals(
        RuleSchema,
        withAt(rule, 'levels.0.when.0', {
          kind: 'within',
          allowance: { kind: 'relative', share: -1 },
          tie: 'no',
        }),
      ),
    ).to.deep.equal(['levels.0.when.0.allowance.share', 'levels.0.when.0.tie']);
  });
});
