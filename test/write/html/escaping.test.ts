// Whatever a document says is text on the page: no element, no attribute and no end of the style sheet comes of it.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { buildRatedModel } from '../../../src/model/build-rated-model.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { HTML_VIEWS } from '../../../src/write/html/html-fragment.js';
import { htmlPage } from '../../../src/write/html/html-page.js';
import { escapeHtml, markup } from '../../../src/write/html/markup.js';
import { plan, valid } from '../../support/documents.js';
import { parsedByBrowser, parsedHtml } from './parsed-html.js';

const BITS = [
  '</td></tr></table><script>evil()</script>',
  '"><img src=x onerror=evil()>',
  "' onmouseover='evil()",
  '<!--',
  '-->',
  ']]>',
  '</style>',
  '</title>',
  '<svg/onload=evil()>',
  '&lt;b&gt;',
  '&#60;',
  '&amp',
  '\u0000',
  '\r\n',
  '\u2028',
  '\uFEFF',
  '`${1}',
  '<plaintext>',
];

// Long texts are laid out otherwise than short ones: all of these are long.
const PLAIN_TEXT = 'a text without any signs';

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...BITS), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((bits) => `x${bits.join('')}${PLAIN_TEXT}`);

/** A plan in which every text that is shown is the same. */
function planOf(text: string): StrategyInput {
  const when = { printed: text, kind: 'undated' } as const;
  const note = [{ text }, { text, kind: 'caution' }] as const;
  const measure = {
    unit: { kind: 'count' },
    polarity: { direction: 'higher', basis: { kind: 'inferred', because: text } },
    baseline: { value: { kind: 'level', level: text }, period: when, printed: `${text}!` },
    targets: [{ due: when, value: { kind: 'standard', standard: text }, printed: `${text}!` }],
    results: [{ value: { kind: 'none', reason: 'awaiting-survey', survey: text }, printed: `${text}!` }],
    notes: note,
  } as const;
  return plan({
    title: text,
    terms: { objective: { one: text, other: text } },
    notes: note as never,
    bodies: [{ id: 'b', name: text, kind: 'council' }],
    objectives: [{ id: 'o', ref: text, title: text }],
    indicators: [
      {
        id: 'i',
        code: text,
        name: text,
        objectives: ['o'],
        measures: [
          { ...measure, id: 'm', part: 'a', name: text },
          { ...measure, id: 'n', part: 'b', name: text },
        ] as never,
        links: [
          { title: text, href: `https://a.example/?${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}` },
        ],
        notes: note as never,
      },
    ],
    actions: [
      {
        id: 'a',
        ref: text,
        title: text,
        objectives: ['o'],
        rows: [{ id: 'r', title: text }],
        leads: [{ body: 'b' }],
        leadsPrinted: `${text}!`,
        deadline: { period: when, conflict: 'c' },
        milestones: [{ title: text, when }],
        notes: note as never,
      },
      { id: 'k', title: text, objectives: ['o'], milestones: [{ title: text, when }] },
    ],
    conflicts: [{ id: 'c', about: text, statements: [{ says: text }, { says: text }] }],
  });
}

/** The pages of a plan with this text everywhere. */
const pagesOf = (text: string): string[] => {
  const card = scoreStrategy(buildRatedModel(valid(planOf(text))));
  return HTML_VIEWS.map((view) => htmlPage(card, view));
};

const PLAIN = pagesOf(PLAIN_TEXT);
const shapeOf = (parsed: ReturnType<typeof parsedHtml>): string[] =>
  parsed.elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(' ')}`);

const count = (text: string, words: string): number => text.split(words).length - 1;

describe('the text of a document', () => {
  it('is shown as it is, wherever it stands, and makes no element and no attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // HTML cannot hold U+0000: it is shown as a sign of its own
        const shown = text.replaceAll('\0', '\uFFFD');
        pagesOf(text).forEach((html, at) => {
          for (const parse of [parsedHtml, parsedByBrowser]) {
            const [given, plain] = [parse(html), parse(PLAIN[at]!)];
            if (given === undefined || plain === undefined) continue;
            expect(shapeOf(given)).to.deep.equal(shapeOf(plain));
            expect(count(given.text, shown)).to.equal(count(plain.text, PLAIN_TEXT));
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('stands in many places of the plan that is tried', () => {
    const counts = PLAIN.map((html) => count(parsedHtml(html).text, PLAIN_TEXT));
    expect(Math.min(...counts)).to.be.at.least(5);
    expect(Math.max(...counts)).to.be.at.least(25);
  });
});

describe('escapeHtml', () => {
  it('leaves what says nothing in HTML as it is', () => {
    expect(escapeHtml('“38.96%” – £5 über')).to.equal('“38.96%” – £5 über');
  });

  it('comes back from a browser, or a reader of HTML, in text and in attributes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = markup`<p title="${text}">${text}</p>`.toString();
        for (const parse of [parsedHtml, parsedByBrowser]) {
          const element = parse(html)?.elements.find(({ name }) => name === 'p');
          if (element) expect(element.attributes['title']).to.equal(text.replaceAll('\0', '\uFFFD'));
        }
      }),
      { numRuns: 100 },
    );
  });
});
