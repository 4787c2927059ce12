import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import {
  type Bearer,
  crosswalk,
  type CrosswalkOptions,
  type SharedScheme,
} from '../../src/model/crosswalk.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import { model } from '../support/documents.js';
import { leeds } from '../support/leeds.js';
import { communityPlan, coventry, leicester, MODELS, northamptonshire } from '../support/models.js';
import { named, titled } from './shared.js';

function show({ part, document, through }: Bearer): string {
  const bearer = part === undefined ? 'the whole' : `${part.kind} ${part.part.document.id}`;
  const basis = document.basis === undefined ? '' : ` (${document.basis.kind})`;
  return `${bearer}${basis}${through === undefined ? '' : ` through ${through.entry.document.id}`}`;
}

/** Shared names in lines: `value | bearers of one side | bearers of the other`. */
const lines = ({ values }: SharedScheme) =>
  values.map(({ value, a, b }) => [value, a.map(show).join(', '), b.map(show).join(', ')].join(' | '));
const schemes = (shared: readonly SharedScheme[]) =>
  shared.map(({ scheme, values }) => `${scheme}: ${values.length}`);
const of = (a: StrategyModel, b: StrategyModel, scheme: string) =>
  crosswalk(a, b, { schemes: [scheme] }).flatMap(lines);

describe('crosswalk, of Coventry 2006 with the Community Plan', () => {
  it('has what the two share, scheme by scheme', () => {
    expect(schemes(crosswalk(coventry, communityPlan))).to.deep.equal([
      'coventry-body: 3',
      'coventry-community-of-interest: 9',
      'coventry-community-plan-outcome: 2',
      'coventry-document: 2',
      'coventry-place: 2',
      'coventry-theme-group: 12',
      'national-cohesion-definition: 4',
    ]);
  });

  it('sets the four limbs of the national definition beside each other, and says how each side is known', () => {
    expect(of(coventry, communityPlan, 'national-cohesion-definition')).to.deep.equal([
      '1 | objective objective-1 (inferred), limb national-definition-1 | objective shared-vision (outside)',
      '2 | objective objective-2 (inferred), limb national-definition-2 | objective diversity-valued (outside)',
      '3 | objective objective-3 (inferred), limb national-definition-3 | objective similar-opportunities (outside)',
      '4 | objective objective-4 (inferred), limb national-definition-4 | objective strong-relationships (outside)',
    ]);
  });

  it('finds the two outcomes of the plan that the strategy names, and the plan itself', () => {
    expect(of(coventry, communityPlan, 'coventry-community-plan-outcome')).to.deep.equal([
      'equal-opportunities | outcome equal-opportunities | outcome equal-opportunities',
      'inclusive-and-cohesive | outcome inclusive-and-cohesive | outcome inclusive-and-cohesive',
    ]);
    expect(of(coventry, communityPlan, 'coventry-document')).to.deep.equal([
      'community-plan | document community-plan | the whole',
      'local-area-agreement | document local-area-agreement | document local-area-agreement',
    ]);
  });

  it('finds lead groups under names that differ, with the grounds', () => {
    const [groups] = crosswalk(coventry, communityPlan, { schemes: ['coventry-theme-group'] });
    const health = groups!.values.find(({ value }) => value === 'health-and-well-being')!;
    expect(health.a.map(show)).to.deep.equal(['body health-and-well-being-theme-group (inferred)']);
    expect(health.b.map(show)).to.deep.equal([
      'body health-of-coventry-group (inferred)',
      'theme health-and-well-being',
    ]);
    for (const { document } of [...health.a, ...health.b].filter((bearer) => bearer.document.basis))
      expect(document.basis?.because).to.be.a('string');
  });
});

describe('crosswalk, of Northamptonshire with Leeds', () => {
  it('sets the six limbs of the Commission beside the six outcomes of Leeds that restate them', () => {
    expect(of(northamptonshire, leeds, 'cic-2007-limb')).to.deep.equal([
      '1 | limb cic-limb-1 | outcome outcome-1-1 (outside)',
      '2 | limb cic-limb-2 | outcome outcome-2-6 (outside)',
      '3 | limb cic-limb-3 | outcome outcome-2-5 (outside)',
      '4 | limb cic-limb-4 | outcome outcome-1-4 (outside)',
      '5 | limb cic-limb-5 | outcome outcome-2-3 (outside)',
      '6 | vision aspiration (inferred), limb cic-limb-6 | outcome outcome-2-4 (outside)',
    ]);
  });

  it('finds nothing else: surveys of different places are not the same for having like names', () => {
    expect(schemes(crosswalk(northamptonshire, leeds))).to.deep.equal(['cic-2007-limb: 6']);
    expect(crosswalk(leicester, coventry)).to.deep.equal([]);
  });
});

