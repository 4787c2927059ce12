import { expect } from 'chai';
import fc from 'fast-check';
import type { EditionInput } from '../../src/document/edition.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import type { Target } from '../../src/document/target.js';
import { buildModel } from '../../src/model/build-model.js';
import { compareEditions } from '../../src/model/compare-editions.js';
import type { EditionDifference, EditionReason } from '../../src/model/edition-difference.js';
import type { LinkedPart } from '../../src/model/part-models.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import {
  indicator,
  type MeasureInput,
  measureInput,
  model,
  number,
  target,
  valid,
} from '../support/documents.js';
import { leeds, leedsCopy } from '../support/leeds.js';
import { MODELS } from '../support/models.js';
import { everything } from './everything.js';
import { body, named, titled } from './shared.js';

const show = ({ kind, part }: LinkedPart) => `${kind} ${part.document.id}`;
const because = (reasons: readonly EditionReason[]) =>
  reasons.map((reason) => `${reason.from}: ${reason.because}`);
const value = (of: Target | undefined) => (of?.value.kind === 'number' ? of.value.value : of?.value.kind);

/** A difference in short lines, without reasons. */
function changes({ added, withdrawn, retargeted, moved, reworded }: EditionDifference): string[] {
  return [
    ...added.map(({ part }) => `added ${show(part)}`),
    ...withdrawn.map(({ part }) => `withdrawn ${show(part)}`),
    ...retargeted.flatMap(({ after, targets }) =>
      targets.map((each) => `retargeted ${after.document.id}: ${value(each.old)} > ${value(each.new)}`),
    ),
    ...moved.flatMap(({ after, moves }) =>
      moves.map(
        ({ under, from, to }) =>
          `moved ${show(after)}: ${under} ${from.map(show).join()} > ${to.map(show).join()}`,
      ),
    ),
    ...reworded.flatMap(({ after, wordings }) =>
      wordings.map((each) => `reworded ${show(after)}: ${each.field} ${each.old} > ${each.new}`),
    ),
  ];
}

const find = <Part extends { id?: string }>(parts: Part[] | undefined, id: string): Part => {
  const found = parts?.find((part) => part.id === id);
  if (found === undefined) throw new RangeError(`find requires a known part, got "${id}"`);
  return found;
};

/** A second edition of the Leeds plan, made up for this test. */
function nextEdition(): StrategyInput {
  const next = leedsCopy();
  next.id = 'leeds-2011';
  next.edition = {
    label: '2011 - 2012',
    replaces: { title: 'Delivery plan', id: 'leeds-2010' },
    withdrawals: [{ what: 'One national indicator', codes: ['NI 23'], because: 'the survey was stopped' }],
    changes: [
      { change: 'moved', kind: 'action', id: 'action-1-1', because: 'another team does it' },
      { change: 'added', kind: 'action', id: 'action-new', because: 'asked for at scrutiny' },
    ],
  };
  const topEarners = find(find(next.indicators, 'bp-25').measures, 'bp-25-a').targets!;
  topEarners[1] = {
    ...topEarners[1]!,
    value: number(45),
    history: [{ value: topEarners[1]!.value, due: topEarners[1]!.due, because: 'reached early' }],
  };
  next.indicators = next.indicators!.filter(({ id }) => id !== 'ni-23');
  for (const line of next.reportingLines ?? []) line.of = line.of!.filter(({ id }) => id !== 'ni-23');
  find(next.actions, 'action-1-1').objectives = ['priority-2'];
  find(next.outcomes, 'outcome-1-1').title = 'Other words';
  next.actions!.push({ id: 'action-new', title: 'Something new', objectives: ['priority-1'] });
  return next;
}

