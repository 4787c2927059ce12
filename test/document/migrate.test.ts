import { expect } from 'chai';
import * as fc from 'fast-check';
import { FORMAT_VERSION } from '../../src/document/head.js';
import { migrate } from '../../src/document/migrate.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { refusals } from '../support/shape.js';

/** A piece of the Leeds plan as it was written in format 1. */
const leeds = deepFreeze({
  $schema: '../schema.json',
  format: 1,
  id: 'leeds-2010',
  title: 'Cohesion and Integration priorities delivery plan',
  period: { printed: '2010 - 2011', kind: 'range' },
  objectives: [{ id: 'priority-2', ref: 'Priority two', title: 'Sense of belonging' }],
  actions: [
    {
      id: 'action-2-1',
      title: 'Hold a conference on volunteering before the European Year of volunteering',
      objectives: ['priority-2'],
      dates: [
        {
          what: 'European Year of volunteering',
          period: { printed: '2011', kind: 'calendar-year', start: '2011-01-01', end: '2011-12-31' },
          source: { line: 353 },
        },
      ],
      source: { lines: [353, 355] },
    },
    {
      id: 'action-2-3',
      title: 'Put the libraries to work',
      deadline: {
        period: { printed: 'By April 2011', kind: 'month', sense: 'by', end: '2011-04-30' },
        from: 'heading',
        source: { line: 348 },
      },
      parts: [
        { title: 'Involve local people', source: { line: 364 } },
        { title: 'Bring generations together', source: { line: 365 } },
      ],
      notes: [{ text: 'A remark.' }],
    },
    { id: 'action-2-4', title: 'Neither dates nor parts' },
  ],
  conflicts: [{ id: 'dates', about: 'dates', statements: [{ says: 'a' }, { says: 'b' }] }],
});

const migrated = {
  ...leeds,
  format: 2,
  actions: [
    {
      id: 'action-2-1',
      title: 'Hold a conference on volunteering before the European Year of volunteering',
      objectives: ['priority-2'],
      milestones: [
        {
          title: 'European Year of volunteering',
          when: { printed: '2011', kind: 'calendar-year', start: '2011-01-01', end: '2011-12-31' },
          source: { line: 353 },
        },
      ],
      source: { lines: [353, 355] },
    },
    {
      id: 'action-2-3',
      title: 'Put the libraries to work',
      deadline: {
        period: { printed: 'By April 2011', kind: 'month', sense: 'by', end: '2011-04-30' },
        from: 'heading',
        source: { line: 348 },
      },
      rows: [
        { title: 'Involve local people', source: { line: 364 } },
        { title: 'Bring generations together', source: { line: 365 } },
      ],
      notes: [{ text: 'A remark.' }],
    },
    { id: 'action-2-4', title: 'Neither dates nor parts' },
  ],
};

const action = (parts: object) => ({ format: 1, id: 'plan', title: 'Plan', actions: [parts] });
const actionOf = (document: unknown) => (document as { actions: unknown[] }).actions[0];

