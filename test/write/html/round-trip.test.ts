// The page of indicators, read back as a council would read a page of another: what comes back, and the list of what
// does not, which docs/static-html.md publishes.
import { expect } from 'chai';
import { readFile } from '../../../src/read/read-file.js';
import type { Strategy } from '../../../src/document/strategy.js';
import { buildRatedModel } from '../../../src/model/build-rated-model.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { htmlFragment } from '../../../src/write/html/html-fragment.js';
import { htmlPage } from '../../../src/write/html/html-page.js';
import { valid } from '../../support/documents.js';
import { STRATEGIES } from '../../support/strategies.js';

type Figure =
  | { readonly value: object; readonly due?: object; readonly period?: object | undefined }
  | undefined;

/** What of a value the table shows: not the time of an absence, nor places where a figure has none. */
function shownOf(value: object | undefined): object | undefined {
  if (value === undefined) return undefined;
  const { period: _period, decimals, ...shown } = value as Record<string, unknown>;
  return decimals === 0 || decimals === undefined ? shown : { ...shown, decimals };
}

const daysOf = (period: object | undefined): unknown =>
  period && [(period as { start?: string }).start, (period as { end?: string }).end];

/** What does not come back, by document and place: each is one of the losses that the guide lists. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  'leeds-2010': [
    'NI 3 next: a change that can be read in two ways is shown as its two figures',
    'NI 6 baseline: the reader does not know the words "new data return 2008/09"',
    'NI 11 baseline: the reader does not know the words "new data return 2008/09"',
    'NI 110 baseline: the reader does not know the words "new data return 2008/09"',
    'BP 14 a target: of two reasons for an absence, words remain',
    'BP 14 b target: of two reasons for an absence, words remain',
    'NI 69 target: of two reasons for an absence, words remain',
    'LKI-IYS6 target: of two reasons for an absence, words remain',
  ],
};

/** Where what came back is not what the table shows, as "NI 3 next". */
function differences(document: Strategy, read: Strategy): string[] {
  const { measures } = scoreStrategy(buildRatedModel(document));
  return measures.flatMap(({ measure, now, way }, at) => {
    const { indicator } = measure;
    const [back] = read.indicators[at]!.measures;
    const { code } = indicator.document;
    const label = [code ?? indicator.document.id, measure.document.part].filter(Boolean).join(' ');
    const targets = [now.inputs.target, way.target].filter((target) => target !== undefined);
    const backOf = (which: Figure): Figure => back!.targets[targets.indexOf(which as never)];
    const pairs: readonly (readonly [string, Figure, Figure])[] = [
      ['baseline', measure.document.baseline, back!.baseline],
      ['result', now.inputs.result, back!.results[0]],
      ['target', now.inputs.target, backOf(now.inputs.target)],
      ['next', way.target, backOf(way.target)],
    ];
    return pairs.filter(([, mine, theirs]) => !same(mine, theirs)).map(([which]) => `${label} ${which}`);
  });
}

function same(mine: Figure, theirs: Figure): boolean {
  const parts = (figure: Figure): string =>
    JSON.stringify(sorted([shownOf(figure?.value), daysOf(figure?.due ?? figure?.period)]));
  return parts(mine) === parts(theirs);
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

const PLANS = STRATEGIES.filter(({ document }) => (document.indicators ?? []).length > 0);

describe('a page of indicators that is read back', () => {
  it('is tried on all plans that have some', () => {
    expect(PLANS.map(({ id }) => id)).to.deep.equal(['coventry-2006', 'northamptonshire-2007', 'leeds-2010']);
  });

  for (const { id, document } of PLANS) {
    it(`gives the indicators and figures of ${id}, but for what is listed`, async () => {
      const strategy = valid(document);
      const html = htmlPage(scoreStrategy(buildRatedModel(strategy)), 'indicators');
      const { form, validation } = await readFile(html, { yearStartsIn: 4 });
      expect(form).to.equal('html');
      if (!validation.ok) throw new Error('what was read is not valid');
      const read = validation.strategy;
      const lost = (LOST[id] ?? []).map((loss) => loss.split(':')[0]);
      expect(differences(strategy, read)).to.deep.equal(lost);
      // each measure is an indicator of its own, with its code and the words of its part
      const codes = strategy.indicators.flatMap(({ code, measures }) =>
        measures.map(({ part }) => [code, part].filter(Boolean).join(' ')),
      );
      const hasCodes = codes.some((code) => code !== '');
      expect(read.indicators.map(({ code }) => code ?? '')).to.deep.equal(
        codes.map((code) => (code === '' && hasCodes ? '(no code)' : code)),
      );
      const names = strategy.indicators.flatMap(({ name, measures }) =>
        measures.map((measure) =>
          measures.length === 1 ? name : `${name.replace(/:\s*$/, '')}: ${measure.name}`,
        ),
      );
      expect(read.indicators.map(({ name }) => name)).to.deep.equal(names);
    });

    it(`gives the objectives of ${id} that have a reference`, async () => {
      const strategy = valid(document);
      const html = htmlFragment(scoreStrategy(buildRatedModel(strategy)), 'indicators');
      const { strategy: read } = await readFile(html, { yearStartsIn: 4 });
      const used = new Set(strategy.indicators.flatMap(({ objectives }) => objectives));
      const given = strategy.objectives.filter(({ id: own, ref }) => used.has(own) && ref !== undefined);
      expect((read!.objectives ?? []).map(({ ref, title }) => [ref, title])).to.deep.equal(
        given.map(({ ref, title }) => [ref, title]),
      );
    });
  }
});