describe('compareEditions, of Leeds and a second edition made from it', () => {
  const next = buildModel(valid(nextEdition()));
  const found = compareEditions(leeds, next);

  it('finds what was changed, and nothing else', () => {
    expect(changes({ ...found, reworded: [] })).to.deep.equal([
      'added action action-new',
      'withdrawn indicator ni-23',
      'withdrawn measure ni-23',
      'retargeted bp-25-a: 41 > 45',
      'moved action action-1-1: objective objective priority-1 > objective priority-2',
    ]);
    expect(
      found.reworded.map(({ after, wordings }) => [show(after), wordings.map(({ field }) => field)]),
    ).to.deep.equal([['outcome outcome-1-1', ['title']]]);
    expect(found.reworded[0]!.wordings[0]!.new).to.equal('Other words');
  });

  it('gives each the reason that the newer edition gives, and its place there', () => {
    const [added] = found.added;
    expect(because(added!.reasons)).to.deep.equal(['change: asked for at scrutiny']);
    expect(added!.reasons[0]!.document).to.equal(next.document.edition!.changes[1]);
    for (const { reasons } of found.withdrawn)
      expect(because(reasons)).to.deep.equal(['withdrawal: the survey was stopped']);
    expect(because(found.moved[0]!.reasons)).to.deep.equal(['change: another team does it']);
    expect(found.retargeted[0]!.reasons).to.deep.equal([]);
    expect(because(found.retargeted[0]!.targets[0]!.reasons)).to.deep.equal([
      'target-history: reached early',
    ]);
    expect(found.reworded[0]!.reasons).to.deep.equal([]);
  });

  it('finds the same the other way round, without the reasons of the newer edition', () => {
    const back = compareEditions(next, leeds);
    expect(back.added.map(({ part }) => show(part))).to.deep.equal(['indicator ni-23', 'measure ni-23']);
    expect(back.withdrawn.map(({ part }) => show(part))).to.deep.equal(['action action-new']);
    expect(changes(back)).to.include('retargeted bp-25-a: 45 > 41');
    expect(changes(back)).to.include(
      'moved action action-1-1: objective objective priority-2 > objective priority-1',
    );
    const reasons = [
      ...[...back.added, ...back.withdrawn, ...back.moved, ...back.reworded].flatMap((each) => each.reasons),
      ...back.retargeted.flatMap((each) => [...each.reasons, ...each.targets.flatMap((of) => of.reasons)]),
    ];
    expect(reasons).to.deep.equal([]);
  });
});

