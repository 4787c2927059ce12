// A plan is data from elsewhere. Whatever is written in it is shown as text, runs nothing and becomes no element.
import { expect } from 'chai';
import type { StrategyInput } from '../../src/index.js';
import { expectComplaint } from '../support/console-guard.js';
import { polarity, target } from '../support/documents.js';
import { aTimeout } from '../support/fixture.js';
import { allWithin, nameOf, opener, press, rowsOf, view, VIEWS, words } from '../support/views.js';

declare global {
  interface Window {
    owned?: string;
  }
}

const MARKUP = '<script>owned="script"</script><img src=x onerror=owned="img"><style>*{display:none}</style>';
const texts: readonly (readonly [string, string])[] = [
  ['markup', MARKUP],
  ['what ends an attribute or a comment', '"><svg onload=owned="svg">--></td></table>${owned="js"}{{owned}}'],
  ['entities', '&lt;b&gt;&amp;&#60;i&#62;'],
  ['directions of writing that do not end', '\u202Egnp.exe \u2066\u2067left open'],
  ['a word without end', 'W'.repeat(4000)],
];

/** A plan in which every text is the same. */
function planOf(text: string): StrategyInput {
  const period = { printed: text, kind: 'financial-year', end: '2009-03-31' } as const;
  const source = { line: 1, document: text };
  const notes = [
    { text, printed: text, source },
    { kind: 'caution' as const, text },
  ];
  const value = { kind: 'level', level: text } as const;
  const nested = [{ name: text, value: { kind: 'number' as const, value: 1 } }];
  return {
    format: 2,
    id: 'hostile',
    title: text,
    summary: text,
    period,
    sourceText: { title: text, publisher: text, note: text },
    terms: { objective: { one: text, other: text } },
    bodies: [
      { id: 'b', name: text, kind: 'council', aliases: [text], notes },
      { id: 'c', name: text, kind: 'team' },
    ],
    objectives: [
      { id: 'o', ref: text, title: text, summary: text, notes },
      { id: 'p', title: text },
    ],
    indicators: [
      {
        id: 'i',
        code: text,
        name: text,
        objectives: ['o'],
        leads: ['b'],
        notes,
        analyses: [{ places: ['h'], groups: ['g'], printed: text }],
        links: [{ title: text, href: 'https://council.example/' }],
        measures: ['x', 'y'].map((id) => ({
          id,
          part: text,
          name: text,
          unit: { kind: 'percent' as const },
          polarity: { direction: 'higher' as const, basis: { kind: 'inferred' as const, because: text } },
          baseline: { value, printed: text, nested, source },
          results: [
            {
              period,
              value: id === 'x' ? value : { kind: 'number' as const, value: 5 },
              printed: text,
              nested,
              source,
            },
            { period, value: { kind: 'number', value: 4 }, place: 'h', sample: 90, printed: text, source },
          ],
          targets: [
            { ...target(4), printed: text },
            { due: { printed: text, kind: 'day', end: '2011-03-31' }, value, printed: text },
          ],
          notes,
        })),
      },
    ],
    actions: [
      {
        id: 'a',
        ref: text,
        title: text,
        objectives: ['o'],
        leads: [{ body: 'b', accountableTo: 'c', through: 'c' }, { body: 'c' }],
        leadsPrinted: text,
        rows: [
          { id: 'r', title: text },
          {
            title: text,
            reporting: { reading: 'unclear', basis: { kind: 'inferred', because: text } },
            notes,
            source,
          },
        ],
        deadline: {
          period,
          conflict: 'k',
          corrected: { period, basis: { kind: 'inferred', because: text } },
        },
        milestones: [{ title: text, when: period }],
        notes,
        source,
      },
    ],
    portfolios: [{ id: 'f', name: text }],
    roles: [{ id: 'l', name: text }],
    documents: [{ id: 'd', name: text, kind: 'plan' }],
    reportingLines: [
      { id: 'w', to: [{ kind: 'portfolio', portfolio: 'f' }], printed: text },
      {
        id: 'x',
        of: [{ kind: 'row', id: 'r' }],
        to: [
          { kind: 'system', name: text },
          { kind: 'document', document: 'd' },
          { kind: 'officer', role: 'l' },
        ],
        by: ['l'],
        printed: text,
        basis: { kind: 'inferred', because: text },
        notes,
        source,
      },
    ],
    funds: [
      {
        id: 'f',
        title: text,
        name: text,
        amount: value,
        force: 'agreed',
        share: value,
        from: 'b',
        holder: 'c',
        period,
        pays: [{ kind: 'objective', id: 'o' }],
        rules: [{ kind: 'limit', title: text, standing: 'to-be-set', by: 'b', period, amount: value }],
        awards: [{ title: text, amount: value, to: 'c', period, printed: text }],
        basis: { kind: 'inferred', because: text },
        printed: text,
        notes,
        source,
      },
      { id: 'g', title: text, amount: { kind: 'none', reason: 'not-stated' }, force: 'unclear' },
    ],
    frameworks: [
      {
        id: 'm',
        name: text,
        axes: [
          { name: text, entries: [{ id: 'e', ref: text, name: text, aliases: [text], notes }] },
          { name: text, entries: [{ id: 'f', name: text }] },
        ],
        links: [
          { part: { kind: 'sign', id: 's' }, at: ['e', 'f'], basis: { kind: 'inferred', because: text } },
          { part: { kind: 'objective', id: 'o' }, at: ['e'] },
        ],
        notes,
      },
    ],
    places: [{ id: 'h', name: text, kind: 'city' }],
    groups: [{ id: 'g', name: text, kind: 'population' }],
    visions: [
      { id: 'v', title: text, kind: 'motto', printed: text, by: ['b'], aspects: [{ title: text }], notes },
    ],
    principles: [{ id: 'r', name: text, summary: text, notes }],
    sharedValues: [{ id: 'w', title: text, standing: 'unclear', conflict: 'k' }],
    themes: [
      {
        id: 't',
        name: text,
        kind: 'strategic',
        leads: [{ body: 'b', basis: { kind: 'inferred', because: text } }],
        summary: text,
        notes,
      },
    ],
    outcomes: [
      {
        id: 'u',
        title: text,
        theme: 't',
        due: period,
        gap: { places: ['h'], than: text, printed: text },
        notes,
      },
    ],
    signs: [
      {
        id: 's',
        title: text,
        direction: 'less',
        theme: 't',
        places: ['h'],
        groups: ['g'],
        printed: text,
        notes,
      },
      { id: 'x', title: text, theme: 't', parts: [{ title: text, direction: 'more' }] },
    ],
    updates: [{ id: 'd', of: [{ kind: 'sign', id: 's' }], on: period, title: text }],
    statistics: [
      {
        id: 'n',
        title: text,
        unit: { kind: 'percent', of: text },
        value,
        nested,
        place: 'h',
        group: 'g',
        period,
        measuredBy: text,
        comparators: [{ name: text, value }],
        doubt: { kind: 'inferred', because: text },
        printed: text,
        notes,
      },
    ],
    conflicts: [{ id: 'k', about: text, statements: [{ says: text, printed: text }, { says: text }] }],
    links: [{ title: text, href: 'https://council.example/' }],
    notes,
  };
}

