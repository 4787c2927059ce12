import { expect } from 'chai';
import { actionsEnglish } from '../../../components/actions/actions.words.js';
import { indicatorsEnglish } from '../../../components/indicators/indicators.words.js';
import * as fc from 'fast-check';
import { actionTable } from '../../../components/actions/action-rows.js';
import { indicatorTable } from '../../../components/indicators/indicator-rows.js';
import { columnHeading } from '../../../components/shared/column.js';
import { ruleLine } from '../../../src/format/rule-line.js';
import { en } from '../../../src/format/en.js';
import { ratingSentence } from '../../../src/format/rating-sentence.js';
import { buildRatedModel } from '../../../src/model/build-rated-model.js';
import { readFile } from '../../../src/read/read-file.js';
import { PRESETS } from '../../../src/score/presets.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { HTML_VIEWS, htmlFragment, type HtmlView } from '../../../src/write/html/html-fragment.js';
import { indicator, measureInput, model, plan, result, valid } from '../../support/documents.js';
import { leeds, leedsIn2009 } from '../../support/leeds.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';
import { parsedHtml, rowsIn, stripped } from './parsed-html.js';

const cardOf = (parts: Parameters<typeof model>[0]) => scoreStrategy(model(parts));
const textOf = (html: string): string => parsedHtml(html).text.replace(/\s+/g, ' ');
const rowOf = (html: string, start: string): string[] => rowsIn(html).find(([cell]) => cell === start)!;

describe('htmlFragment, of Leeds', () => {
  const indicators = htmlFragment(leedsIn2009, 'indicators');
  const actions = htmlFragment(leedsIn2009, 'actions');
  const scorecard = htmlFragment(leedsIn2009, 'scorecard');

  it('shows a measure as the element does, with the reason in the open', () => {
    const row = rowsIn(indicators).find(([code]) => code === 'BP 25 a')!;
    expect(row.slice(2, 7)).to.deep.equal(['36.83%', '38.96%', '39%', '▲ Close', '41% (2.04 points to go)']);
    expect(row[1]).to.match(/: Women$/i);
    expect(row[7]).to.equal('Better may be chance');
    expect(row[8]).to.match(
      /^Close: 38\.96% in 2008\/09 against a target of 39% for March 2009; 0\.04 points short/,
    );
  });

  it('says in words why a figure is missing, and what the plan prints of it', () => {
    const row = rowOf(indicators, 'NI 3');
    expect(row[2]).to.equal('awaiting 2008 Place survey');
    expect(row[4]).to.equal('baseline year');
    expect(row[5]).to.equal('○ Not rated no target');
    expect(row[7]).to.equal('one figure so far');
    expect(row[8]).to.include('target “No Target - baseline year”');
  });

  it('has the sentence of every rating', () => {
    const text = textOf(indicators);
    for (const { now } of leedsIn2009.measures) expect(text).to.include(ratingSentence(now, en));
  });

  it('has the columns, the groups and the rows of the elements, in their order', () => {
    const told = indicatorTable(leedsIn2009, indicatorsEnglish);
    const [headings, ...rows] = rowsIn(indicators);
    // the way to the next target is headed by the target itself, which stands in the cell
    const shown = told.columns.map((column) => columnHeading(column).replace('Way to', 'Target'));
    expect(headings).to.deep.equal(shown);
    const groups = told.groups.flatMap(({ heading, rows: own }) => [
      [heading],
      [`Rated: ${own.filter(({ score }) => score.now.rating !== 'none').length} of ${own.length}`],
      ...own.map(({ code, score }) => [code || '(no code)', ratingSentence(score.now, en)]),
    ]);
    const seen = rows.map((row, at) => [row[0], row[8]?.slice(0, groups[at]?.[1]?.length)]);
    expect(seen).to.deep.equal(groups.map(([first, sentence]) => [first, sentence]));
    expect(textOf(indicators)).to.include(told.finding).and.include(ruleLine(leedsIn2009, en));
    expect(indicators).to.include(`<caption>${told.caption}</caption>`);
  });

  it('has the actions of the element', () => {
    const told = actionTable(leedsIn2009, 'objective', actionsEnglish);
    const [headings, ...rows] = rowsIn(actions);
    expect(headings).to.deep.equal(told.columns.map(columnHeading));
    const titles = told.groups.flatMap((group) => [
      group.heading,
      `Actions: ${group.rows.length}`,
      ...group.rows.map(({ action }) => action.document.title),
    ]);
    expect(rows.map(([first], at) => first!.slice(0, titles[at]!.length))).to.deep.equal(titles);
    expect(textOf(actions)).to.include(told.finding);
    expect(textOf(actions)).to.include('Disagreement in the plan: ');
  });

  it('counts, and averages nothing', () => {
    expect(rowsIn(scorecard)[0]).to.deep.equal([
      'Priority',
      '✓ On target',
      '▲ Close',
      '✕ Off target',
      '○ Not rated',
      'Rated',
      'Why not rated',
    ]);
    expect(rowsIn(scorecard).at(-1)!.slice(0, 6)).to.deep.equal([
      'Whole plan',
      '8',
      '1',
      '1',
      '24',
      '10 of 34',
    ]);
    expect(rowsIn(scorecard)).to.have.lengthOf(8);
  });

  it('has no heading for a plan that has no objectives: what is pasted has none', () => {
    const parts = { indicators: [indicator('a')], actions: [{ id: 'hold', title: 'Hold a forum' }] };
    for (const view of ['indicators', 'actions'] as const) {
      const bare = rowsIn(htmlFragment(cardOf(parts), view));
      expect(bare, view).to.have.lengthOf(2);
      const held = rowsIn(htmlFragment(cardOf({ ...parts, objectives: [{ id: 'o', title: 'O' }] }), view));
      expect(held.flat(), view).to.include('Under no objective');
    }
  });

  it('says what the reader of any view must know', () => {
    for (const html of [indicators, actions, scorecard]) {
      expect(textOf(html)).to.include('The newest results are for 2008/09');
    }
  });

  it('still reads without a single attribute: the words, the signs and what belongs together', async () => {
    const bare = stripped(indicators);
    expect(bare).to.not.match(/<[a-z0-9]+\s/);
    expect(rowsIn(bare)).to.deep.equal(rowsIn(indicators));
    const { strategy, report } = await readFile(bare, { yearStartsIn: 4 });
    expect(strategy!.indicators).to.have.lengthOf(34);
    expect(strategy!.objectives!.map(({ ref }) => ref)).to.include('Priority two');
    expect(report!.tables[0]!.kind).to.equal('indicators');
  });
});

