// The committee paper on a page: that it says what the writer writes, and what comes of the edition before.
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CohesionErrorDetail, CohesionReport, ShownReport } from '../../components/index.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import { welsh } from '../../src/words/cy/index.js';
import { reportFragment } from '../../src/write/html/report/report-fragment.js';
import { accessible, inChromium } from '../support/accessible.js';
import { blockLines } from '../support/block-lines.js';
import { expectComplaint } from '../support/console-guard.js';
import { valid } from '../support/documents.js';
import { canEmulateMedia } from '../support/engine.js';
import { fixture, html, oneEvent, updated, waitUntil } from '../support/fixture.js';
import { guardedPlan, suppressedPlan } from '../support/guarded-plan.js';
import { leedsCopy, leedsInput } from '../support/leeds.js';
import { holdRequests } from '../support/requests.js';
import { STRATEGIES } from '../support/strategies.js';
import { allWithin, blank, LEEDS, mount, part, reaches, said, view, words } from '../support/views.js';

const TAG = 'cohesion-report';

/** The paper of a plan with properties that are set before it is on the page, which is in a language. */
async function paper(
  strategy: StrategyInput,
  set: Partial<CohesionReport> = {},
  lang = 'en',
): Promise<CohesionReport> {
  const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(blank(TAG), { strategy }, set);
  host.append(element);
  await waitUntil(() => element.state === 'ready' || element.state === 'error');
  await updated(element);
  return element;
}

const linked = (document: StrategyInput) => buildModel(valid(structuredClone(document)));

/** The text of what the writer makes of the same. */
const written = async (fragment: string): Promise<string[]> => blockLines(await fixture(fragment));

const linesOf = (element: CohesionReport): string[] => blockLines(element.shadowRoot!);
const headings = (element: CohesionReport): string[] =>
  allWithin(element, "[part='heading']").map((node) => `${node.localName} ${words(node)}`);
const sectionOf = (element: CohesionReport, heading: string): string =>
  allWithin(element, "[part='section']")
    .map(words)
    .find((text) => text.startsWith(heading)) ?? '';

/** An edition that was before: other words, other figures, and an action that is there no more. */
function earlierThan(document: StrategyInput): StrategyInput {
  const before = structuredClone(document);
  before.objectives = before.objectives?.map((objective, at) =>
    at === 0 ? { ...objective, title: `${objective.title}, as it was` } : objective,
  );
  before.actions = [...(before.actions ?? []), { id: 'given-up', title: 'An action that was given up' }];
  for (const { measures } of before.indicators ?? []) {
    for (const { results = [], targets = [] } of measures) {
      const last = results.at(-1)?.value;
      if (last?.kind === 'number') last.value *= 2;
      const first = targets[0]?.value;
      if (first?.kind === 'number') first.value += 1;
    }
  }
  return before;
}

const PLANS: readonly (readonly [string, StrategyInput])[] = [
  ...STRATEGIES.map(({ id, document }) => [id, document] as const),
  ['a plan of which a gap grows', guardedPlan()],
];

describe(`<${TAG}> and what the writer writes`, () => {
  for (const [id, document] of PLANS) {
    for (const [lang, language, changes] of [
      ['en', undefined, 'Since the last edition'],
      ['cy', welsh, welsh.report.sections.changes],
    ] as const) {
      it(`say the same of ${id}, block by block, on a page in ${lang}`, async () => {
        for (const previous of [undefined, earlierThan(document)]) {
          const element = await paper(document, previous && { previous }, lang);
          const fragment = reportFragment(linked(document), {
            previous: previous && linked(previous),
            language,
          });
          const lines = await written(fragment);
          expect(lines.length).to.be.greaterThan(2);
          expect(linesOf(element)).to.deep.equal(lines);
          if (previous !== undefined) {
            expect(lines).to.include(changes);
          }
        }
      });
    }
  }

  it('say the same as of another day', async () => {
    const element = await paper(leedsInput, { asOf: '2011-12-31' });
    const lines = await written(reportFragment(linked(leedsInput), { asOf: '2011-12-31' }));
    expect(linesOf(element)).to.deep.equal(lines);
    expect(lines).to.include('Not reported');
  });
});

