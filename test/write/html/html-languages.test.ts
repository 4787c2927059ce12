// Static views in the language of the reader: our words in it, those of the plan as they are, and which is which told by `lang`.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { actionsFinding } from '../../../src/format/actions-finding.js';
import { ratingSentence } from '../../../src/format/rating-sentence.js';
import { tallySentence } from '../../../src/format/tally-sentence.js';
import { buildRatedModel } from '../../../src/model/build-rated-model.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import type { Scorecard } from '../../../src/score/scorecard.js';
import type { Language } from '../../../src/index.js';
import { welsh } from '../../../src/words/cy/index.js';
import { htmlFragment, HTML_VIEWS, type HtmlView } from '../../../src/write/html/html-fragment.js';
import { htmlPage } from '../../../src/write/html/html-page.js';
import { htmlEnglish } from '../../../src/format/view/html-words.js';
import type { HtmlWords } from '../../../src/write/index.js';
import { indicator, measureInput, model, result, valid } from '../../support/documents.js';
import { leedsIn2009 } from '../../support/leeds.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';
import { parsedHtml, rowsIn } from './parsed-html.js';

// by the names that a user has
const language: Language = welsh;
const inWelsh = (card: Scorecard, view: HtmlView): string => htmlFragment(card, view, { language });
const cardOf = (parts: Parameters<typeof model>[0]) => scoreStrategy(model(parts));
const textOf = (html: string): string => parsedHtml(html).text.replace(/\s+/g, ' ');
const langsOf = (html: string): string[] =>
  parsedHtml(html).elements.flatMap(({ attributes: { lang } }) => (lang === undefined ? [] : [lang]));

/** The texts that a language has, wherever they stand. */
const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((inner: unknown) => {
    if (typeof inner === 'string') return [inner];
    return typeof inner === 'object' && inner !== null ? textsOf(inner) : [];
  });

/** The texts of a page between its tags, without the brackets and colons that we put around them. */
const piecesOf = (html: string): string[] =>
  [...html.replace(/<style>[^]*?<\/style>/, '').matchAll(/>([^<]+)</g)]
    .map(([, text]) => text!.trim().replace(/^\(|[):]$/g, ''))
    .filter((text) => text !== '');

describe('htmlFragment, in Welsh', () => {
  const indicators = inWelsh(leedsIn2009, 'indicators');
  const actions = inWelsh(leedsIn2009, 'actions');
  const scorecard = inWelsh(leedsIn2009, 'scorecard');

  it('shows a measure with its reason', () => {
    const [headings, ...rows] = rowsIn(indicators);
    expect(headings).to.deep.equal([
      'Cod',
      'Dangosydd',
      'Gwaelodlin',
      'Canlyniad 2008/09',
      'Targed Mawrth 2009',
      'Gradd',
      'Targed Mawrth 2011',
      'Cyfeiriad y newid',
      'Pam?',
    ]);
    const row = rows.find(([code]) => code === 'BP 25 a')!;
    expect(row.slice(2, 7)).to.deep.equal(['36.83%', '38.96%', '39%', '▲ Agos', '41% (2.04 pwynt i fynd)']);
    expect(row[8]).to.match(
      /^Agos: 38\.96% ar gyfer 2008\/09, o gymharu â’r targed, sef 39% ar gyfer Mawrth 2009; 0\.04 pwynt yn brin/,
    );
  });

  it('says why a figure is missing, and quotes the plan in its own words', () => {
    const row = rowsIn(indicators).find(([code]) => code === 'NI 3')!;
    expect(row[2]).to.equal('yn disgwyl 2008 Place survey');
    expect(row[5]).to.equal('○ Heb ei raddio dim targed');
    expect(row[7]).to.equal('un ffigur hyd yma');
    expect(row[8]).to.include('Fel yr argraffwyd: ').and.include('targed “No Target - baseline year”');
  });

  it('has the sentence of every rating', () => {
    const text = textOf(indicators);
    for (const { now } of leedsIn2009.measures) {
      expect(text).to.include(ratingSentence(now, { ...welsh.rating, ...welsh.why }));
    }
  });

  it('has actions and counts', () => {
    expect(textOf(actions)).to.include(actionsFinding(leedsIn2009.strategy, welsh.actions));
    expect(rowsIn(actions)[0]!.slice(-2)).to.deep.equal(['Erbyn', 'Manylion']);
    expect(textOf(actions)).to.include('Anghysondeb yn y cynllun: ');
    expect(rowsIn(scorecard).at(-1)!.slice(0, 6)).to.deep.equal([
      'Y cynllun cyfan',
      '8',
      '1',
      '1',
      '24',
      '10 o 34',
    ]);
  });

  it('says nothing of ours in English, of any strategy', () => {
    const own = new Set(textsOf(language));
    const english = new Set(textsOf(htmlEnglish).filter((text) => !own.has(text)));
    for (const { document } of STRATEGIES) {
      const card = scoreStrategy(buildRatedModel(valid(document)));
      for (const view of HTML_VIEWS) {
        const found = (html: string) => piecesOf(html).filter((text) => english.has(text));
        expect(found(htmlPage(card, view))).to.not.deep.equal([]);
        expect(found(htmlPage(card, view, { language }))).to.deep.equal([]);
      }
    }
  });

  it('shows all documents, and says something in every cell', () => {
    fc.assert(
      fc.property(validStrategies, fc.constantFrom(...HTML_VIEWS), (strategy, view) => {
        const card = scoreStrategy(buildRatedModel(strategy));
        const [ours, english] = [inWelsh(card, view), htmlFragment(card, view)].map(rowsIn);
        expect(ours!.map(({ length }) => length)).to.deep.equal(english!.map(({ length }) => length));
        for (const row of ours!) for (const cell of row) expect(cell).to.not.equal('');
      }),
      { numRuns: 15 },
    );
  });

  it('is for the element of the same language', () => {
    const html = htmlFragment(leedsIn2009, 'actions', { language, src: 'plan.json' });
    expect(html).to.match(/^<section class="cohesion-view" lang="cy-GB">\n<h2>Camau gweithredu<\/h2>\n/);
    expect(html).to.include('<cohesion-actions src="plan.json">\n<p class="cohesion-finding">61 cam gweith');
  });
});

