// "Why?": how a rating shows its working, and how a row is opened by mouse and keyboard.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import { waitUntil } from '../support/fixture.js';
import { indicator, measureInput, plan, result, target } from '../support/documents.js';
import { leedsCopy } from '../support/leeds.js';
import {
  allWithin,
  button,
  cellsOf,
  expectFocus,
  expectSame,
  laidOut,
  nameOf,
  opener,
  part,
  press,
  rowOf,
  rowsOf,
  tableOf,
  view,
  type View,
  words,
} from '../support/views.js';

/** Opens a row and returns what it shows. */
async function why(element: View, code: string): Promise<HTMLElement> {
  await press(element, opener(rowOf(element, code)));
  return part(element, 'panel');
}

const figures = (panel: HTMLElement): string[][] =>
  [...panel.querySelector('table')!.tBodies[0]!.rows].map(cellsOf);

const facts = (panel: HTMLElement): Map<string, string> =>
  new Map([...panel.querySelectorAll('dt')].map((term) => [words(term), words(term.nextElementSibling)]));

/** Presses and releases the mouse in the middle of something. */
async function clickOn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

describe('beside the working of a rating', () => {
  it('stand the two other lights: whether it is on course, and what is forecast', async () => {
    const told = facts(await why(await view('cohesion-indicators'), 'BP 25 a'));
    expect(told.get('On course')).to.equal(
      'Nearly on course: 38.96% against 39% on the straight line at 31 March 2009; 0.04 points short. The line leads to 41% by 31 March 2011.',
    );
    expect(told.get('Forecast')).to.equal('No forecast: the series has 1 of the 5 figures that it needs.');
  });

  it('say why they do not burn, where there is nothing to say', async () => {
    const element = await view('cohesion-indicators');
    for (const row of rowsOf(element)) {
      await press(element, opener(row));
      const told = facts(part(element, 'panel'));
      for (const light of ['On course', 'Forecast']) expect(told.get(light), words(row)).to.match(/\w+.*\.$/);
      await press(element, opener(row));
    }
  });

  it('stands what its targets were before they were changed, with when and why', async () => {
    const month = (of: string, end: string) => ({ printed: of, kind: 'month' as const, end });
    const changed = measureInput({
      id: 'a',
      results: [result(50, '2009-03-31')],
      targets: [
        {
          ...target(60, '2010-03-31'),
          history: [
            {
              value: { kind: 'number' as const, value: 70 },
              set: month('May 2006', '2006-05-31'),
              replaced: month('May 2008', '2008-05-31'),
              because: 'The survey changed.',
            },
            {
              value: { kind: 'none' as const, reason: 'to-be-agreed' as const },
              due: month('March 2009', '2009-03-31'),
            },
          ],
        },
      ],
    });
    const element = await view(
      'cohesion-indicators',
      plan({ indicators: [indicator('a', { measures: [changed] })] }),
    );
    await press(element, opener(rowsOf(element)[0]!));
    const told = facts(part(element, 'panel')).get('Targets before they were changed');
    expect(told).to.equal(
      'by 2010-03-31: 70% (set May 2006, replaced May 2008) The survey changed. March 2009: to be agreed',
    );
  });
});

