// Every example in the docs that shows a value gives that value, on the real strategies.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as api from '../../src/index.js';
import * as read from '../../src/read/index.js';
import * as write from '../../src/write/index.js';
import * as statistics from '../../src/statistics/index.js';
import { welsh } from '../../src/words/cy/index.js';
import { auditTable } from '../../src/score/audit-table.js';
import { protectedTable } from '../../src/score/protected-table.js';
import { roundedTable } from '../../src/score/rounded-table.js';
import { shareDisclosure } from '../../src/score/share-disclosure.js';
import { runExample } from '../support/docstring-examples.js';
import { coventry, northamptonshire } from '../support/models.js';
import { leeds, leedsIn2009, leedsInput } from '../support/leeds.js';

/** The examples of a page that show a value; what they import is given to them. */
function examplesOf(page: string): string[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const examples = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!);
  return examples.filter((code) => code.includes('// =>')).map((code) => code.replace(/^import .*\n+/gm, ''));
}

const names = { ...api, coventry, northamptonshire, leeds };

describe('docs/model.md', () => {
  const shown = examplesOf('model.md');

  it('has an example of every query', () => {
    expect(shown).to.have.lengthOf(9);
    for (const query of ['reportsTo', 'dueBetween', 'withoutMilestone', 'emptyCells', 'awaitingData']) {
      expect(shown.join(''), query).to.include(`${query}(`);
    }
    for (const query of ['crosswalk', 'compareEditions', 'findPart', 'crossCuts']) {
      expect(shown.join(''), query).to.include(query);
    }
  });

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, names));
  }
});

describe('docs/statistics.md', () => {
  const page = readFileSync(new URL('../../docs/statistics.md', import.meta.url), 'utf8');
  const shown = examplesOf('statistics.md');

  it('has examples', () => expect(shown).to.have.lengthOf(3));

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, { ...statistics }));
  }

  it('names only functions that are there', () => {
    const table = page.slice(page.indexOf('## What to use'), page.indexOf('## Trust'));
    const named = [...table.matchAll(/`([a-z]\w+)`/g)].map(([, name]) => name!);
    expect(named).to.have.length.above(40);
    expect(named.filter((name) => !(name in statistics))).to.deep.equal([]);
  });
});

describe('docs/reading.md', () => {
  const page = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8');
  const shown = examplesOf('reading.md');

  it('has examples', () => expect(shown).to.have.lengthOf(4));

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, { ...read }));
  }

  it('names every reader that is there', () => {
    const readers = Object.keys(read).filter((name) => /^read|Tables$|^split|^decode/.test(name));
    expect(readers.filter((name) => !page.includes(`\`${name}`))).to.deep.equal([]);
  });
});

describe('docs/exchange.md', () => {
  const page = readFileSync(new URL('../../docs/exchange.md', import.meta.url), 'utf8');
  const shown = examplesOf('exchange.md');

  it('has examples', () => expect(shown).to.have.lengthOf(2));

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, { ...write, strategy: leeds.document }));
  }

  it('names every loss', () => {
    for (const code of Object.keys({ ...write.CSV_LOSSES, ...write.OPEN_SDG_LOSSES })) {
      expect(page).to.include(`\`${code}\``);
    }
  });

  it('names only functions that are there', () => {
    const named = [...page.matchAll(/`([a-z]\w+[A-Z]\w+)\(/g)].map(([, name]) => name!);
    expect(named).to.have.length.above(8);
    expect(named.filter((name) => !(name in write) && !(name in read))).to.deep.equal([]);
  });
});

describe('docs/workbooks.md', () => {
  const shown = examplesOf('workbooks.md');

  it('has examples', () => expect(shown).to.have.lengthOf(2));

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, { ...api, ...read, ...write }));
  }
});

describe('docs/static-html.md', () => {
  const shown = examplesOf('static-html.md');

  it('has an example', () => expect(shown).to.have.lengthOf(1));

  it('gives the values that it shows', () => runExample(shown[0]!, { ...api, ...write, leeds, welsh }));
});

describe('docs/embedding/static.md', () => {
  const shown = examplesOf('embedding/static.md');

  it('has an example', () => expect(shown).to.have.lengthOf(1));

  it('gives the values that it shows', () => runExample(shown[0]!, { ...api, ...write, card: leedsIn2009 }));
});

describe('docs/report.md', () => {
  const shown = examplesOf('report.md');

  it('has an example', () => expect(shown).to.have.lengthOf(1));

  it('gives the values that it shows', () => runExample(shown[0]!, { ...api, ...write, leeds, welsh }));
});

describe('docs/rules.md', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const shown = examplesOf('rules.md');

  it('has examples', () => expect(shown).to.have.lengthOf(2));

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, { ...names, leeds2010: leedsInput }));
  }

  it('names every preset, and every condition', () => {
    for (const { id } of api.PRESETS) expect(page).to.include(`\`${id}\``);
    const kinds = api.ConditionSchema._zod.def.options.flatMap(({ shape }) => [...shape.kind._zod.values]);
    expect(kinds).to.have.lengthOf(12);
    for (const kind of kinds) expect(page).to.include(`\`${String(kind)}\``);
  });
});

describe('docs/disclosure.md', () => {
  const shown = examplesOf('disclosure.md');

  it('has examples', () => expect(shown).to.have.lengthOf(5));

  // One after the other: the second goes on with what the first made.
  it('gives the values that it shows', () => {
    const blocks = shown.map((code, at) => (at < 2 ? code : `{\n${code}}`));
    return runExample(blocks.join('\n'), { auditTable, protectedTable, roundedTable, shareDisclosure });
  });
});