describe('migrate', () => {
  it('turns a document of format 1 into today’s, which is valid', () => {
    expect(migrate(leeds)).to.deep.equal(migrated);
    expect(refusals(StrategySchema, leeds)).not.to.deep.equal([]);
    expect(refusals(StrategySchema, migrate(leeds))).to.deep.equal([]);
  });

  it('keeps the order in which properties are written', () => {
    expect(JSON.stringify(migrate(leeds))).to.equal(JSON.stringify(migrated));
  });

  it('shares what it does not change, and changes nothing that it is given', () => {
    const before = JSON.stringify(leeds);
    const after = migrate(leeds) as typeof leeds;
    expect(after.conflicts).to.equal(leeds.conflicts);
    expect(after.actions[2]).to.equal(leeds.actions[2]);
    expect(JSON.stringify(leeds)).to.equal(before);
  });

  it('returns a document of today itself, also when it has been migrated', () => {
    const once = migrate(leeds);
    expect(migrate(once)).to.equal(once);
    const today = deepFreeze({ ...action({ id: 'a', parts: [], dates: [] }), format: FORMAT_VERSION });
    expect(migrate(today)).to.equal(today);
  });

  for (const format of [0, -1, 0.5, 3, 99, '1', null, true, [1], { 1: 1 }, undefined]) {
    it(`returns a document of format ${JSON.stringify(format)} as it is`, () => {
      const document = deepFreeze({ ...action({ id: 'a', parts: [] }), format });
      expect(migrate(document)).to.equal(document);
    });
  }

  for (const value of [undefined, null, true, 1, 'format 1', [], [{ format: 1 }], {}]) {
    it(`returns ${JSON.stringify(value) ?? 'undefined'} as it is`, () => {
      expect(migrate(value)).to.equal(value);
    });
  }

  for (const actions of [null, 'actions', 3, {}, { 0: { parts: [] } }]) {
    it(`leaves ${JSON.stringify(actions)} as actions for validation to name`, () => {
      const after = migrate({ format: 1, id: 'plan', title: 'Plan', actions });
      expect(after).to.deep.equal({ format: 2, id: 'plan', title: 'Plan', actions });
      expect(refusals(StrategySchema, after)).to.include('actions');
    });
  }

  it('leaves entries that are no objects for validation to name', () => {
    const document = { format: 1, actions: [null, 'a', 3, [{ parts: [] }], { dates: [null, 'June', [1]] }] };
    expect(migrate(document)).to.deep.equal({
      format: 2,
      actions: [null, 'a', 3, [{ parts: [] }], { milestones: [null, 'June', [1]] }],
    });
  });

  it('leaves a name that is taken already, so that validation says the format has no such property', () => {
    const clash = { id: 'a', title: 'A', parts: [{ title: 'old' }], rows: [{ title: 'new' }] };
    const after = migrate(action(clash));
    expect(actionOf(after)).to.deep.equal(clash);
    const { error } = StrategySchema.safeParse(after);
    expect(error?.issues.map((issue) => [issue.path, 'keys' in issue && issue.keys])).to.deep.equal([
      [['actions', 0], ['parts']],
    ]);
  });

  it('leaves both names of a date too', () => {
    const period = { printed: 'June 2010', kind: 'month' };
    const milestones = [{ what: 'new', when: period }];
    const clash = { id: 'a', title: 'A', dates: [{ what: 'old', period }], milestones };
    expect(actionOf(migrate(action(clash)))).to.deep.equal(clash);
    // also where another name of the action was free
    const { rows, ...rest } = actionOf(migrate(action({ ...clash, parts: [{ title: 'A' }] }))) as Record<
      string,
      unknown
    >;
    expect(rows).to.deep.equal([{ title: 'A' }]);
    expect(rest).to.deep.equal(clash);
    const inside = { what: 'old', title: 'new', period, when: period };
    expect(actionOf(migrate(action({ id: 'a', title: 'A', dates: [inside] })))).to.deep.equal({
      id: 'a',
      title: 'A',
      milestones: [inside],
    });
  });

  it('takes a property called __proto__ for a property, and changes no other object by it', () => {
    const hostile = JSON.parse(
      `{"format":1,"__proto__":{"polluted":1},"actions":[{"__proto__":{"parts":[]},"parts":[],
        "dates":[{"__proto__":{"what":"x"},"what":"y"}]}]}`,
    ) as object;
    const after = migrate(deepFreeze(hostile)) as { actions: [{ milestones: [object] }] };
    expect(Object.keys(after)).to.deep.equal(['format', '__proto__', 'actions']);
    expect(Object.keys(after.actions[0])).to.deep.equal(['__proto__', 'rows', 'milestones']);
    expect(Object.keys(after.actions[0].milestones[0])).to.deep.equal(['__proto__', 'title']);
    for (const made of [after, after.actions[0], after.actions[0].milestones[0], {}]) {
      expect(Object.getPrototypeOf(made)).to.equal(Object.prototype);
    }
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('does not look for names up the prototype chain', () => {
    const inherits = Object.create({ parts: [], dates: [] }) as object;
    const document = { format: 1, actions: [inherits] };
    expect(actionOf(migrate(document))).to.equal(inherits);
  });

  it('never throws and never changes its input, whatever JSON it is given', () => {
    const key = fc.constantFrom(
      'format',
      'actions',
      'parts',
      'rows',
      'dates',
      'milestones',
      'what',
      'period',
    );
    const anyKey = fc.oneof(key, fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(fc.string(), fc.double(), fc.constant(1), fc.boolean(), fc.constant(null)),
        fc.array(tie('json')),
        fc.dictionary(anyKey, tie('json')),
      ),
    }));
    const document = fc.tuple(json, json).map(([actions, other]) => ({ format: 1, actions, other }));
    fc.assert(
      fc.property(fc.oneof(json, document), (value) => {
        const text = JSON.stringify(value);
        const given = deepFreeze(JSON.parse(text) as unknown);
        const after = migrate(given);
        expect(JSON.stringify(given)).to.equal(text);
        expect(migrate(after)).to.equal(after);
      }),
    );
  });

  it('moves every part and every date, whatever they hold', () => {
    const date = fc.record({ what: fc.jsonValue(), period: fc.jsonValue(), source: fc.jsonValue() });
    const parts = fc.array(fc.jsonValue(), { maxLength: 3 });
    const dates = fc.array(date, { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string(), parts, dates })), (actions) => {
        expect(migrate({ format: 1, actions })).to.deep.equal({
          format: 2,
          actions: actions.map((each) => ({
            id: each.id,
            rows: each.parts,
            milestones: each.dates.map(({ what, period, source }) => ({ title: what, when: period, source })),
          })),
        });
      }),
    );
  });
});