/** What the views make of a plan: the name and attributes' names of each element, without texts. */
async function skeleton(text: string, tag: (typeof VIEWS)[number]): Promise<string[]> {
  const element = await view(tag, planOf(text));
  for (const row of rowsOf(element)) await press(element, opener(row));
  return allWithin<Element>(element, '*').map(
    (node) => `${node.localName} ${node.getAttributeNames().join(' ')}`,
  );
}

describe('hostile text', () => {
  for (const tag of VIEWS) {
    for (const [what, text] of texts) {
      it(`in every place of a plan, as ${what}, makes the same elements in <${tag}> as harmless text does`, async () => {
        window.owned = undefined!;
        const expected = await skeleton('harmless', tag);
        const ignoring = (lines: string[]) =>
          lines.map((line) => line.replace(/ (role|tabindex|aria-labelledby)\b/g, ''));
        expect(ignoring(await skeleton(text, tag))).to.deep.equal(ignoring(expected));
        await aTimeout(30);
        expect(window.owned).to.equal(undefined);
      });
    }
  }

  it('is shown as it is written', async () => {
    const element = await view('cohesion-indicators', planOf(MARKUP));
    for (const row of rowsOf(element)) await press(element, opener(row));
    expect(words(allWithin(element, 'caption')[0])).to.contain(MARKUP);
    expect(allWithin(element, "[part='panel'] a").map(nameOf)).to.deep.equal([MARKUP, MARKUP]);
    expect(allWithin(element, "[part='panel'] dd").map(nameOf).join()).to.contain(MARKUP);
    expect(allWithin(element, 'script, img, style')).to.deep.equal([]);
  });
});

describe('links', () => {
  const withLink = (href: string): StrategyInput => ({
    format: 2,
    id: 'links',
    title: 'Links',
    indicators: [
      {
        id: 'i',
        name: 'I',
        links: [{ title: 'Link', href }],
        measures: [{ id: 'm', unit: { kind: 'percent' }, polarity: polarity('higher') }],
      },
    ],
  });

  for (const href of [
    'javascript:owned=1',
    'JavaScript:owned=1',
    ' javascript:owned=1',
    'java\nscript:owned=1',
    '\u0001javascript:owned=1',
    'data:text/html,<script>owned=1</script>',
    'vbscript:owned=1',
    'blob:https://council.example/1',
    'file:///etc/passwd',
  ]) {
    it(`to ${JSON.stringify(href)} never become anchors: the plan is refused`, async () => {
      expectComplaint(/indicators\[0\]\.links\[0\]\.href/);
      const element = await view('cohesion-indicators', withLink(href));
      expect(element.state).to.equal('error');
      expect(allWithin(element, 'a')).to.deep.equal([]);
    });
  }

  for (const href of [
    'https://council.example/a?b=c#d',
    'survey.html',
    '../plans/',
    '#part',
    'mailto:a@b.example',
    'tel:0113',
  ]) {
    it(`to ${href} are followed`, async () => {
      const element = await view('cohesion-indicators', withLink(href));
      await press(element, opener(rowsOf(element)[0]!));
      expect(allWithin(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([href]);
    });
  }
});
