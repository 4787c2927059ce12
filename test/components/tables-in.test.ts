// Views of what is no document: a table inside the element, a table of the page, files as councils have them.
import { expect } from 'chai';
import { expectComplaint } from '../support/console-guard.js';
import { fixture, html, oneEvent, waitUntil } from '../support/fixture.js';
import { holdRequests } from '../support/requests.js';
import { part, rowsOf, type View, within, words } from '../support/views.js';

const TABLE = `<table><caption>Cohesion measures</caption>
  <tr><td>Ref</td><td>Indicator</td><td>Good is</td><td>Baseline 2008/09</td><td>Target 2009/10</td><td>Result 2009/10</td></tr>
  <tr><td>NI 1</td><td>People who get on well together</td><td>higher</td><td>70%</td><td>75%</td><td>76%</td></tr>
  <tr><td>NI 2</td><td>People who feel they belong</td><td>higher</td><td>52%</td><td>60%</td><td>TBC</td></tr></table>`;

/** A view with what a page holds inside it. */
async function holding(inside: string, attributes = ''): Promise<View> {
  const element = await fixture<View>(`<cohesion-indicators ${attributes}>${inside}</cohesion-indicators>`);
  await waitUntil(() => element.state === 'ready' || element.state === 'error', undefined, {
    timeout: 10_000,
  });
  await element.updateComplete;
  return element;
}

const shownRows = (element: View): string[] => rowsOf(element).map((row) => words(row.cells[1]));
const ratings = (element: View): string[] => rowsOf(element).map((row) => words(row.cells[5]));

/** What the webmaster is told that is no mistake. */
function listened(): string[] {
  const told: string[] = [];
  const { info } = console;
  console.info = (message: string) => void told.push(message);
  after(() => (console.info = info));
  return told;
}

describe('a view with a table inside it', () => {
  for (const [what, inside] of [
    ['a table', TABLE],
    ['a table in a figure, as editors write it', `<figure class="table">${TABLE}</figure>`],
    ['a heading, words and a table', `<h2>Measures</h2><p>As printed.</p>${TABLE}<p>Source: survey</p>`],
  ] as const) {
    it(`reads ${what}, rates it and takes its place`, async () => {
      listened();
      const element = await holding(inside);
      expect(element.state).to.equal('ready');
      expect(shownRows(element)).to.deep.equal([
        'People who get on well together',
        'People who feel they belong',
      ]);
      expect(ratings(element)[0]).to.match(/^On target/);
      expect(ratings(element)[1]).to.match(/^Not rated/);
      expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
    });
  }

  it('is titled by the heading above the table, else by its caption', async () => {
    listened();
    const caption = (element: View) => words(within(element, 'caption'));
    expect(caption(await holding(TABLE))).to.contain('Cohesion measures');
    expect(caption(await holding(`<h3>Our promises</h3>${TABLE}`))).to.contain('Our promises');
  });

  it('tells the webmaster what it was not sure of', async () => {
    const told = listened();
    await holding(TABLE.replace('>TBC<', '>lots, we hope<'));
    expect(told.join('\n')).to.match(
      /inside the element was read as a plan\. Look at these:\n.*lots, we hope/s,
    );
  });

  it('keeps a table that is none of a plan, and says so', async () => {
    expectComplaint(/what stands inside the element cannot be read as a plan/);
    const element = await holding('<table><tr><td>Monday</td><td>9 to 5</td></tr></table>');
    expect(element.state).to.equal('error');
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
    expect(words(part(element, 'status'))).to.equal('This part of the plan could not be loaded.');
  });

  it('keeps a table of what this view does not show', async () => {
    listened();
    const element = await holding(
      '<table><tr><th>Ref</th><th>Action</th><th>Lead</th></tr><tr><td>1</td><td>Hold a forum</td><td>Education</td></tr></table>',
    );
    expect(words(part(element, 'status'))).to.not.equal('');
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
  });

  it('takes a script inside it before the table', async () => {
    const plan = JSON.stringify({ format: 2, id: 'p', title: 'P' });
    const element = await holding(`${TABLE}<script type="application/json">${plan}</script>`);
    expect(element.state).to.equal('ready');
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
  });

  it('runs and loads nothing that a table holds', async () => {
    listened();
    const asked = holdRequests();
    const element = await holding(
      TABLE.replace('TBC', '&lt;img src=/x onerror=document.title="changed"&gt;'),
    );
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(asked).to.deep.equal([]);
  });
});

