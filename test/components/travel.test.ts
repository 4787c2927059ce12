// Which way the measures of <cohesion-indicators> go: the small pictures, the words beside them, and how they are sorted.
import { expect } from 'chai';
import { indicator, measureInput, number, plan, polarity, result } from '../support/documents.js';
import { SAFE, trendPlan, yearly } from '../support/trend-series.js';
import { updated } from '../support/fixture.js';
import {
  allWithin,
  cellsOf,
  column,
  headingsOf,
  laidOut,
  opener,
  part,
  press,
  rowOf,
  rowsOf,
  view,
  words,
  button,
} from '../support/views.js';

const TRAVEL = 'Direction of travel';
const percent = { unit: { kind: 'percent' } } as const;
const figures = (from: number, to: number) => [result(from, '2008-03-31'), result(to, '2009-03-31')];

/** One indicator for each of some measures, named as they are. */
const planOf = (measures: Readonly<Record<string, Parameters<typeof measureInput>[0]>>, more = {}) =>
  plan({
    indicators: Object.entries(measures).map(([name, parts]) =>
      indicator(name.replaceAll(' ', '-'), {
        name,
        measures: [measureInput({ id: name.replaceAll(' ', '-'), ...percent, ...parts })],
      }),
    ),
    ...more,
  });

/** A measure for each direction, not in the order of any. */
const EVERY = planOf({
  'goes down': { polarity: polarity('higher'), results: figures(9, 5) },
  'has one': { polarity: polarity('higher'), results: [result(5)] },
  'goes up': { polarity: polarity('higher'), results: figures(5, 9) },
  stays: { polarity: polarity('higher'), results: figures(5, 5) },
  'less is better': { polarity: polarity('lower'), results: figures(9, 5) },
  'good unknown': { polarity: polarity('unknown'), results: figures(9, 5) },
});

const picturesOf = (row: HTMLElement): string[] =>
  [...row.querySelectorAll("[part='sparkline']")].map((svg) => svg.getAttribute('aria-label') ?? '');
const arrowOf = (row: HTMLElement): string =>
  row.querySelector("[part='direction'] path")?.getAttribute('d') ?? '';

