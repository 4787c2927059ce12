import { expect } from 'chai';
import { acceptStrategy, loadStrategy, readStrategy } from '../../components/shared/load-strategy.js';
import type { Loaded } from '../../components/shared/explain-issues.js';
import { parseIndicators } from '../../src/index.js';
import { plan } from '../support/documents.js';
import { holdRequests } from '../support/requests.js';
import { LEEDS } from '../support/views.js';

const message = (loaded: Loaded) => (loaded.ok ? 'no failure' : loaded.message);
const codes = (loaded: Loaded) => (loaded.ok ? [] : loaded.issues.map(({ code }) => code));
const title = (loaded: Loaded) => (loaded.ok ? loaded.strategy.title : undefined);

describe('loadStrategy', () => {
  it('loads and validates a document', async () => {
    const loaded = await loadStrategy(LEEDS, parseIndicators);
    expect(title(loaded)).to.equal('Cohesion and Integration priorities delivery plan');
  });

  it('resolves the address against the page, and sends neither cookies nor a referrer', () => {
    const asked = holdRequests();
    void loadStrategy('plans/a.json', parseIndicators);
    void loadStrategy('https://council.example/b.json', parseIndicators);
    expect(asked.map(({ url }) => url)).to.deep.equal([
      new URL('plans/a.json', document.baseURI).href,
      'https://council.example/b.json',
    ]);
    for (const { options } of asked) {
      expect(options).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:http://localhost/1',
    'ftp://council.example/plan.json',
    'https://',
    'http://[',
  ]) {
    it(`follows no address like ${src}`, async () => {
      const asked = holdRequests();
      expect(message(await loadStrategy(src, parseIndicators))).to.equal(
        `${src} is not an address of the web`,
      );
      expect(asked).to.deep.equal([]);
    });
  }

  it('says which address is not found', async () => {
    const url = new URL('/no/such/plan.json', document.baseURI).href;
    expect(message(await loadStrategy(url, parseIndicators))).to.equal(`${url} answered 404 Not Found`);
  });

  it('says which address cannot be reached', async () => {
    expect(message(await loadStrategy('http://localhost:9/plan.json', parseIndicators))).to.match(
      /^http:\/\/localhost:9\/plan\.json could not be reached: TypeError/,
    );
  });

  it('says what is wrong with a document, every problem of it', async () => {
    const asked = holdRequests();
    const loading = loadStrategy('/wrong.json', parseIndicators);
    asked[0]!.answer({ format: 1, id: 'no good', indicators: 3 });
    const loaded = await loading;
    expect(message(loaded)).to.match(/^http.*\/wrong\.json cannot be shown: 3 problems\n {2}id: /);
    expect(message(loaded).split('\n')).to.have.length(4);
    expect(codes(loaded)).to.have.length(3);
  });

  it('asks once for what is asked for twice at the same moment, and anew later', async () => {
    const asked = holdRequests();
    const both = [
      loadStrategy('/plan.json', parseIndicators),
      loadStrategy('./../../../../../../../plan.json', parseIndicators),
    ];
    expect(asked).to.have.length(1);
    asked[0]!.answer(plan());
    expect((await Promise.all(both)).map(title)).to.deep.equal(['Plan', 'Plan']);
    void loadStrategy('/plan.json', parseIndicators);
    expect(asked).to.have.length(2);
  });

  it('asks again after a failure', async () => {
    const asked = holdRequests();
    const first = loadStrategy('/later.json', parseIndicators);
    asked[0]!.fail();
    expect(message(await first)).to.contain(
      '/later.json could not be reached: TypeError: the network is down',
    );
    const second = loadStrategy('/later.json', parseIndicators);
    asked[1]!.answer(plan());
    expect(title(await second)).to.equal('Plan');
  });
});

describe('readStrategy', () => {
  it('reads JSON text at once, with or without a byte-order mark', () => {
    for (const text of [JSON.stringify(plan()), `\uFEFF${JSON.stringify(plan())}\n`]) {
      expect(title(readStrategy(text, 'text', parseIndicators) as Loaded)).to.equal('Plan');
    }
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['a document that is cut off', JSON.stringify(plan()).slice(0, -4)],
    ['a comment', '{ "format": 1, /* ours */ "id": "a", "title": "A" }'],
  ] as const) {
    it(`says that ${what} is not JSON`, async () => {
      const loaded = await readStrategy(text, 'the text', parseIndicators);
      expect(message(loaded)).to.match(/^the text cannot be shown: 1 problem\n/);
      expect(codes(loaded)).to.deep.equal(['not-json']);
    });
  }
});

describe('readStrategy of what is no JSON', () => {
  it('says that a page without a table is no plan', async () => {
    const loaded = await readStrategy('<!doctype html><title>Sorry</title>', 'the text', parseIndicators);
    expect(message(loaded)).to.match(/^the text cannot be read as a plan\n.*without a table/);
  });
});

describe('acceptStrategy', () => {
  it('takes a valid document at once', () => {
    expect(title(acceptStrategy(plan({ title: 'Ours' }), 'strategy', parseIndicators) as Loaded)).to.equal(
      'Ours',
    );
  });

  it('takes a document of an earlier format a moment later, brought forward', async () => {
    const old = {
      ...plan({ title: 'Old' }),
      format: 1,
      actions: [{ id: 'a', title: 'A', parts: [{ title: 'B' }] }],
    };
    const loading = acceptStrategy(old, 'strategy', parseIndicators);
    expect(loading).to.be.an.instanceOf(Promise);
    const loaded = await loading;
    expect(title(loaded)).to.equal('Old');
    expect(loaded.ok && loaded.strategy.actions[0]!.rows[0]!.title).to.equal('B');
  });

  it('is not kept from what it shows by a mistake in what it does not', () => {
    const loaded = acceptStrategy({ ...plan(), funds: [{}] }, 'strategy', parseIndicators) as Loaded;
    expect(title(loaded)).to.equal('Plan');
  });

  for (const value of [null, 3, 'text', [], {}, new Map(), () => plan(), document.body]) {
    it(`refuses ${Object.prototype.toString.call(value)} with reasons, and never throws`, async () => {
      const loaded = await acceptStrategy(value, 'the property', parseIndicators);
      expect(message(loaded)).to.match(/^the property cannot be shown: \d+ problems?\n/);
      expect(codes(loaded)).to.not.be.empty;
    });
  }
});
