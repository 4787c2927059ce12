// A plan with a rule of its own, or with figures whose error is known: what rates them is loaded, and the council's words
// are shown.
import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import { expectComplaint } from '../support/console-guard.js';
import { leedsCopy } from '../support/leeds.js';
import { cellsOf, opener, part, press, rowOf, rowsOf, tableOf, view, words } from '../support/views.js';

/** The Leeds plan under a rule with four levels. */
function ruled(): StrategyInput {
  const within = (amount: number) => ({
    kind: 'within' as const,
    allowance: { kind: 'absolute' as const, amount, unit: { kind: 'percent' as const } },
  });
  return {
    ...leedsCopy(),
    rule: {
      id: 'our-council',
      version: '1.0.0',
      title: 'Met, within a tenth, or within half a point',
      source: 'Cabinet minutes',
      levels: [
        { word: 'Met', colour: 'blue', when: [{ kind: 'within', allowance: { kind: 'none' } }] },
        { word: 'Nearly', colour: 'amber-green', when: [within(0.1)] },
        { word: 'Some way off', colour: 'amber-red', when: [within(0.5)] },
      ],
      otherwise: { word: 'Far off', colour: 'red' },
    },
  };
}

describe('a plan with a rule of its own', () => {
  it('is rated by it, in the council’s own words', async () => {
    const element = await view('cohesion-indicators', ruled());
    expect(words(part(element, 'finding'))).to.match(
      /^Of 34 measures, 10 can be rated: 8 Met, 1 Nearly, 1 Some way off\. 24 cannot/,
    );
    expect(cellsOf(rowOf(element, 'BP 25 a')).join(' ')).to.include('Nearly');
    expect(cellsOf(rowOf(element, 'BP 25 b')).join(' ')).to.include('Some way off');
    expect(words(part(element, 'foot'))).to.include('Met, within a tenth, or within half a point');
  });

  it('says so in the working, and leaves out the limits of another rule', async () => {
    const element = await view('cohesion-indicators', ruled());
    await press(element, opener(rowOf(element, 'BP 25 a')));
    const said = words(part(element, 'panel'));
    expect(said).to.include(
      'Nearly: 38.96% in 2008/09 against a target of 39% for March 2009; 0.04 points short.',
    );
    expect(said).to.include('our-council 1.0.0');
    expect(said).to.not.include('close when short of it');
  });

  it('is counted by colour in the scorecard, whose words are not those of another rule', async () => {
    const element = await view('cohesion-scorecard', ruled());
    expect(cellsOf(tableOf(element).tHead!.rows[0]!).slice(1, 5)).to.deep.equal([
      'Green',
      'Amber',
      'Red',
      'Not rated',
    ]);
    expect(cellsOf(tableOf(element).tFoot!.rows[0]!).slice(1, 5)).to.deep.equal(['8', '2', '0', '24']);
    expect(words(part(element, 'finding'))).to.include('8 Met, 1 Nearly, 1 Some way off');
  });

  it('is refused with the place of a mistake in it', async () => {
    const broken = ruled();
    (broken.rule!.levels[0] as { colour: string }).colour = 'purple';
    expectComplaint(/rule\.levels\[0\]\.colour: expected one of "blue".*found "purple"/);
    const element = await view('cohesion-indicators', broken);
    expect(element.state).to.equal('error');
  });
});

describe('a plan whose results have a known error', () => {
  it('is not red where the survey cannot tell', async () => {
    const plan = leedsCopy();
    const measure = plan.indicators!.flatMap(({ measures }) => measures).find(({ id }) => id === 'bp-25-b')!;
    expect(cellsOf(rowOf(await view('cohesion-indicators', plan), 'BP 25 b')).join(' ')).to.include(
      'Off target',
    );
    measure.results![0]!.interval = { low: 5.2, high: 6.4 };
    const element = await view('cohesion-indicators', plan);
    expect(cellsOf(rowOf(element, 'BP 25 b')).join(' ')).to.include('Close');
    expect(rowsOf(element)).to.have.length.above(30);
    await press(element, opener(rowOf(element, 'BP 25 b')));
    const said = words(part(element, 'panel'));
    expect(said).to.include('0.47 points short, within the survey’s margin of 0.62 points.');
    expect(said).to.include('Too close to call.');
  });
});