describe('a view of a table of the page', () => {
  it('reads it, and leaves it where it is', async () => {
    listened();
    const page = await fixture<HTMLElement>(`<div>${TABLE.replace('<table', '<table id="our-table"')}</div>`);
    const element = await holding('<p>Fallback</p>', 'src="#our-table"');
    expect(shownRows(element)).to.have.length(2);
    expect(page.querySelector('table')!.checkVisibility()).to.equal(true);
  });

  it('says that there is none', async () => {
    expectComplaint(/the page has no table #nowhere/);
    const element = await holding('<p>Fallback</p>', 'src="#nowhere"');
    expect(element.state).to.equal('error');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('a table that changes after it was read', () => {
  /** What the webmaster is warned of. */
  function warned(): string[] {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void told.push(message);
    after(() => (console.warn = warn));
    return told;
  }
  const change = (table: HTMLTableElement): void => {
    for (const words of ['71%', '72%']) table.rows[1]!.cells[5]!.textContent = words;
  };

  for (const [what, attributes] of [
    ['inside the view', ''],
    ['elsewhere on the page', 'src="#table-that-changes"'],
  ] as const) {
    it(`is told of once, and is read again when it is asked for: ${what}`, async () => {
      listened();
      const told = warned();
      const table = TABLE.replace('<table', '<table id="table-that-changes"');
      const isInside = attributes === '';
      const page = await fixture<HTMLElement>(`<div>${isInside ? '' : table}</div>`);
      const element = await holding(isInside ? table : '<p>Fallback</p>', attributes);
      expect(told).to.deep.equal([]);
      const own = (isInside ? element : page).querySelector('table')!;
      for (let times = 0; times < 2; times++) {
        change(own);
        await waitUntil(() => told.length > 0);
      }
      const called = isInside ? 'what stands inside the element' : '#table-that-changes';
      expect(told).to.have.length(1);
      expect(told[0]).to.match(new RegExp(`^cohesion-kit: ${called} has changed since it was read\\.`));
      expect(ratings(element)[0]).to.match(/^On target/);
      // as the warning says
      element.requestUpdate('src', '');
      await waitUntil(() => /^(?!On target)/.test(ratings(element)[0]!));
      expect(told).to.have.length(1);
      change(own);
      await waitUntil(() => told.length === 2);
    });
  }
});

describe('a view of a file with tables', () => {
  for (const [file, rows] of [
    ['leeds-2010.xlsx', 34],
    ['leeds-2010.docx', 34],
    ['coventry-2006.xlsx', 8],
  ] as const) {
    it(`reads ${file}`, async () => {
      listened();
      const element = await holding('<p>Fallback</p>', `src="/test/fixtures/sources/${file}"`);
      expect(element.state).to.equal('ready');
      expect(rowsOf(element)).to.have.length(rows);
      expect(words(within(element, 'caption'))).to.contain(file.replace(/\.\w+$/, ''));
    });
  }

  it('reads CSV, whatever its address is called', async () => {
    listened();
    const asked = holdRequests();
    const coming = holding('<p>Fallback</p>', 'src="/download?id=7"');
    await waitUntil(() => asked.length > 0);
    asked[0]!.answer('Indicator,Good is,Target 2009/10,Result 2009/10\nRacist incidents,lower,300,280\n');
    expect(ratings(await coming)).to.have.length(1);
  });

  for (const [what, address, answer, says] of [
    [
      'a page that says sorry',
      '/plan.csv',
      '<!doctype html><p>Sorry, we have moved.',
      /plan\.csv cannot be read as a plan/,
    ],
    ['an empty file', '/plan.csv', '', /plan\.csv cannot be shown: 1 problem/],
    [
      'a file of Excel that is broken',
      '/plan.xlsx',
      'PK\u0003\u0004 broken',
      /plan\.xlsx cannot be read as a plan/,
    ],
    [
      'a PDF behind the name of a file of Word',
      '/plan.docx',
      '%PDF-1.7\n1 0 obj\n',
      /plan\.docx cannot be read as a plan\n.* found a PDF\. Copy the table out of it/,
    ],
    ['words', '/plan.csv', 'We promise to do better.', /plan\.csv cannot be read as a plan/],
  ] as const) {
    it(`keeps what the page holds where the address leads to ${what}`, async () => {
      expectComplaint(says);
      const asked = holdRequests();
      const coming = holding('<p>Fallback</p>', `src="${address}"`);
      await waitUntil(() => asked.length > 0);
      asked[0]!.answer(answer);
      if (/^PK|^%PDF/.test(answer)) {
        await waitUntil(() => asked.length > 1);
        asked[1]!.answer(answer);
      }
      const element = await coming;
      expect(element.state).to.equal('error');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  }

  it('tells of itself as other files do', async () => {
    expectComplaint(/plan\.csv cannot be read/);
    const asked = holdRequests();
    const element = document.createElement('cohesion-actions');
    element.src = '/plan.csv';
    const failed = oneEvent<CustomEvent<{ message: string }>>(element, 'cohesion-error');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(element);
    await waitUntil(() => asked.length > 0);
    asked[0]!.answer('Shopping list\nmilk\n');
    expect((await failed).detail.message).to.match(/plan\.csv cannot be read as a plan\n/);
  });
});