describe('the languages of a page', () => {
  it('are that of our words, and that of the plan where it is another', () => {
    for (const { document } of STRATEGIES) {
      const strategy = valid(document);
      const card = scoreStrategy(buildRatedModel(strategy));
      for (const view of HTML_VIEWS) {
        const html = htmlPage(card, view, { language });
        expect(html).to.include('<html lang="cy-GB">');
        expect(html).to.include(`<h1 lang="${strategy.language}">`);
        expect(html).to.include(
          `<title>${language.html.titles[view]}: ${strategy.title.replaceAll("'", '&#39;')}`,
        );
        expect(new Set(langsOf(html))).to.deep.equal(new Set(['cy-GB', strategy.language]));
        expect(langsOf(htmlPage(card, view))).to.deep.equal(['en-GB']);
      }
    }
  });

  it('mark the title in a caption, the names and the notes, and not what is said by us', () => {
    const { title, language: plan } = leedsIn2009.strategy.document;
    const html = inWelsh(leedsIn2009, 'indicators');
    expect(html).to.include(`<caption>Dangosyddion: <span lang="${plan}">${title}</span></caption>`);
    expect(html).to.include(
      `<p class="cohesion-finding">${tallySentence(leedsIn2009.tally, welsh.rating)}</p>`,
    );
    expect(html).to.include(`<p class="cohesion-flag" lang="${plan}">The newest results`);
    expect(html).to.match(/<th scope="rowgroup"[^>]* lang="en">Priority One: /);
    expect(html).to.include(`targed “<span lang="${plan}">No Target - baseline year</span>”`);
    const counts = inWelsh(leedsIn2009, 'scorecard');
    expect(counts).to.include(`<span lang="${plan}">Priority</span></th>`);
    expect(counts).to.include('class="cohesion-name">Y cynllun cyfan</th>');
  });

  it('keep a text apart that has the sign by which words of the plan are found', () => {
    const printed = '\0a\0</span>\0';
    const measures = [measureInput({ id: 'a', results: [{ ...result(5), printed }] })];
    const card = cardOf({ title: 'A\0B', indicators: [indicator('a', { measures })] });
    const html = inWelsh(card, 'indicators');
    expect(html).to.include('<span lang="en">A\uFFFDB</span></caption>');
    expect(html).to.include('canlyniad “<span lang="en">\uFFFDa\uFFFD&lt;/span&gt;\uFFFD</span>”.');
  });

  it('mark no heading of ours, and count no region', () => {
    const parts = {
      objectives: [{ id: 'o', title: 'Perthyn' }],
      indicators: [indicator('a')],
      actions: [{ id: 'b', title: 'Siarad' }],
    };
    for (const view of HTML_VIEWS) {
      const html = inWelsh(cardOf({ ...parts, language: 'en' }), view);
      expect(html).to.match(/<th scope="row[^>]*"(?![^>]* lang=)[^>]*>Heb fod o dan unrhyw amcan<\/th>/);
      expect(langsOf(inWelsh(cardOf({ ...parts, language: 'CY-gb' }), view))).to.deep.equal(['cy-GB']);
      expect(langsOf(htmlFragment(cardOf({ ...parts, language: 'EN-us' }), view))).to.deep.equal([]);
    }
  });

  it('mark a plan in Welsh on an English page in the same way', () => {
    const html = htmlFragment(
      cardOf({ language: 'cy', title: 'Cynllun', indicators: [indicator('a')] }),
      'indicators',
    );
    expect(html).to.include('<caption>Indicators: <span lang="cy">Cynllun</span></caption>');
    expect(html).to.match(/<section class="cohesion-view">\n/);
  });
});

describe('a language of data', () => {
  it('has its own brackets, lists and order of words', () => {
    const turned: HtmlWords = {
      ...htmlEnglish,
      rating: { ...htmlEnglish.rating, locale: 'pa', list: ({ first, second }) => `${first} & ${second}` },
      html: {
        ...htmlEnglish.html,
        aside: ({ words }) => `[${words}]`,
        captions: { ...htmlEnglish.html.captions, indicators: ({ title }) => `${title} (indicators)` },
      },
    };
    const dated = (id: string, end: string) =>
      indicator(id, { measures: [measureInput({ id, results: [result(5, end)] })] });
    const indicators = [dated('a', '2008-12-31'), dated('b', '2009-12-31')];
    const html = htmlFragment(cardOf({ title: 'A & B', indicators }), 'indicators', { language: turned });
    expect(html).to.include('<caption><span lang="en">A &amp; B</span> (indicators)</caption>');
    expect(rowsIn(html).map((row) => row[2])).to.include('5% [to 2008-12-31]');
    expect(html).to.include('<section class="cohesion-view" lang="pa">');
  });

  for (const [what, given, said] of [
    ['a tag', 'cy', 'got "cy"'],
    ['an object of something else', {}, 'got words without rating, why, actions, scorecard, html'],
    ['words that lack a topic', { ...welsh, html: undefined }, 'got words without html'],
  ] as const) {
    it(`is not ${what}`, () => {
      for (const write of [htmlFragment, htmlPage]) {
        expect(() => write(leedsIn2009, 'indicators', { language: given as never })).to.throw(
          RangeError,
          said,
        );
      }
    });
  }
});
