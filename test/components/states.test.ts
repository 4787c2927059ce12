// What a view shows while there is no plan: nothing is set, it is loading, or it could not be loaded. The page's own
// content must never go away before there is something better, and the webmaster must learn everything.
import { expect } from 'chai';
import type { CohesionErrorDetail } from '../../components/index.js';
import type { OfStrategy } from '../../components/shared/table-element.js';
import type { Scorecard, Strategy } from '../../src/index.js';
import { expectComplaint } from '../support/console-guard.js';
import { indicator, plan } from '../support/documents.js';
import { aTimeout, oneEvent } from '../support/fixture.js';
import { holdRequests } from '../support/requests.js';
import {
  allWithin,
  blank,
  exampleOf,
  fallbackShows,
  mount,
  part,
  reaches,
  said,
  view,
  VIEWS,
  type ViewTag,
} from '../support/views.js';

const LOADING = 'Loading the plan…';
const FAILED = 'This part of the plan could not be loaded.';
const VACANT = 'There is nothing to show here yet.';

/** The views of the plan itself: nothing in them is rated, so that they count no ratings. */
const UNRATED: readonly ViewTag[] = [
  'cohesion-fund',
  'cohesion-gap',
  'cohesion-map',
  'cohesion-matrix',
  'cohesion-plan',
  'cohesion-reporting',
  'cohesion-timeline',
  'cohesion-trend',
];

/**
 * How many tables those views have that are no single table: a plan is read theme by theme, with a table of signs in each
 * that has signs, which twelve of the fifteen themes of the Community Plan have. Each picture of a trend has one, and the first
 * priority of Leeds has seven indicators with a result. A report on Leeds has one of coverage, one of what is rated and one of
 * what is not; nothing is late.
 */
const SEVERAL_TABLES: Partial<Record<ViewTag, number>> = {
  'cohesion-plan': 12,
  'cohesion-report': 3,
  'cohesion-trend': 7,
};

const failureOf = async (element: HTMLElement): Promise<CohesionErrorDetail> =>
  (await oneEvent<CustomEvent<CohesionErrorDetail>>(element, 'cohesion-error')).detail;

/** What a resident sees of a failure: one sentence, and what the page held. */
function expectFailed(element: ReturnType<typeof blank<ViewTag>>): void {
  expect(element.state).to.equal('error');
  expect(said(element)).to.equal(FAILED);
  expect(part(element, 'status').checkVisibility()).to.equal(true);
  expect(part(element, 'status').getBoundingClientRect().height).to.be.greaterThan(10);
  expect(part(element, 'status').getAttribute('role')).to.equal('status');
  expect(fallbackShows(element)).to.equal(true);
  expect(allWithin(element, 'table')).to.deep.equal([]);
}

for (const tag of VIEWS) {
  describe(`<${tag}> without a plan`, () => {
    it('keeps the content of the page and says nothing while nothing is set', async () => {
      const element = await mount(blank(tag));
      expect(element.state).to.equal('empty');
      expect(said(element)).to.equal('');
      expect(fallbackShows(element)).to.equal(true);
      expect(allWithin(element, 'table')).to.deep.equal([]);
    });

    it('asks for nothing when `src` is empty', async () => {
      const asked = holdRequests();
      const element = blank(tag);
      element.setAttribute('src', '');
      await mount(element);
      expect(element.state).to.equal('empty');
      expect(asked).to.deep.equal([]);
    });

    it('keeps the content of the page while it is loading, and says so', async () => {
      const [element, asked] = [blank(tag), holdRequests()];
      element.src = '/slow.json';
      await mount(element);
      expect(element.state).to.equal('loading');
      expect(said(element)).to.equal(LOADING);
      expect(fallbackShows(element)).to.equal(true);
      asked[0]!.answer(plan());
      await reaches(element, 'ready');
    });

    it('puts the plan in the place of that content once it is there, and says that it is ready', async () => {
      const element = blank(tag);
      element.setAttribute('src', exampleOf(tag).src);
      const ready = oneEvent<CustomEvent<OfStrategy & Partial<Scorecard>>>(element, 'cohesion-ready');
      await mount(element);
      const event = await ready;
      const { strategy, tally } = event.detail;
      expect(strategy.document.id).to.equal(exampleOf(tag).input.id);
      expect(tally?.total).to.equal(UNRATED.includes(tag) ? undefined : 34);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      await reaches(element, 'ready');
      expect(fallbackShows(element)).to.equal(false);
      expect(said(element)).to.equal('');
      expect(allWithin(element, 'table')).to.have.length(SEVERAL_TABLES[tag] ?? 1);
    });

    it('keeps the content of the page when the plan has nothing to show here, and says so', async () => {
      const element = await view(tag, plan());
      expect(element.state).to.equal('ready');
      expect(said(element)).to.equal(VACANT);
      expect(part(element, 'status').getBoundingClientRect().height).to.be.greaterThan(10);
      expect(fallbackShows(element)).to.equal(true);
      expect(allWithin(element, 'table')).to.deep.equal([]);
    });
  });
}