describe('crosswalk', () => {
  const name = (value: string, scheme = 's') => ({ scheme, value });
  const strategy = (parts: Partial<StrategyInput>) => model(parts);
  const groups = (...values: string[]) =>
    strategy({
      groups: values.map((value) => ({ ...named(`g${value}`), kind: 'other', identifiers: [name(value)] })),
    });

  it('gives schemes in order of their names, and values with numbers by size', () => {
    const one = groups('10', '2', 'b', '1', 'a');
    const values = (a: StrategyModel, b: StrategyModel) =>
      crosswalk(a, b).flatMap((each) => each.values.map(({ value }) => value));
    expect(values(one, groups('a', '1', '2', 'b', '10'))).to.deep.equal(['1', '2', '10', 'a', 'b']);
    const two = (...order: string[]) => strategy({ identifiers: order.map((scheme) => name('x', scheme)) });
    expect(schemes(crosswalk(two('t', 's', 'u'), two('u', 's', 'v')))).to.deep.equal(['s: 1', 'u: 1']);
  });

  it('compares scheme and value exactly, and never titles', () => {
    const of = (value: string, scheme?: string) =>
      strategy({ objectives: [{ ...titled('o'), title: 'The same', identifiers: [name(value, scheme)] }] });
    expect(crosswalk(of('NI 1'), of('NI 1'))).to.have.lengthOf(1);
    for (const other of [of('NI1'), of('ni 1'), of('NI 1', 'S'), of('NI 1 ')])
      expect(crosswalk(of('NI 1'), other)).to.deep.equal([]);
  });

  const linked = (value: string) =>
    strategy({
      objectives: ['o', 'p'].map(titled),
      actions: [{ ...titled('x'), identifiers: [name(value)] }],
      frameworks: [
        {
          ...named('f'),
          axes: [
            {
              name: 'A',
              entries: [{ ...named('a'), identifiers: [{ ...name(value), basis: { kind: 'inferred' } }] }],
            },
            { name: 'B', entries: ['b', 'c'].map(named) },
          ],
          links: [
            { part: { kind: 'objective', id: 'p' }, at: ['b', 'a'], basis: { kind: 'outside' } },
            { part: { kind: 'objective', id: 'o' }, at: ['a'] },
            { part: { kind: 'objective', id: 'p' }, at: ['a', 'c'] },
            { part: { kind: 'objective', id: 'o' }, at: ['b'] },
          ],
        },
      ],
    });

  it('gives the parts that belong to an entry after those that have its name, each once, with the links', () => {
    const [{ values }] = crosswalk(linked('1'), groups('1')) as [SharedScheme];
    expect(values[0]!.a.map(show)).to.deep.equal([
      'action x',
      'entry a (inferred)',
      'objective p (inferred) through a',
      'objective o (inferred) through a',
    ]);
    const { links } = values[0]!.a[2]!.through!;
    expect(links.map(({ document }) => document.basis?.kind)).to.deep.equal(['outside', undefined]);
    expect(values[0]!.b.map(show)).to.deep.equal(['group g1']);
  });

  it('is the same from either side, with the sides swapped', () => {
    for (const a of MODELS) {
      for (const b of MODELS) {
        const swapped = crosswalk(b, a).map(({ scheme, values }) => ({
          scheme,
          values: values.map((each) => ({ value: each.value, a: each.b.map(show), b: each.a.map(show) })),
        }));
        const straight = crosswalk(a, b).map(({ scheme, values }) => ({
          scheme,
          values: values.map((each) => ({ value: each.value, a: each.a.map(show), b: each.b.map(show) })),
        }));
        expect(straight).to.deep.equal(swapped);
      }
    }
  });

  it('looks only at the schemes that are asked for', () => {
    const [one, two] = ['1', '2'].map(() => strategy({ identifiers: [name('x', 's'), name('x', 't')] }));
    const asked = (options?: CrosswalkOptions) => schemes(crosswalk(one!, two!, options));
    expect(asked({ schemes: ['t', 'unknown'] })).to.deep.equal(['t: 1']);
    expect(asked({ schemes: [] })).to.deep.equal([]);
    expect(asked({})).to.deep.equal(['s: 1', 't: 1']);
    expect(asked({ schemes: undefined })).to.deep.equal(['s: 1', 't: 1']);
    expect(asked()).to.deep.equal(['s: 1', 't: 1']);
  });

  it('rejects what is no model, and schemes that are no list', () => {
    expect(() => crosswalk(leeds, {} as StrategyModel)).to.throw(
      TypeError,
      'crosswalk requires a model from buildModel, got another object',
    );
    expect(() => crosswalk(leeds, leeds, { schemes: 'cic' as unknown as string[] })).to.throw(
      TypeError,
      'schemes requires a list of schemes, got cic',
    );
  });
});