describe('the working of a rating', () => {
  it('says what was found, against what, and what follows', async () => {
    const panel = await why(await view('cohesion-indicators'), 'BP 25 a');
    expect(words(panel.querySelector('p'))).to.equal(
      'Close: 38.96% in 2008/09 against a target of 39% for March 2009; 0.04 points short, which rounds to the target as printed.',
    );
  });

  it('shows all four figures as read and as printed, each with its line', async () => {
    const panel = await why(await view('cohesion-indicators'), 'NI 3');
    expect(cellsOf(panel.querySelector('table')!.tHead!.rows[0]!)).to.deep.equal([
      'Figure',
      'Read as',
      'Printed',
      'Line',
    ]);
    expect(figures(panel)).to.deep.equal([
      ['Baseline', 'awaiting 2008 Place survey', '“Baseline to be set by 2008 Place survey”', '47'],
      ['Result 2008/09', '11%', '“11%”', '51'],
      ['Target March 2009', 'baseline year', '“No Target - baseline year”', '50'],
      [
        'Target March 2011',
        '+4.1 points on the baseline or +4.1% of the baseline',
        '“Increase of 4.1% on baseline figure as measured by 2010 Place Survey”',
        '52',
      ],
    ]);
  });

  it('shows four figures with words in every cell for each measure of the plan', async () => {
    const element = await view('cohesion-indicators');
    for (const row of rowsOf(element)) {
      await press(element, opener(row));
      const rows = figures(part(element, 'panel'));
      expect(rows, words(row)).to.have.length(4);
      expect(rows.flat().filter((cell) => !/[\p{L}\p{N}]/u.test(cell))).to.deep.equal([]);
      await press(element, opener(row));
    }
  });

  it('names the rule with its version and source, the limits, and which way is good', async () => {
    const stated = facts(await why(await view('cohesion-indicators'), 'BP 25 b'));
    expect([...stated.keys()].slice(0, 3)).to.deep.equal(['Limits', 'Direction', 'Rule']);
    expect(stated.get('Limits')).to.match(
      /^On target at 6\.25%; close when short of it by .* or less\. No tolerance was set: /,
    );
    expect(stated.get('Direction')).to.match(/^Higher is better \(inferred: .+\)\.$/);
    expect(stated.get('Rule')).to.match(
      /^Distance to target\. On target: .* target-distance \d+\.\d+\.\d+ \(.+\)$/,
    );
  });

  it('gives no limits where there is no rating, and every reason why', async () => {
    const panel = await why(await view('cohesion-indicators'), 'BP 21');
    expect(words(panel.querySelector('p'))).to.equal(
      'Not rated: no target for March 2009 (no survey); no result for 2008/09 (no survey).',
    );
    expect([...facts(panel).keys()]).to.deep.equal(['Direction', 'Rule', 'On course', 'Forecast']);
  });

  it('warns where the data should be checked', async () => {
    const panel = await why(await view('cohesion-indicators'), 'NI 8');
    expect(words(panel)).to.contain(
      'The March 2011 target of 21.60% is already passed: check the data or the definition.',
    );
  });

  it('tells an empty cell from one that is not printed, and gives links and notes', async () => {
    const copy = leedsCopy();
    const changed = copy.indicators![1]!;
    changed.measures[0]!.baseline!.printed = '';
    delete changed.measures[0]!.results![0]!.printed;
    changed.notes = [{ text: 'A note.' }];
    changed.links = [
      { title: 'The survey', href: 'survey.html' },
      { title: 'By mail', href: 'mailto:a@b.example' },
    ];
    const panel = await why(await view('cohesion-indicators', copy satisfies StrategyInput), 'NI 4');
    expect(figures(panel).map((row) => row[2])).to.deep.equal([
      'empty cell',
      'not printed',
      '“No Target - baseline year”',
      '“34.40%”',
    ]);
    expect(facts(panel).get('Notes')).to.equal('A note.');
    expect(
      [...panel.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href'), link.rel]),
    ).to.deep.equal([
      ['The survey', 'survey.html', 'noopener'],
      ['By mail', 'mailto:a@b.example', 'noopener'],
    ]);
  });
});

for (const [tag, label] of [
  ['cohesion-indicators', 'Why?'],
  ['cohesion-actions', 'Details'],
] as const) {
  describe(`a row of <${tag}>`, () => {
    it(`has a button "${label}", named after the row, and is closed at first`, async () => {
      const element = await view(tag);
      const names = rowsOf(element).map((row) => nameOf(opener(row)));
      expect(names.every((name) => name.startsWith(`${label} `))).to.equal(true);
      expect(new Set(names)).to.have.length(names.length);
      expect(allWithin(element, "[aria-expanded='true'], [aria-controls], [part='panel']")).to.deep.equal([]);
    });

    it('opens below itself, across the table, and says so; and closes again', async () => {
      const element = await view(tag);
      const row = rowsOf(element)[2]!;
      await press(element, opener(row));
      expect(opener(row).getAttribute('aria-expanded')).to.equal('true');
      const cell = (row.nextElementSibling as HTMLTableRowElement).cells[0]!;
      expect(cell.contains(part(element, 'panel'))).to.equal(true);
      expect(cell.colSpan).to.equal(tableOf(element).tHead!.rows[0]!.cells.length);
      expect(opener(row).getAttribute('aria-controls')).to.equal(cell.id);
      expectSame(element.shadowRoot!.getElementById(cell.id), cell);
      await press(element, opener(row));
      expect(opener(row).getAttribute('aria-expanded')).to.equal('false');
      expect(opener(row).hasAttribute('aria-controls')).to.equal(false);
      expect(allWithin(element, "[part='panel']")).to.deep.equal([]);
    });

    it('opens beside other open rows, each with an id of its own', async () => {
      const element = await view(tag);
      for (const row of rowsOf(element)) await press(element, opener(row));
      const ids = allWithin(element, '[id]').map(({ id }) => id);
      expect(allWithin(element, "[part='panel']")).to.have.length(rowsOf(element).length);
      expect(new Set(ids)).to.have.length(ids.length);
    });

    it('opens and closes by mouse', async () => {
      const element = await view(tag);
      await laidOut(element);
      const row = rowsOf(element)[0]!;
      for (const state of ['true', 'false']) {
        await clickOn(opener(row));
        await waitUntil(() => opener(row).getAttribute('aria-expanded') === state);
      }
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`opens and closes by ${name}, and keeps the focus`, async () => {
        const element = await view(tag);
        const row = rowsOf(element)[1]!;
        opener(row).focus();
        for (const state of ['true', 'false']) {
          await sendKeys({ press: key });
          await waitUntil(() => opener(row).getAttribute('aria-expanded') === state);
          expectFocus(element, opener(row));
        }
      });
    }

    it('stays open when the table is sorted, and moves with its row', async () => {
      const element = await view(tag);
      const [row] = rowsOf(element);
      const name = words(row!.querySelector('th'));
      await press(element, opener(row!));
      await press(element, button(element, words(tableOf(element).tHead!.rows[0]!.cells[0])));
      const moved = rowsOf(element).find((one) => words(one.querySelector('th')) === name)!;
      expect(opener(moved).getAttribute('aria-expanded')).to.equal('true');
      const below = moved.nextElementSibling as HTMLTableRowElement;
      expect(below.cells[0]!.contains(part(element, 'panel'))).to.equal(true);
    });
  });
}