/** Answers that are no plan, and what the webmaster reads. */
const answers: readonly (readonly [string, unknown, number, RegExp, number])[] = [
  ['that is not there', 'gone', 404, /^http.*\/plan\.json answered 404/, 0],
  ['of a server in trouble', plan(), 500, /answered 500/, 0],
  ['that is a page', '<!doctype html><p>Sorry', 200, /cannot be shown: 1 problem\n {2}line 1, column 1: /, 1],
  ['that is empty', '', 200, /cannot be shown: 1 problem\n/, 1],
  ['of another kind', [1, 2], 200, /cannot be shown: 1 problem\n/, 1],
  ['of a later format', { ...plan(), format: 9 }, 200, /cannot be shown: 1 problem\n {2}format: /, 1],
  [
    'with an unknown reference',
    plan({ indicators: [indicator('a', { objectives: ['nowhere'] })] }),
    200,
    /indicators\[0\]\.objectives\[0\].*nowhere/s,
    1,
  ],
  [
    'with an identifier used twice',
    plan({ indicators: [indicator('a'), indicator('a')] }),
    200,
    /indicators\[1\]\.id/,
    2,
  ],
  ['with __proto__ as an identifier', { ...plan(), id: '__proto__' }, 200, /\n {2}id: .*__proto__/, 1],
  [
    'with __proto__ as a property',
    '{"format":1,"id":"a","title":"A","__proto__":{"polluted":1}}',
    200,
    /cannot be shown: 1 problem\n.*__proto__/,
    1,
  ],
  [
    'with an address that runs a script',
    plan({ indicators: [indicator('a', { links: [{ title: 'L', href: 'java\tscript:alert(1)' }] })] }),
    200,
    /indicators\[0\]\.links\[0\]\.href/,
    1,
  ],
];

