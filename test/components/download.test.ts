// The file that a reader takes away: it holds the rows that are shown, in their order.
import { expect } from 'chai';
import { xlsxTables } from '../../src/read/index.js';
import { checkWorkbook } from '../../src/write/index.js';
import { waitUntil } from '../support/fixture.js';
import { csvRecords } from '../support/csv.js';
import { plan } from '../support/documents.js';
import { leedsCopy } from '../support/leeds.js';
import {
  button,
  choose,
  column,
  press,
  search,
  tableOf,
  type TableTag,
  view,
  type View,
} from '../support/views.js';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

const createObjectURL = URL.createObjectURL.bind(URL);

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'); // what elements have is HTMLElement's
});

/** Presses a button for a file and catches it on its way to the disk. */
async function download(element: View, form = 'CSV'): Promise<Download> {
  const blobs: Blob[] = [];
  const clicked: HTMLAnchorElement[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  // the link is never on the page, so its click cannot be listened to
  HTMLAnchorElement.prototype.click = function () {
    clicked.push(this);
  };
  await press(element, button(element, `Download ${form}`));
  await waitUntil(() => clicked.length > 0, 'nothing was downloaded', { timeout: 4000 });
  expect(blobs).to.have.length(1);
  expect(clicked.map((link) => link.protocol)).to.deep.equal(['blob:']);
  const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());
  return {
    name: clicked[0]!.download,
    type: blobs[0]!.type,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    bytes,
  };
}

/** The tables, the names of their files, how many rows they have, and columns that are never empty. */
const files: readonly (readonly [TableTag, string, number, readonly string[]])[] = [
  ['cohesion-indicators', 'leeds-2010-indicators.csv', 34, ['indicator', 'objective']],
  ['cohesion-actions', 'leeds-2010-actions.csv', 61, ['action', 'objective']],
  ['cohesion-reporting', 'leeds-2010-reporting.csv', 89, ['recipient', 'reported']],
];

for (const [tag, name, total, filled] of files) {
  describe(`the file of <${tag}>`, () => {
    it('has a name, a type, a byte-order mark, and a row for each row', async () => {
      const file = await download(await view(tag));
      expect(file).to.include({ name, type: 'text/csv;charset=utf-8' });
      expect(file.text.startsWith('\uFEFF')).to.equal(true);
      const records = csvRecords(file.text);
      expect(records).to.have.length(total);
      for (const key of filled) expect(records.filter((record) => record[key] === '')).to.deep.equal([]);
    });

    it('is the same as an accessible workbook', async () => {
      const element = await view(tag);
      const file = await download(element, 'XLSX');
      expect(file.name).to.equal(name.replace('.csv', '.xlsx'));
      expect(file.type).to.contain('spreadsheetml');
      expect(checkWorkbook(file.bytes)).to.deep.equal([]);
      const records = csvRecords((await download(element)).text);
      const table = xlsxTables(file.bytes).tables.at(-1)!;
      const rows = table.rows.map((row) => row.map(({ text }) => text));
      const [headings, ...cells] = rows.slice(-1 - total);
      const keys = Object.keys(records[0]!);
      expect(headings!.map((heading) => heading.toLowerCase())).to.deep.equal(keys);
      const [at, filledAt] = [total - 1, keys.indexOf(filled[0]!)];
      expect(cells[at]![filledAt]).to.equal(records[at]![filled[0]!]);
    });

    it('has the header alone when nothing is shown', async () => {
      const element = await view(tag);
      await search(element, 'xyzzy');
      expect(csvRecords((await download(element)).text)).to.deep.equal([]);
    });
  });
}

describe('the file of a table that was searched, filtered and sorted', () => {
  for (const [when, count, busy] of [
    ['while they are drawn', 900, 'true'],
    ['where only those near the view are on the page', 1200, null],
  ] as const) {
    it(`has every action of very many, in the order asked for, also ${when}`, async () => {
      const titles = Array.from({ length: count }, (_, at) => `Hold meeting ${count - at}`);
      const actions = titles.map((title, at) => ({ id: `a${at}`, title }));
      const element = await view('cohesion-actions', plan({ actions }));
      await press(element, button(element, 'Action'));
      expect(tableOf(element).ariaBusy).to.equal(busy);
      expect(tableOf(element).rows.length).to.be.below(count / 2);
      const records = csvRecords((await download(element)).text);
      expect(records.map((record) => record['action'])).to.deep.equal(titles.toReversed());
    });
  }

  it('has the measures shown, in the order shown', async () => {
    const element = await view('cohesion-indicators');
    await choose(element, 'Priority', 'Priority One: Leadership and community empowerment');
    await search(element, 'BP');
    await press(element, button(element, 'Result'));
    const records = csvRecords((await download(element)).text);
    expect(records.map((record) => `${record['code']} ${record['part']}`.slice(0, 7))).to.deep.equal([
      'BP 25 c',
      'BP 25 b',
      'BP 25 a',
      'BP 21 ',
    ]);
    expect(records).to.have.length(column(element, 'Code').length);
    expect(records[0]).to.include({
      result: '4.2',
      'result printed': '4.20%',
      target: '4.2',
      rating: 'On target',
    });
    expect(records[3]).to.include({
      result: '',
      'result printed': 'No survey in 08/09',
      rating: 'Not rated',
    });
  });

  it('has the actions shown, in the order shown', async () => {
    const element = await view('cohesion-actions');
    await choose(element, 'Lead', 'Leeds Initiative');
    await press(element, button(element, 'Action'));
    const records = csvRecords((await download(element)).text);
    expect(records.map((record) => record['action'])).to.deep.equal(column(element, 'Action'));
  });

  it('holds text that a spreadsheet would run as text', async () => {
    const copy = leedsCopy();
    copy.actions![0]!.title = '=HYPERLINK("https://evil.example","x")';
    const [first] = csvRecords((await download(await view('cohesion-actions', copy))).text);
    expect(first!['action']).to.equal('\'=HYPERLINK("https://evil.example","x")');
  });
});