describe('htmlFragment', () => {
  it('is a table that a screen reader can follow', () => {
    const { elements } = parsedHtml(htmlFragment(leedsIn2009, 'indicators'));
    const scopes = elements.filter(({ name }) => name === 'th').map(({ attributes }) => attributes['scope']);
    expect(new Set(scopes)).to.deep.equal(new Set(['col', 'rowgroup', 'row']));
    expect(scopes.filter((scope) => scope === 'row')).to.have.lengthOf(34);
    expect(scopes).to.not.include(undefined);
  });

  it('has no identifiers, styles or scripts of its own, so that it may stand on a page twice', () => {
    for (const view of HTML_VIEWS) {
      const { elements } = parsedHtml(htmlFragment(leedsIn2009, view, { src: 'plan.json' }));
      for (const { name, attributes } of elements) {
        expect(name).to.not.be.oneOf(['script', 'style', 'link', 'img', 'iframe']);
        expect(
          Object.keys(attributes).filter((key) => key === 'id' || key === 'style' || key.startsWith('on')),
        ).to.be.empty;
      }
    }
  });

  it('begins at the level of heading that the page needs', () => {
    expect(htmlFragment(leedsIn2009, 'actions', { headingLevel: 3 })).to.include('<h3>Actions</h3>');
  });

  it('puts dates in the cells where they are not all the same', () => {
    const dated = (id: string, end: string) =>
      indicator(id, { measures: [measureInput({ id, results: [result(5, end)] })] });
    const card = cardOf({ indicators: [dated('a', '2008-12-31'), dated('b', '2009-12-31')] });
    const html = htmlFragment(card, 'indicators');
    expect(rowsIn(html)[0]).to.include('Result');
    const results = rowsIn(html).map((row) => row[2]);
    expect(results).to.include('5% (to 2008-12-31)').and.include('5% (to 2009-12-31)');
  });

  it('says so where there is nothing to show', () => {
    const card = cardOf({});
    for (const view of HTML_VIEWS) {
      const html = htmlFragment(card, view);
      expect(textOf(html)).to.include('There is nothing to show here yet.');
      expect(html).to.not.include('<table');
    }
  });

  it('says which words are in another language', () => {
    const card = cardOf({ language: 'cy', indicators: [indicator('a')] });
    expect(htmlFragment(card, 'indicators')).to.match(/<th scope="row"[^>]* lang="cy">/);
    expect(htmlFragment(leedsIn2009, 'indicators')).to.not.include('lang=');
  });

  it('shows all documents, and the same one in the same way', () => {
    fc.assert(
      fc.property(validStrategies, fc.constantFrom(...HTML_VIEWS), (strategy, view) => {
        const html = htmlFragment(scoreStrategy(buildRatedModel(strategy)), view);
        expect(htmlFragment(scoreStrategy(buildRatedModel(structuredClone(strategy))), view)).to.equal(html);
        // every cell says something
        for (const row of rowsIn(html)) for (const cell of row) expect(cell).to.not.equal('');
      }),
      { numRuns: 15 },
    );
  });

  it('writes ten thousand actions, each in a row', () => {
    const strategy = valid(plan({ actions: [{ id: 'a', title: 'Hold events', leadsPrinted: 'Housing' }] }));
    const [action] = strategy.actions;
    const actions = Array.from({ length: 10_000 }, (_, at) => ({ ...action!, id: `a-${at}` }));
    const card = scoreStrategy(buildRatedModel({ ...strategy, actions }));
    // one of headings besides, and what stands before it: a plan without objectives has no heading of these
    expect(htmlFragment(card, 'actions').split('<tr ')).to.have.lengthOf(10_000 + 1 + 1);
  });
});

