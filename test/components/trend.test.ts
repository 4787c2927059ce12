// The view of trends on a page: pictures, words and tables of the Leeds plan and of longer series.
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CohesionTrend, ShownTrends } from '../../components/index.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { welsh } from '../../src/words/cy/index.js';
import { accessible } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { contrast } from '../support/contrast.js';
import { indicator, measureInput, plan, result } from '../support/documents.js';
import { canEmulateMedia, engine } from '../support/engine.js';
import { firstChange } from '../support/first-change.js';
import { fixture, html, oneEvent, updated, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import { trendPlan } from '../support/trend-series.js';
import {
  allWithin,
  blank,
  button,
  choose,
  expectFocus,
  mount,
  nameOf,
  part,
  press,
  reaches,
  said,
  tableOf,
  view,
  within,
  words,
} from '../support/views.js';

/** The trend of one indicator of a plan. */
async function trendOf(
  id: string,
  strategy: StrategyInput = trendPlan(),
  width = '',
): Promise<CohesionTrend> {
  const element = blank('cohesion-trend');
  element.indicator = id;
  element.strategy = strategy;
  await mount(element, width);
  await reaches(element, 'ready');
  return element;
}

const titlesOf = (element: CohesionTrend): string[] => allWithin(element, "[part='title']").map(words);
const remarksOf = (element: CohesionTrend): string[] => allWithin(element, "[part='remarks'] li").map(words);
const countOf = (element: CohesionTrend, selector: string): number =>
  allWithin<Element>(element, selector).length;
/** Firefox counts the halo around words to their box, two pixels on each side. */
const HALO = engine === 'firefox' ? 4 : 0;

/** The box of words or of a mark, without the halo that engines may count to it. */
function boxOf(node: Element): DOMRect {
  if (node.textContent.trim() === '') return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

const labelsOf = (element: CohesionTrend): string[] =>
  allWithin<Element>(element, '.label').map((label) =>
    [...label.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
  );

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
  if (canEmulateMedia) await emulateMedia({ media: 'screen' });
});

describe('<cohesion-trend>', () => {
  describe('of one indicator of Leeds', () => {
    let element: CohesionTrend;
    beforeEach(async () => {
      element = await trendOf('bp-25', leedsInput);
    });

    it('opens with the finding, then names the indicator, its unit and its parts', () => {
      expect(words(part(element, 'finding'))).to.equal('3 measures: 2 better; 1 worse.');
      expect(titlesOf(element)).to.deep.equal(['BP 25 % of top earners who are:']);
      expect(words(within(element, '.unit'))).to.equal('Unit: per cent');
      const key = [...part(element, 'key').querySelectorAll('li')].map(words);
      expect(key).to.have.length(3);
      expect(key[0]).to.match(/^a women: Better, .* Nearly on course\.$/);
      expect(allWithin(element, "[part='controls'], [part='group']")).to.deep.equal([]);
    });

    it('draws a line of its own look for each part, and labels each at its end', () => {
      expect(
        ['series-1', 'series-2', 'series-3'].map((look) => countOf(element, `.picture .${look}`) > 0),
      ).to.deep.equal([true, true, true]);
      expect(labelsOf(element)).to.include.members(['a 38.96%', 'b 5.78%', 'c 4.20%', 'target 41%']);
      const dashes = [1, 2, 3].map(
        (look) => getComputedStyle(within(element, `.swatch.series-${look} .line`)).strokeDasharray,
      );
      expect(new Set(dashes).size).to.equal(3);
      const shapes = allWithin<Element>(element, '.swatch .mark').map((mark) => mark.getAttribute('d'));
      expect(new Set(shapes).size).to.equal(3);
    });

    it('opens its table by a button, which keeps the focus, and closes it again', async () => {
      const show = button(element, 'Show the data');
      expect(nameOf(show)).to.equal('Show the data % of top earners who are:');
      expect(tableOf(element).checkVisibility()).to.equal(false);
      show.focus();
      await press(element, show);
      expectFocus(element, show);
      expect(show.getAttribute('aria-expanded')).to.equal('true');
      expect(tableOf(element).checkVisibility()).to.equal(true);
      expect(words(tableOf(element).caption)).to.equal('Figures: % of top earners who are:');
      expect([...tableOf(element).querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal([
        ...Array<string>(5).fill('col'),
        ...Array<string>(12).fill('row'),
      ]);
      expect([...tableOf(element).tBodies[0]!.rows].map((row) => [...row.cells].map(words))[3]).to.deep.equal(
        ['2008/09', 'result', 'women', '38.96%', '“38.96%”'],
      );
      await accessible(element);
      await press(element, show);
      expect(tableOf(element).checkVisibility()).to.equal(false);
    });
  });

  describe('of all indicators of Leeds', () => {
    it('draws the first priority, and another that is chosen, and says how many', async () => {
      const element = await view('cohesion-trend');
      expect(titlesOf(element)).to.have.length(7);
      expect(words(part(element, 'count'))).to.equal('7 of 28 indicators');
      expect(said(element)).to.equal('');
      await choose(element, 'Priority', 'Priority four: Children and young people');
      expect(words(part(element, 'group'))).to.equal('Priority four: Children and young people');
      expect(titlesOf(element)[0]).to.match(/accredited to the Stephen Lawrence Standard\.$/);
      expect(said(element)).to.equal(words(part(element, 'count')));
      expect(allWithin(element, 'option')).to.have.length.at.least(5);
    });

    it('tells of each what its figures say, with what to beware of', async () => {
      const element = await view('cohesion-trend');
      const first = allWithin(element, "[part='chart']")[0]!;
      expect(words(first.querySelector("[part='summary']"))).to.match(
        /^One figure so far: 11% \(2008\/09\)\./,
      );
      expect(words(first.querySelector('.flag'))).to.match(/^The March 2011 target can be read in two ways/);
    });
  });

  describe('of longer series', () => {
    it('breaks the line where there is no figure, and marks it with a cross', async () => {
      const element = await trendOf('safe');
      expect(countOf(element, '.line')).to.equal(2);
      expect(countOf(element, '.mark.point')).to.equal(19);
      expect(countOf(element, '.mark.absent')).to.equal(3);
      expect(countOf(element, '.ring')).to.equal(14);
      expect([
        countOf(element, '.limit'),
        countOf(element, '.forecast'),
        countOf(element, '.earlier'),
      ]).to.deep.equal([3, 1, 1]);
      expect(remarksOf(element)).to.include('Below the limits, ringed: 2002/03.');
      expect(labelsOf(element)).to.include('79.1% 2022/23');
    });

    it('marks cuts, what was said, what is provisional, expected, the baseline and how sure figures are', async () => {
      const element = await trendOf('employed');
      expect([
        countOf(element, '.cut'),
        countOf(element, '.said'),
        countOf(element, '.hollow'),
      ]).to.deep.equal([1, 1, 2]);
      expect([
        countOf(element, '.baseline'),
        countOf(element, '.expected'),
        countOf(element, '.band'),
      ]).to.deep.equal([1, 1, 2]);
      expect(allWithin<Element>(element, '.label').map(({ textContent }) => textContent.trim())).to.include(
        'survey changes',
      );
      expect(words(within(element, '.said-list'))).to.equal('May 2016: A large employer opens');
    });

    it('draws no more than it can: a point alone, no target, nothing at all', async () => {
      const one = plan({
        indicators: [indicator('i', { measures: [measureInput({ results: [result(5)] })] })],
      });
      const element = await trendOf('i', one);
      expect([countOf(element, '.mark'), countOf(element, '.line'), countOf(element, '.way')]).to.deep.equal([
        1, 0, 0,
      ]);
      const none = await trendOf('i', plan({ indicators: [indicator('i')] }));
      expect(words(part(none, 'finding'))).to.equal('No result yet. No further target.');
      expect(countOf(none, '.picture')).to.equal(0);
      expect(remarksOf(none)[0]).to.match(/^Nothing here can be drawn/);
    });

    it('keeps its words and marks within the view, wide and narrow', async () => {
      for (const width of [1280, 320]) {
        await setViewport({ width, height: 640 });
        for (const id of ['safe', 'groups', 'employed']) {
          const element = await trendOf(id);
          await press(element, button(element, 'Show the data'));
          expect(document.documentElement.scrollWidth, `${id} at ${width}`).to.be.at.most(width);
          const box = element.getBoundingClientRect();
          const out = allWithin<Element>(element, '.picture text, .mark')
            .map((node) => [node.textContent, boxOf(node)] as const)
            .filter(([, { left, right }]) => left < box.left - 1 || right > box.right + 1);
          expect(
            out.map(([text]) => text),
            `${id} at ${width}`,
          ).to.deep.equal([]);
          element.remove();
        }
      }
    });

    it('writes labels that do not cover each other as drawn, at 320 px', async () => {
      await setViewport({ width: 320, height: 640 });
      for (const id of ['safe', 'groups', 'employed']) {
        const element = await trendOf(id);
        const boxes = allWithin<Element>(element, 'text.label').map((label) => label.getBoundingClientRect());
        const covered = boxes.flatMap((a, at) =>
          boxes.slice(at + 1).filter((b) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return across > 2 + HALO && down > 3 + HALO;
          }),
        );
        expect(covered.length, id).to.equal(0);
        element.remove();
      }
    });
  });

  it('reads the same from right to left: time runs on from the left', async () => {
    const host = await trendOf('safe');
    host.parentElement!.dir = 'rtl';
    const xs = allWithin<Element>(host, '.mark.point').map((spot) => spot.getBoundingClientRect().left);
    expect(xs.length).to.equal(19);
    expect(xs).to.deep.equal(xs.toSorted((a, b) => a - b));
    expect(document.documentElement.scrollWidth).to.be.at.most(800);
  });

  it('is in the language of the page, but for what the plan says', async () => {
    const element = await trendOf('employed');
    element.parentElement!.lang = 'cy';
    await waitUntil(() => words(part(element, 'finding')).startsWith('Ni ddangosir newid: '));
    expect(nameOf(button(element, welsh.trend.data))).to.contain(welsh.trend.data);
    expect(labelsOf(element)).to.include('gwaelodlin 70.2%');
    expect(words(within(element, '.said-list'))).to.equal('Mai 2016: A large employer opens');
    await accessible(element);
  });

  it('shows another indicator when it is asked to, and tells when there is none', async () => {
    const element = await trendOf('safe');
    element.setAttribute('indicator', 'employed');
    await waitUntil(() => titlesOf(element)[0] === 'People of 16 to 64 in employment');
    element.removeAttribute('indicator');
    await waitUntil(() => titlesOf(element).length === 3);
    expectComplaint(
      /<cohesion-trend> RangeError: There is no indicator "nowhere" in this plan\. It has: safe, /,
    );
    element.indicator = 'nowhere';
    await reaches(element, 'error');
    element.indicator = 'groups';
    await reaches(element, 'ready');
    expect(titlesOf(element)).to.deep.equal(['People who feel safe, women and men']);
  });

  it('looks at no result after the day of as-of, and says so', async () => {
    const element = await trendOf('safe');
    element.asOf = '2010-03-31';
    await waitUntil(() => remarksOf(element).includes('13 results after 31 March 2010 are not shown.'));
    expect(countOf(element, '.mark.point')).to.equal(9);
  });

  it('is ready with the strategy and how its measures stand', async () => {
    const element = blank('cohesion-trend');
    element.strategy = trendPlan();
    const ready = oneEvent<CustomEvent<ShownTrends>>(element, 'cohesion-ready');
    await mount(element);
    const { strategy, score } = (await ready).detail;
    expect([strategy.indicators.length, score.measures.length]).to.deep.equal([3, 3]);
  });

  for (const [when, busy] of [
    ['', 0],
    [', also where each takes long', 25],
  ] as const)
    it(`reads a plan once for all elements that are given it together, and again for who comes later${when}`, async () => {
      const given = trendPlan();
      const { indicators } = given;
      let reads = 0;
      Object.defineProperty(given, 'indicators', {
        enumerable: true,
        get: () => {
          reads += 1;
          const end = performance.now() + busy;
          while (performance.now() < end);
          return indicators;
        },
      });
      const shownOf = async (ids: readonly string[]): Promise<[CohesionTrend, ShownTrends][]> => {
        const elements = ids.map((indicator) =>
          Object.assign(blank('cohesion-trend'), { strategy: given, indicator }),
        );
        const events = elements.map((element) =>
          oneEvent<CustomEvent<ShownTrends>>(element, 'cohesion-ready'),
        );
        await Promise.all(elements.map((element) => mount(element)));
        const details = (await Promise.all(events)).map(({ detail }) => detail);
        return elements.map((element, at) => [element, details[at]!]);
      };
      const [alone] = await shownOf(['safe']);
      const once = reads;
      const [first, second] = await shownOf(['safe', 'employed']);
      expect(reads).to.equal(2 * once);
      expect(first![1].strategy).to.equal(second![1].strategy);
      expect(first![1].strategy).not.to.equal(alone![1].strategy);
      expect(titlesOf(first![0])).to.deep.equal(titlesOf(alone![0]));
      expect(titlesOf(second![0])).to.deep.equal(['People of 16 to 64 in employment']);
    });

  describe('before its tables are there', () => {
    const tables = (element: CohesionTrend): HTMLTableElement[] =>
      allWithin<HTMLTableElement>(element, "[part='table']");
    /** The view as soon as its pictures are drawn. */
    async function begun(): Promise<CohesionTrend> {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = Object.assign(blank('cohesion-trend'), { strategy: trendPlan() });
      box.append(element);
      const root = element.shadowRoot ?? (await element.updateComplete, element.shadowRoot!);
      await firstChange(root, () => countOf(element, "[part='picture']") === 3);
      return element;
    }

    it('has its pictures, their words and the buttons; an update is complete when the tables are there too', async () => {
      const element = await begun();
      expect(tables(element)).to.have.length(0);
      expect(allWithin(element, '[aria-controls]')).to.have.length(3);
      expect(remarksOf(element)).not.to.deep.equal([]);
      await element.updateComplete;
      expect(tables(element)).to.have.length(3);
      expect(tables(element).map((table) => table.checkVisibility())).to.deep.equal([false, false, false]);
    });

    it('has the table that is opened at once', async () => {
      const element = await begun();
      allWithin(element, 'button[aria-controls]')[1]!.click();
      await firstChange(element.shadowRoot!, () => tables(element).length > 0);
      expect(tables(element).map((table) => table.checkVisibility())).to.deep.equal([true]);
      expect(words(tables(element)[0]!.caption)).to.equal('Figures: People who feel safe, women and men');
      await element.updateComplete;
      expect(tables(element).map((table) => table.checkVisibility())).to.deep.equal([false, true, false]);
    });

    it('has all of them where it is printed', async () => {
      const element = await begun();
      window.dispatchEvent(new Event('beforeprint'));
      await firstChange(element.shadowRoot!, () => tables(element).length > 0);
      expect(tables(element)).to.have.length(3);
    });

    it('has none while it is away, nobody waits for them, and they come when it is back', async () => {
      const element = await begun();
      const box = element.parentElement!;
      element.remove();
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 100));
      expect(tables(element)).to.have.length(0);
      box.append(element);
      await updated(element);
      expect(tables(element)).to.have.length(3);
    });
  });

  it('marks the ends alone of a line whose markers would touch each other, and what is more than chance', async () => {
    const monthly = (count: number): StrategyInput => {
      const ends = Array.from({ length: count }, (_, at) =>
        new Date(Date.UTC(2019, at + 1, 0)).toISOString().slice(0, 10),
      );
      const results = ends.map((end, at) => result(at === 20 ? 90 : 50 + (at % 3), end));
      return plan({ indicators: [indicator('monthly', { measures: [measureInput({ results })] })] });
    };
    const few = await trendOf('monthly', monthly(24));
    expect(countOf(few, '.mark.point')).to.equal(24);
    const many = await trendOf('monthly', monthly(60));
    const rings = countOf(many, '.ring');
    expect(rings).to.be.greaterThan(0);
    expect(countOf(many, '.mark.point')).to.equal(2 + rings);
    expect(tableOf(many).tBodies[0]!.rows).to.have.length(60);
  });

  it('has its table in print, without the button', async function () {
    if (!canEmulateMedia) this.skip();
    const element = await trendOf('safe');
    await emulateMedia({ media: 'print' });
    expect(tableOf(element).checkVisibility()).to.equal(true);
    expect(button(element, 'Show the data').checkVisibility()).to.equal(false);
    expect(within<SVGElement>(element, '.picture').getBoundingClientRect().height).to.be.greaterThan(100);
  });

  for (const [ink, paper] of [
    ['black', 'white'],
    ['#212b32', '#f0f4f5'],
    ['#eeeeee', '#121212'],
    ['#ffffff', '#1d2b44'],
  ] as const) {
    it(`has lines that can be told from the page, ${ink} on ${paper}`, async () => {
      const isDark = contrast('white', paper) > contrast('black', paper);
      Object.assign(document.documentElement.style, {
        color: ink,
        background: paper,
        colorScheme: isDark ? 'dark' : 'light',
      });
      const element = await trendOf('groups');
      for (const look of [1, 2, 3]) {
        const { color } = getComputedStyle(within(element, `.swatch.series-${look}`));
        expect(contrast(color, paper), `line ${look}`).to.be.at.least(3);
      }
      const { fill } = getComputedStyle(within(element, '.label'));
      expect(contrast(fill, paper), 'labels').to.be.at.least(4.5);
    });
  }
});