describe(`<${TAG}> of a real strategy`, () => {
  let element: CohesionReport;
  beforeEach(async () => {
    element = await view(TAG, leedsInput, '60rem');
  });

  it('opens with the finding, and tells of what is shown', async () => {
    expect(words(part(element, 'finding'))).to.match(
      /^Of 34 measures, 10 can be rated: 8 on target, 1 close/,
    );
    const other = Object.assign(blank(TAG), { strategy: leedsInput });
    const ready = oneEvent<CustomEvent<ShownReport>>(other, 'cohesion-ready');
    await mount(other);
    const { whole, isPreviousLost, earlier } = (await ready).detail;
    expect([whole.standing, isPreviousLost, earlier]).to.deep.equal(['mixed', false, undefined]);
  });

  it('has real tables with captions and scoped heads', () => {
    const tables = allWithin<HTMLTableElement>(element, 'table');
    expect(tables.map(({ caption }) => words(caption))).to.deep.equal([
      'How many measures could be rated',
      'Measures that could be rated, the worst first',
      'Measures that could not be rated',
    ]);
    for (const table of tables) {
      const heads = [...table.tHead!.rows[0]!.cells];
      expect(heads.map(({ scope }) => scope)).to.deep.equal(heads.map(() => 'col'));
      for (const row of table.querySelectorAll<HTMLTableRowElement>('tr.item')) {
        expect(
          [...row.cells].map(({ localName }) => localName).filter((name) => name === 'th'),
        ).to.have.lengthOf(1);
        expect(row.cells).to.have.lengthOf(heads.length);
      }
    }
  });

  it('says beside what is not green what would change it', () => {
    const rated = sectionOf(element, 'Rated, worst first');
    expect(rated).to.include('It would be close if it were 0.465 points better.');
    expect(rated).to.include('It would be on target if it were 0.04 points better.');
    expect(rated.match(/It would be/g)).to.have.lengthOf(2);
  });

  inChromium('is accessible', async () => {
    await accessible(element);
  });

  it('keeps its figures in columns and its reasons below them in print', async function () {
    if (!canEmulateMedia) return this.skip();
    await emulateMedia({ media: 'print' });
    try {
      const [head, row] = allWithin<HTMLTableRowElement>(element, '.wide tr:is(thead tr, .item)');
      const boxes = [...row!.cells].map((cell) => cell.getBoundingClientRect());
      const heads = [...head!.cells].map((cell) => cell.getBoundingClientRect());
      for (const [at, { left, right, top }] of boxes.slice(0, -1).entries()) {
        expect([left, right]).to.deep.equal([heads[at]!.left, heads[at]!.right]);
        expect(top).to.be.lessThan(boxes.at(-1)!.top);
      }
      const [foot] = allWithin(element, 'tfoot');
      expect(getComputedStyle(foot!).display, 'the whole stands once').to.equal('table-row-group');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe(`<${TAG}> where a gap grows`, () => {
  it('is not called plainly green: the whole is flagged, and the objective with whose gap it is', async () => {
    const text = words((await paper(guardedPlan())).shadowRoot!.querySelector('.ours'));
    expect(text).to.include(
      'All that could be rated are on target, but the gap to the worst-off grows. As of',
    );
    expect(text).to.include(
      '1: Safe homes. All that could be rated are on target, but the gap to the worst-off grows. S1: People who feel safe – Carers: 15 points worse off than the whole (55% against 70%); wider than before, significance unknown.',
    );
    expect(text).to.not.include('2: Good work. All');
  });

  it('names nobody and no figure where one beside it is suppressed', async () => {
    const text = words((await paper(suppressedPlan())).shadowRoot!.querySelector('.ours'));
    expect(text)
      .to.include('grows. S1: People who feel safe.')
      .and.not.include('Carers')
      .and.not.include('55%');
  });
});

describe(`<${TAG}> and its headings`, () => {
  for (const [level, expected] of [
    [undefined, ['h2 Report', 'h3 Coverage']],
    ['1', ['h1 Report', 'h2 Coverage']],
    ['5', ['h5 Report', 'h6 Coverage']],
    ['6', ['h2 Report', 'h3 Coverage']],
    ['high', ['h2 Report', 'h3 Coverage']],
  ] as const) {
    it(`with heading-level ${level ?? 'not set'} are ${expected.join(' and ')}`, async () => {
      const element = blank(TAG);
      if (level !== undefined) element.setAttribute('heading-level', level);
      element.strategy = guardedPlan();
      await mount(element);
      await reaches(element, 'ready');
      expect(headings(element).slice(0, 2)).to.deep.equal(expected);
    });
  }
});

describe(`<${TAG}> with the edition before`, () => {
  const CHANGES = 'Since the last edition';

  it('loads it from its address and says what has changed since', async () => {
    const now = leedsCopy();
    now.actions!.push({ id: 'new-action', title: 'An action more' });
    const element = blank(TAG);
    element.setAttribute('previous', LEEDS);
    element.strategy = now;
    await mount(element);
    await reaches(element, 'ready');
    expect(sectionOf(element, CHANGES)).to.include('Added 1').and.include('An action more');
  });

  it('keeps the rest where it cannot be loaded, says so, and tells the webmaster once', async () => {
    expectComplaint(/previous\.json answered 404/);
    const asked = holdRequests();
    const element = Object.assign(blank(TAG), { strategy: leedsInput, previous: '/previous.json' });
    const errors: string[] = [];
    element.addEventListener('cohesion-error', (event) =>
      errors.push((event as CustomEvent<CohesionErrorDetail>).detail.message),
    );
    await mount(element);
    expect(element.state).to.equal('loading');
    asked[0]!.answer('', 404);
    await reaches(element, 'ready');
    expect(sectionOf(element, CHANGES)).to.equal(
      `${CHANGES} The edition before could not be loaded, so nothing is said here of what has changed since.`,
    );
    expect(sectionOf(element, 'Coverage')).to.include('Whole plan');
    element.asOf = '2010-03-31';
    await waitUntil(() => words(part(element, 'foot')).startsWith('As of 31 March 2010'));
    expect(sectionOf(element, CHANGES)).to.include('could not be loaded');
    expect(errors).to.have.lengthOf(1);
    expect(asked).to.have.lengthOf(1);
  });

  it('tells the webmaster what is wrong with one that is not valid', async () => {
    expectComplaint(/previous cannot be shown.*objectives\[0\]/s);
    const previous = { ...leedsCopy(), objectives: [{ id: 'o' }] } as never;
    const element = await paper(leedsInput, { previous });
    expect(element.state).to.equal('ready');
    expect(sectionOf(element, CHANGES)).to.include('could not be loaded');
  });

  it('takes another, or none, at any time: the answer to an earlier question does not overwrite a later one', async () => {
    const asked = holdRequests();
    const element: CohesionReport = Object.assign(blank(TAG), {
      strategy: leedsInput,
      previous: '/first.json',
    });
    await mount(element);
    element.previous = '/second.json';
    await updated(element);
    const other = leedsCopy();
    other.actions!.push({ id: 'given-up', title: 'Given up since' });
    asked[1]!.answer(other);
    asked[0]!.answer(leedsInput);
    await reaches(element, 'ready');
    expect(sectionOf(element, CHANGES)).to.include('Withdrawn 1').and.include('Given up since');
    element.previous = leedsInput;
    await updated(element);
    expect(sectionOf(element, CHANGES)).to.match(/Nothing that can be told by an identifier/);
    element.previous = undefined;
    await updated(element);
    expect(sectionOf(element, CHANGES)).to.equal('');
    expect(said(element)).to.equal('');
  });
});