describe('htmlFragment, for the element that takes its place', () => {
  it('stands inside it, below its heading', () => {
    const html = htmlFragment(leedsIn2009, 'indicators', { src: '/plan.json' });
    const held = html.replace(/<\/?cohesion-indicators[^>]*>\n/g, '');
    expect(held).to.equal(htmlFragment(leedsIn2009, 'indicators'));
    expect(html).to.match(/<h2>Indicators<\/h2>\n<cohesion-indicators src="\/plan\.json">\n<p/);
  });

  it('tells it the date where the document would give another', () => {
    const card = scoreStrategy(leeds, { asOf: '2010-01-31' });
    expect(htmlFragment(card, 'scorecard', { src: 'a.json' })).to.include(
      '<cohesion-scorecard src="a.json" as-of="2010-01-31">',
    );
  });

  it('refuses what the element would show otherwise, or could not load', () => {
    const rule = PRESETS.find(({ id }) => id === 'met-or-not-met');
    const other = scoreStrategy(leeds, { rule });
    expect(() => htmlFragment(other, 'indicators', { src: 'a.json' })).to.throw(RangeError, 'met-or-not-met');
    expect(htmlFragment(other, 'actions', { src: 'a.json' })).to.include('<cohesion-actions');
    for (const src of ['', ' ', 'javascript:alert(1)', 'data:text/html,x']) {
      expect(() => htmlFragment(leedsIn2009, 'indicators', { src })).to.throw(RangeError, 'src');
    }
  });

  it('refuses views and headings that are none', () => {
    expect(() => htmlFragment(leedsIn2009, 'map' as HtmlView)).to.throw(
      RangeError,
      'one of indicators, actions',
    );
    for (const headingLevel of [0, 7, 1.5, Number.NaN]) {
      expect(() => htmlFragment(leedsIn2009, 'actions', { headingLevel })).to.throw(RangeError, '1 to 6');
    }
  });
});

describe('htmlFragment, of the five strategies', () => {
  for (const { id, document } of STRATEGIES) {
    it(`shows the views of ${id} in which there is something`, () => {
      const card = scoreStrategy(buildRatedModel(valid(document)));
      const shown = HTML_VIEWS.filter((view) => htmlFragment(card, view).includes('<table'));
      const expected = HTML_VIEWS.filter((view) =>
        view === 'actions' ? card.strategy.actions.length > 0 : card.measures.length > 0,
      );
      expect(shown).to.deep.equal(expected);
    });
  }
});