describe('a view of a file', () => {
  for (const [what, answer, status, message, issues] of answers) {
    it(`${what} shows one sentence and what the page held, and tells the webmaster everything`, async () => {
      expectComplaint(/console\.error: <cohesion-indicators> http.*\/plan\.json /);
      const [element, asked] = [blank('cohesion-indicators'), holdRequests()];
      element.src = '/plan.json';
      const failure = failureOf(element);
      await mount(element);
      asked[0]!.answer(answer, status);
      const detail = await failure;
      await reaches(element, 'error');
      expectFailed(element);
      expect(detail.message).to.match(message);
      expect(detail.issues).to.have.length(issues);
      expect(
        detail.issues.length === 0 || detail.issues.every((issue) => issue.severity === 'error'),
      ).to.equal(true);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }

  it('that is wrong in many places names each place in the console', async () => {
    const places = ['id: ', 'title: ', 'indicators[0].name ', 'indicators[0].measures[0].unit', 'actions: '];
    for (const place of places) expectComplaint(new RegExp(`\\n {2}${place.replaceAll(/[[\].]/g, '\\$&')}`));
    const wrong = {
      format: 1,
      id: 'a b',
      indicators: [
        {
          id: 'i',
          measures: [{ id: 'm', unit: 3, polarity: { direction: 'higher', basis: { kind: 'stated' } } }],
        },
      ],
      actions: 'none',
    };
    const element = await view('cohesion-indicators', wrong);
    expectFailed(element);
  });

  for (const [what, src] of [
    ['that is not on the server', '/no/such/plan.json'],
    ['on a server that does not answer', 'http://localhost:9/plan.json'],
    ['that is no address of the web', 'javascript:alert(1)'],
  ] as const) {
    it(`${what} shows one sentence and what the page held`, async () => {
      expectComplaint(/console\.error: <cohesion-scorecard> .*(404|could not be reached|not an address)/);
      const element = blank('cohesion-scorecard');
      element.src = src;
      await mount(element);
      await reaches(element, 'error');
      expectFailed(element);
    });
  }

  it('that fails tells the page, through shadow roots, without what it does not know', async () => {
    expectComplaint(/answered 404/);
    const host = document.createElement('div');
    const element = blank('cohesion-actions');
    host.attachShadow({ mode: 'open' }).append(element);
    element.src = '/no/such/plan.json';
    const heard = failureOf(host);
    await mount(host);
    expect((await heard).issues).to.deep.equal([]);
  });
});

describe('as-of', () => {
  it('rates as of the date that is given', async () => {
    const element = await view('cohesion-scorecard');
    const foot = () => part(element, 'foot').textContent.trim();
    expect(foot()).to.match(/^As of 31 March 2009\./);
    element.setAttribute('as-of', '2011-03-31');
    await reaches(element, 'ready');
    expect(foot()).to.match(/^As of 31 March 2011\./);
    expect(part(element, 'finding').textContent).to.not.match(/10 can be rated/);
    element.removeAttribute('as-of');
    await reaches(element, 'ready');
    expect(foot()).to.match(/^As of 31 March 2009\./);
  });

  for (const nonsense of ['yesterday', '2009-3-31', '31/03/2009', '2009-13-01', '2009-02-30', ' ', '']) {
    it(`"${nonsense}" is a failure that is told, not thrown, and a date after it mends it`, async () => {
      expectComplaint(/console\.error: <cohesion-scorecard> .*asOf/);
      const element = blank('cohesion-scorecard');
      element.setAttribute('as-of', nonsense);
      element.strategy = plan({ indicators: [indicator('a')] });
      await mount(element);
      await reaches(element, 'error');
      expectFailed(element);
      element.asOf = '2009-03-31';
      await reaches(element, 'ready');
      expect(said(element)).to.equal('');
    });
  }
});

describe('a view that is asked for something else while it prepares', () => {
  type Held = ReturnType<typeof blank<'cohesion-scorecard'>>;

  /** A scorecard of two days, one after the other, each of which is there when it is let go; with whether it fails. */
  async function asked(): Promise<{ element: Held; held: ((failure?: Error) => void)[] }> {
    const held: ((failure?: Error) => void)[] = [];
    const element = blank('cohesion-scorecard');
    const prepare = (Reflect.get(element, 'prepare') as (strategy: Strategy) => Scorecard).bind(element);
    Object.assign(element, {
      strategy: plan({ indicators: [indicator('a')] }),
      asOf: '2009-03-31',
      prepare: (strategy: Strategy) => {
        const card = prepare(strategy);
        return new Promise((resolve, reject) => {
          held.push((failure) => (failure === undefined ? resolve(card) : reject(failure)));
        });
      },
    });
    await mount(element);
    element.asOf = '2011-03-31';
    await element.updateComplete;
    expect(held).to.have.length(2);
    return { element, held };
  }
  const foot = (element: Held) => part(element, 'foot').textContent.trim();

  it('shows what was asked for last, whichever is there first', async () => {
    const { element, held } = await asked();
    held[1]!();
    await reaches(element, 'ready');
    expect(foot(element)).to.match(/^As of 31 March 2011\./);
    held[0]!();
    await aTimeout(20);
    expect(foot(element)).to.match(/^As of 31 March 2011\./);
  });

  it('is still loading when what was asked for before is there, or has failed', async () => {
    for (const failure of [undefined, new Error('too late')]) {
      const { element, held } = await asked();
      held[0]!(failure);
      await aTimeout(20);
      expect(element.state).to.equal('loading');
      held[1]!();
      await reaches(element, 'ready');
      expect(foot(element)).to.match(/^As of 31 March 2011\./);
    }
  });
});