describe('the direction of travel in <cohesion-indicators>', () => {
  it('says by words whether a change is good, by the polarity of the measure, and what may be chance', async () => {
    const element = await view('cohesion-indicators', EVERY);
    expect(column(element, TRAVEL)).to.deep.equal([
      'Worse may be chance',
      'one figure so far',
      'Better may be chance',
      'No change',
      'Better may be chance',
      'Lower may be chance',
    ]);
  });

  it('points by its arrow where the figure went, whether that is good or not', async () => {
    const element = await view('cohesion-indicators', EVERY);
    const arrow = (name: string): string => arrowOf(rowOf(element, name));
    expect(arrow('goes down')).to.equal(arrow('less is better')).and.to.equal(arrow('good unknown'));
    expect(new Set([arrow('goes down'), arrow('goes up'), arrow('stays')]).size).to.equal(3);
    expect(arrow('has one')).to.equal('');
  });

  it('is in the ink of the page: neither good nor bad has a colour', async () => {
    const element = await view('cohesion-indicators', EVERY);
    const { color } = getComputedStyle(element);
    for (const mark of allWithin(element, "[part='direction'], [part='sparkline']")) {
      expect(getComputedStyle(mark).color).to.equal(color);
    }
  });

  it('is shown beyond chance where samples or a threshold of the rule decide', async () => {
    const asked = (from: number, to: number) => figures(from, to).map((one) => ({ ...one, sample: 4000 }));
    const element = await view(
      'cohesion-indicators',
      planOf({
        up: { polarity: polarity('higher'), results: asked(50, 60) },
        down: { polarity: polarity('higher'), results: asked(60, 50) },
        hardly: { polarity: polarity('higher'), results: asked(50, 50.1) },
      }),
    );
    expect(column(element, TRAVEL)).to.deep.equal(['Improved', 'Worsened', 'No change']);
  });

  it('says why nothing is known, and never an arrow', async () => {
    const element = await view(
      'cohesion-indicators',
      planOf({
        'no result': {},
        'no survey': { results: [result({ kind: 'none', reason: 'no-survey' })] },
        words: { results: [result({ kind: 'level', level: 'Partly' })] },
        'no day': { results: [result(5, '2008-03-31'), result(6, '')] },
        'other unit': {
          results: [result(5, '2008-03-31'), { ...result(6), value: number(6, { unit: { kind: 'count' } }) }],
        },
      }),
    );
    expect(column(element, TRAVEL)).to.deep.equal([
      'no result yet',
      'no survey',
      'result not a single figure',
      'one figure so far',
      'earlier figures cannot be compared',
    ]);
    expect(allWithin(element, "[part='direction']")).to.deep.equal([]);
  });

  it('has a picture with a name where there are two figures or more, and none elsewhere', async () => {
    const element = await view('cohesion-indicators', EVERY);
    expect(picturesOf(rowOf(element, 'goes down'))).to.deep.equal([
      'Figures to 2008-03-31 to to 2009-03-31: 9%, 5%',
    ]);
    expect(picturesOf(rowOf(element, 'has one'))).to.deep.equal([]);
    for (const picture of allWithin(element, "[part='sparkline']")) {
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.querySelectorAll('text')).to.have.length(0);
    }
  });

  it('never joins figures over a missing one', async () => {
    const results = yearly([10, 12, undefined, 15, 16], 2004);
    const element = await view('cohesion-indicators', planOf({ gap: { results } }));
    const line = rowsOf(element)[0]!.querySelector("[part='sparkline'] .line")!;
    expect(line.getAttribute('d')!.match(/M/g)).to.have.length(2);
    expect(picturesOf(rowsOf(element)[0]!)[0]).to.match(/: 10%, 12%, not available, 15%, 16%$/);
  });

  it('stands in each layout and at 320 px, and reaches out of none', async () => {
    for (const [layout, width] of [
      ['', '1200px'],
      ['compact', '1200px'],
      ['cards', '1200px'],
      ['', '320px'],
    ] as const) {
      const element = await view('cohesion-indicators', trendPlan(), width);
      element.setAttribute('layout', layout);
      await laidOut(element);
      const box = element.getBoundingClientRect();
      for (const picture of allWithin(element, "[part='sparkline']")) {
        const { left, right, width: wide, height } = picture.getBoundingClientRect();
        expect(wide, layout).to.be.closeTo(96, 12);
        expect(height, layout).to.be.closeTo(24, 3);
        expect(left).to.be.at.least(box.left);
        expect(right).to.be.at.most(box.right);
      }
      expect(picturesOf(rowsOf(element)[0]!), layout).to.have.length(1);
    }
  });

  it('sorts from the best to the worst, and what is not known last', async () => {
    const element = await view('cohesion-indicators', EVERY);
    const name = headingsOf(element)[0]!;
    await press(element, button(element, TRAVEL));
    expect(column(element, name)).to.deep.equal([
      'goes up',
      'less is better',
      'stays',
      'good unknown',
      'goes down',
      'has one',
    ]);
    await press(element, button(element, TRAVEL));
    expect(column(element, name).at(0)).to.equal('goes down');
    expect(column(element, name).at(-1)).to.equal('has one');
  });

  it('is said in a sentence where a reader asks why', async () => {
    const element = await view('cohesion-indicators');
    await press(element, opener(rowOf(element, 'BP 25 b')));
    expect(words(part(element, 'panel'))).to.include(
      'Direction of travel Worse since the baseline: from 5.96% to 5.78%. Nothing shows that this is more than chance.',
    );
  });

  it('speaks Welsh on a Welsh page', async () => {
    document.documentElement.lang = 'cy';
    try {
      const element = await view('cohesion-indicators', EVERY);
      await updated(element);
      expect(cellsOf(rowOf(element, 'goes up')).at(-2)).to.equal('Gwell gall fod yn siawns');
      expect(picturesOf(rowOf(element, 'goes up'))[0]).to.match(/^Ffigurau /);
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('follows the day as of which the plan is shown', async () => {
    const element = await view('cohesion-indicators', planOf({ safe: { results: yearly(SAFE, 2001) } }));
    const [before] = picturesOf(rowsOf(element)[0]!);
    element.asOf = '2004-03-31';
    await laidOut(element);
    const [after] = picturesOf(rowsOf(element)[0]!);
    expect(after)
      .to.match(/^Figures 2001\/02 to 2003\/04: /)
      .and.not.equal(before);
  });
});