describe('compareEditions', () => {
  for (const strategy of [...MODELS, buildModel(valid(everything))]) {
    it(`finds nothing between ${strategy.document.id} and itself, or a copy of it`, () => {
      const copy = buildModel(structuredClone(strategy.document));
      expect(changes(compareEditions(strategy, strategy))).to.deep.equal([]);
      expect(changes(compareEditions(strategy, copy))).to.deep.equal([]);
      const { unnamed } = compareEditions(strategy, copy);
      expect(unnamed.before.map(({ kind }) => kind)).to.deep.equal(unnamed.after.map(({ kind }) => kind));
    });
  }

  const scheme = (...values: string[]) => values.map((each) => ({ scheme: 'national', value: each }));
  const actions = (...parts: readonly object[]) =>
    model({ actions: parts.map((part, place) => ({ ...titled(`x${place}`), ...part })) });
  const between = (before: StrategyModel, after: StrategyModel) =>
    changes({ ...compareEditions(before, after), reworded: [] });

  it('matches by identifier before external identifier, and by that before code or ref', () => {
    const before = actions(
      { id: 'a', identifiers: scheme('1'), ref: '1.1' },
      { id: 'b', identifiers: scheme('2'), ref: '1.2' },
      { id: 'c', ref: '1.3' },
    );
    const after = actions(
      { id: 'd', ref: '1.3' },
      { id: 'e', identifiers: scheme('2'), ref: '1.1' },
      { id: 'a', identifiers: scheme('2', '3'), ref: '1.2' },
    );
    expect(between(before, after)).to.deep.equal([]);
    const kept = compareEditions(before, after).reworded.map(
      (each) => `${show(each.before)} > ${show(each.after)}`,
    );
    expect(kept).to.deep.equal(['action c > action d', 'action b > action e', 'action a > action a']);
  });

  it('matches a part of two names once, by the first of them, whichever edition it stands in', () => {
    const joined = actions({ id: 'a', identifiers: scheme('2', '1') });
    const apart = actions({ id: 'c', identifiers: scheme('2') }, { id: 'b', identifiers: scheme('1') });
    expect(between(joined, apart)).to.deep.equal(['added action c']);
    expect(between(apart, joined)).to.deep.equal(['withdrawn action c']);
    const kept = compareEditions(joined, apart).reworded.map((each) => show(each.after));
    expect(kept).to.deep.equal(['action b']);
  });

  it('never matches by words', () => {
    expect(between(actions({ id: 'a', title: 'Same' }), actions({ id: 'b', title: 'Same' }))).to.deep.equal([
      'added action b',
      'withdrawn action a',
    ]);
  });

  it('matches nothing by a name that several parts of one edition share', () => {
    const one = actions({ id: 'a', ref: '1' });
    const two = actions({ id: 'b', ref: '1' }, { id: 'c', ref: '1' });
    expect(between(one, two)).to.deep.equal(['added action b', 'added action c', 'withdrawn action a']);
    expect(between(two, one)).to.deep.equal(['added action a', 'withdrawn action b', 'withdrawn action c']);
  });

  it('matches a measure by the code of its indicator and its letter', () => {
    const of = (prefix: string, parts: readonly string[]) =>
      model({
        indicators: [
          indicator(`${prefix}-indicator`, {
            code: 'NI 195',
            measures: parts.map((part) => measureInput({ id: `${prefix}-${part}`, part })),
          }),
          indicator(`${prefix}-only`, { code: 'NI 1', measures: [measureInput({ id: `${prefix}-one` })] }),
        ],
      });
    expect(between(of('old', ['a', 'b']), of('new', ['b', 'c']))).to.deep.equal([
      'added measure new-c',
      'withdrawn measure old-a',
    ]);
  });

  it('gives apart the parts that have no name, of which nobody can say what became', () => {
    const of = (title: string) =>
      actions({
        id: 'a',
        rows: [{ title }],
        milestones: [{ title, when: { printed: 'May', kind: 'month' } }],
      });
    const found = compareEditions(of('one'), of('two'));
    expect(changes(found)).to.deep.equal([]);
    expect(found.unnamed.before.map(({ kind }) => kind)).to.deep.equal(['row', 'milestone']);
    expect(found.unnamed.after.map(({ kind }) => kind)).to.deep.equal(['row', 'milestone']);
  });

  describe('of targets', () => {
    const of = (parts: Partial<MeasureInput>, edition?: EditionInput) =>
      model({
        places: [{ ...named('ward'), kind: 'ward' }],
        indicators: [indicator('i', { measures: [measureInput({ id: 'm', ...parts })] })],
        ...(edition && { edition }),
      });
    const targets = (before: StrategyModel, after: StrategyModel) =>
      compareEditions(before, after).retargeted.flatMap((each) =>
        each.targets.map((one) => [
          value(one.old),
          one.old?.due.end,
          value(one.new),
          one.new?.due.end,
          ...because(one.reasons),
        ]),
      );

    it('finds a value that was changed, by when it is due', () => {
      const before = of({ targets: [target(1, '2009-03-31'), target(2, '2011-03-31')] });
      const after = of({ targets: [target(3, '2011-03-31'), target(1, '2009-03-31')] });
      expect(targets(before, after)).to.deep.equal([[2, '2011-03-31', 3, '2011-03-31']]);
    });

    it('finds a target that was set at last, and one that was given up', () => {
      const open = of({ targets: [target({ kind: 'none', reason: 'to-be-established' })] });
      const set = of({ targets: [target(5)] });
      expect(targets(open, set)).to.deep.equal([['none', '2009-03-31', 5, '2009-03-31']]);
      expect(targets(set, open)).to.deep.equal([[5, '2009-03-31', 'none', '2009-03-31']]);
    });

    it('finds targets that were added and dropped, and does not guess that they belong together', () => {
      const before = of({ targets: [target(5, '2011-03-31')] });
      const after = of({ targets: [target(5, '2012-03-31')] });
      expect(targets(before, after)).to.deep.equal([
        [undefined, undefined, 5, '2012-03-31'],
        [5, '2011-03-31', undefined, undefined],
      ]);
    });

    it('finds a date that was moved where the history says so, with its reason', () => {
      const before = of({ targets: [target(5, '2011-03-31')] });
      const history = [{ value: number(5), due: target(0, '2011-03-31').due, because: 'the survey is late' }];
      const after = of({ targets: [{ ...target(5, '2012-03-31'), history }] });
      expect(targets(before, after)).to.deep.equal([
        [5, '2011-03-31', 5, '2012-03-31', 'target-history: the survey is late'],
      ]);
      expect(targets(after, before)).to.deep.equal([[5, '2012-03-31', 5, '2011-03-31']]);
    });

    it('gives the reasons from the old target on, and none that are older', () => {
      const history = [1, 2, 3].map((each) => ({ value: number(each), because: `${each} was replaced` }));
      const after = of({ targets: [{ ...target(4), history }] });
      expect(targets(of({ targets: [target(2)] }), after)).to.deep.equal([
        [
          2,
          '2009-03-31',
          4,
          '2009-03-31',
          'target-history: 2 was replaced',
          'target-history: 3 was replaced',
        ],
      ]);
      expect(targets(of({ targets: [target(9)] }), after)).to.deep.equal([
        [9, '2009-03-31', 4, '2009-03-31'],
      ]);
    });

    it('tells targets of places apart, and takes 4.20 for 4.2', () => {
      const before = of({ targets: [target(1), { ...target(number(4.2)), place: 'ward' }] });
      const after = of({ targets: [target(1), { ...target(number(4.2, { decimals: 2 })), place: 'ward' }] });
      expect(targets(before, after)).to.deep.equal([]);
      expect(targets(before, of({ targets: [target(1), { ...target(5), place: 'ward' }] }))).to.deep.equal([
        [4.2, '2009-03-31', 5, '2009-03-31'],
      ]);
    });

    it('gives the reason for the measure, or for its indicator', () => {
      const edition: EditionInput = {
        label: '2',
        changes: [
          { change: 'retargeted', kind: 'indicator', id: 'i', because: 'all of it' },
          { change: 'retargeted', kind: 'measure', id: 'm', because: 'this one' },
          { change: 'moved', kind: 'measure', id: 'm', because: 'something else' },
        ],
      };
      const [found] = compareEditions(
        of({ targets: [target(1)] }),
        of({ targets: [target(2)] }, edition),
      ).retargeted;
      expect(because(found!.reasons)).to.deep.equal(['change: this one', 'change: all of it']);
    });
  });

  describe('of places', () => {
    const objectives = ['a', 'b', 'c'].map(titled);
    const themes = ['t', 'u'].map((id) => ({ ...named(id), kind: 'strategic' as const }));
    const homes = (...ids: string[]) => model({ objectives, actions: [{ ...titled('x'), objectives: ids }] });

    for (const [from, to, moves] of [
      [['a'], ['a'], 0],
      [['a'], ['b'], 1],
      [['a'], [], 1],
      [[], ['a'], 1],
      [['a'], ['a', 'b'], 1],
      [['a', 'b', 'c'], ['a', 'c', 'b'], 0],
      [['a', 'b'], ['b', 'a'], 1],
    ] as const) {
      it(`an action under ${from.join(', ') || 'none'}, then ${to.join(', ') || 'none'}, was ${moves ? '' : 'not '}moved`, () => {
        expect(compareEditions(homes(...from), homes(...to)).moved).to.have.lengthOf(moves);
      });
    }

    it('does not take a part for moved whose objective has another identifier, but one whose objective was withdrawn', () => {
      const of = (id: string, ref: string) =>
        model({ objectives: [{ ...titled(id), ref }], outcomes: [{ ...titled('o'), objective: id }] });
      expect(compareEditions(of('old', '1'), of('new', '1')).moved).to.deep.equal([]);
      expect(changes(compareEditions(of('old', '1'), of('new', '2')))).to.include(
        'moved outcome o: objective objective old > objective new',
      );
    });

    const parts = (under: boolean): Partial<StrategyInput> => ({
      themes: [...themes, { ...named('v'), kind: 'workstream', ...(under && { objective: 'a' }) }],
      objectives: [...objectives, { ...titled('d'), ...(under && { parent: 'a', theme: 't' }) }],
      outcomes: [{ ...titled('o'), ...(under && { objective: 'a', theme: 't' }) }],
      signs: [{ ...titled('s'), direction: 'more', ...(under && { objective: 'a', theme: 't' }) }],
      indicators: [indicator('i', under ? { objectives: ['a'] } : {})],
      actions: [{ ...titled('x'), ...(under && { objectives: ['a'], theme: 't' }) }],
      bodies: [body('p'), { ...body('q'), ...(under && { within: 'p' }) }],
      roles: [{ ...named('r'), ...(under && { body: 'p' }) }],
      portfolios: [{ ...named('f'), ...(under && { body: 'p' }) }],
      commitments: [{ ...titled('k'), with: ['p'], ...(under && { objective: 'a', theme: 't' }) }],
      places: [
        { ...named('m'), kind: 'city' },
        { ...named('n'), kind: 'ward', ...(under && { within: 'm' }) },
      ],
      groups: [
        { ...named('m'), kind: 'set' },
        { ...named('n'), kind: 'other', ...(under && { within: 'm' }) },
      ],
    });

    it('finds the objective, theme and parent of every kind of part that has one', () => {
      expect(changes(compareEditions(model(parts(false)), model(parts(true))))).to.have.members([
        'moved theme v: objective  > objective a',
        'moved objective d: parent  > objective a',
        'moved objective d: theme  > theme t',
        'moved outcome o: objective  > objective a',
        'moved outcome o: theme  > theme t',
        'moved sign s: objective  > objective a',
        'moved sign s: theme  > theme t',
        'moved indicator i: objective  > objective a',
        'moved action x: objective  > objective a',
        'moved action x: theme  > theme t',
        'moved body q: parent  > body p',
        'moved role r: parent  > body p',
        'moved portfolio f: parent  > body p',
        'moved commitment k: objective  > objective a',
        'moved commitment k: theme  > theme t',
        'moved place n: parent  > place m',
        'moved group n: parent  > group m',
      ]);
    });

    it('finds rows, milestones, measures, limbs and entries that stand in another part', () => {
      const at = (first: boolean): Partial<StrategyInput> => {
        const inside = {
          rows: [{ id: 'r', title: 'R' }],
          milestones: [{ id: 's', title: 'S', when: { printed: 'May', kind: 'month' as const } }],
        };
        const limbs = [titled('l')];
        const entry = named('e');
        const measures = [measureInput({ id: 'm' })];
        return {
          actions: ['a', 'b'].map((id) => ({ ...titled(id), ...((id === 'a') === first && inside) })),
          definitions: ['a', 'b'].map((id) => ({
            id,
            term: id,
            title: id,
            ...((id === 'a') === first && { limbs }),
          })),
          frameworks: ['a', 'b'].map((id) => ({
            ...named(id),
            axes: [
              { name: 'Axis', entries: [named(`own-${id}`), ...((id === 'a') === first ? [entry] : [])] },
            ],
          })),
          indicators: ['a', 'b'].map((id) =>
            indicator(id, {
              measures: [measureInput({ id: `own-${id}` }), ...((id === 'a') === first ? measures : [])],
            }),
          ),
        };
      };
      expect(changes(compareEditions(model(at(true)), model(at(false))))).to.have.members([
        'moved row r: parent action a > action b',
        'moved milestone s: parent action a > action b',
        'moved limb l: parent definition a > definition b',
        'moved entry e: parent framework a > framework b',
        'moved measure m: parent indicator a > indicator b',
      ]);
    });
  });

  describe('of words', () => {
    it('finds every field of words that differs, exactly, with the reason', () => {
      const edition: EditionInput = {
        label: '2',
        changes: [{ change: 'reworded', kind: 'action', id: 'x', because: 'plain words' }],
      };
      const before = model({
        actions: [{ ...titled('x'), ref: '1.1', title: 'Do it' }],
        groups: [{ ...named('g'), kind: 'set' }],
      });
      const after = model({
        actions: [{ ...titled('x'), title: 'Do it ' }],
        groups: [{ ...named('g'), name: 'Other', kind: 'set' }],
        edition,
      });
      const { reworded } = compareEditions(before, after);
      expect(
        reworded.map(({ after: { part }, wordings, reasons }) => [
          part.document.id,
          wordings,
          because(reasons),
        ]),
      ).to.deep.equal([
        ['g', [{ field: 'name', old: 'Name g', new: 'Other' }], []],
        [
          'x',
          [
            { field: 'ref', old: '1.1', new: undefined },
            { field: 'title', old: 'Do it', new: 'Do it ' },
          ],
          ['change: plain words'],
        ],
      ]);
    });
  });

  describe('of reasons', () => {
    const plain = model({ indicators: [indicator('i', { code: 'NI 1' })] });
    const without = (edition: EditionInput) => compareEditions(plain, model({ edition })).withdrawn;

    it('takes those for the part and the change, of changes and of withdrawals', () => {
      const found = without({
        label: '2',
        withdrawals: [
          { what: 'One', codes: ['NI 1'], because: 'code' },
          { what: 'No reason', codes: ['NI 1'] },
          { what: 'Other', codes: ['NI 10'], because: 'other' },
        ],
        changes: [
          { change: 'withdrawn', kind: 'indicator', id: 'i', because: 'part' },
          { change: 'added', kind: 'indicator', id: 'i', because: 'added' },
          { change: 'withdrawn', kind: 'action', id: 'i', because: 'action' },
        ],
      });
      expect(found.map(({ part, reasons }) => [show(part), ...because(reasons)])).to.deep.equal([
        ['indicator i', 'change: part', 'withdrawal: code'],
        ['measure i', 'withdrawal: code'],
      ]);
    });

    it('takes the reason for the code of an indicator for each of its measures', () => {
      const measures = ['a', 'b'].map((letter) => measureInput({ id: letter, part: letter }));
      const before = model({ indicators: [indicator('i', { code: 'NI 195', measures })] });
      const withdrawals = [{ what: 'One', codes: ['NI 195'], because: 'code' }];
      const { withdrawn } = compareEditions(before, model({ edition: { label: '2', withdrawals } }));
      expect(withdrawn.map(({ part, reasons }) => [show(part), ...because(reasons)])).to.deep.equal([
        ['indicator i', 'withdrawal: code'],
        ['measure a', 'withdrawal: code'],
        ['measure b', 'withdrawal: code'],
      ]);
    });

    it('takes none from an edition that replaces another', () => {
      const changed: EditionInput = {
        label: '2',
        withdrawals: [{ what: 'One', codes: ['NI 1'], because: 'code' }],
      };
      const reasons = (id: string) => without({ ...changed, replaces: { title: 'Plan', id } })[0]!.reasons;
      expect(because(reasons('plan'))).to.deep.equal(['withdrawal: code']);
      expect(because(reasons('another'))).to.deep.equal([]);
    });

    it('guesses none where the edition withdraws parts without naming them', () => {
      expect(
        because(without({ label: '2', withdrawals: [{ what: 'Some', because: 'why' }] })[0]!.reasons),
      ).to.deep.equal([]);
    });
  });

  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const part = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    ref: fc.option(name, { nil: undefined }),
    identifiers: fc.uniqueArray(
      name.map((each) => ({ scheme: 'national', value: each })),
      { maxLength: 2, selector: (each) => each.value },
    ),
    objectives: fc.subarray(['o1', 'o2', 'o3']),
  });
  const edition = fc.uniqueArray(part, { selector: ({ id }) => id, maxLength: 5 }).map((parts) =>
    model({
      objectives: ['o1', 'o2', 'o3'].map(titled),
      actions: parts.map(({ ref, ...rest }) => ({ ...titled(rest.id), ...rest, ...(ref && { ref }) })),
    }),
  );
  const names = (parts: readonly { part: LinkedPart }[]) => parts.map(({ part: each }) => show(each));

  it('swaps what was added and withdrawn when its arguments are swapped, and keeps what was moved', () => {
    fc.assert(
      fc.property(edition, edition, (before, after) => {
        const [there, back] = [compareEditions(before, after), compareEditions(after, before)];
        expect(names(there.added)).to.deep.equal(names(back.withdrawn));
        expect(names(there.withdrawn)).to.deep.equal(names(back.added));
        const pairs = ({ moved }: EditionDifference, first: 'before' | 'after') =>
          moved
            .map((each) => `${show(each[first])} ${show(each[first === 'before' ? 'after' : 'before'])}`)
            .toSorted();
        expect(pairs(there, 'before')).to.deep.equal(pairs(back, 'after'));
      }),
    );
  });

  it('finds every part of both editions once: kept, added or withdrawn', () => {
    fc.assert(
      fc.property(edition, edition, (before, after) => {
        const { added, withdrawn } = compareEditions(before, after);
        const kept = before.actions.length - withdrawn.length;
        expect(after.actions.length - added.length).to.equal(kept);
      }),
    );
  });

  it('rejects what does not come from buildModel, on either side', () => {
    const words = 'compareEditions requires a model from buildModel, got undefined';
    expect(() => compareEditions(undefined as unknown as StrategyModel, leeds)).to.throw(TypeError, words);
    expect(() => compareEditions(leeds, undefined as unknown as StrategyModel)).to.throw(TypeError, words);
  });
});
