// What is written as StratML is valid by the published schemas, which are not part of this repository: set STRATML_XSD to the
// folder that holds them. Without them or without xmllint these tests are counted as skipped. And docs/stratml.md is right.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { StrategySchema } from '../../src/document/strategy.js';
import { readStratml } from '../../src/read/stratml/read-stratml.js';
import { describeStratmlRepair, STRATML_REPAIRS } from '../../src/read/stratml/stratml-repair.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { STRATML_LOSSES } from '../../src/write/stratml/stratml-losses.js';
import { writeStratml } from '../../src/write/stratml/write-stratml.js';
import { runExample } from '../support/docstring-examples.js';
import { STRATEGIES } from '../support/strategies.js';
import { validStrategies } from '../support/valid-documents.js';

const FOLDER =
  process.env['STRATML_XSD'] ?? fileURLToPath(new URL('../../../shared/realdata/stratml', import.meta.url));
const SCHEMAS = { 1: 'StratML-Part1-20140401.xsd', 2: 'StratML-Part2-20160216.xsd' } as const;
const hasLint = spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint says of the files, in one go: to start it costs most. */
function lint(part: 1 | 2, texts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'stratml-'));
  const files = texts.map((text, at) => {
    const file = join(folder, `${at}.xml`);
    writeFileSync(file, text);
    return file;
  });
  const { stderr } = spawnSync('xmllint', ['--noout', '--schema', join(FOLDER, SCHEMAS[part]), ...files]);
  rmSync(folder, { recursive: true });
  return String(stderr)
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(' validates'))
    .join('\n');
}

describe('StratML that is written', () => {
  for (const part of [1, 2] as const) {
    it(`is valid by the schema of Part ${part}, of the five strategies and of any document`, function () {
      // skipped where xmllint or the folder of the schemas is not there
      if (!hasLint || !existsSync(join(FOLDER, SCHEMAS[part]))) this.skip();
      const documents = [
        ...STRATEGIES.map(({ document }) => StrategySchema.parse(document)),
        ...fc.sample(validStrategies, 20),
      ];
      expect(
        lint(
          part,
          documents.map((document) => writeStratml(document, { part }).text),
        ),
      ).to.equal('');
    });
  }

  it('is told from what is not valid', function () {
    if (!hasLint || !existsSync(join(FOLDER, SCHEMAS[1]))) this.skip();
    expect(lint(1, ['<StrategicPlan/>'])).to.include('fails to validate');
  });
});

describe('real StratML files', () => {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xml')) : [];

  it('become documents that can be used, as they stand and in all sorts of breakage', function () {
    if (files.length === 0) this.skip();
    for (const file of files) {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const { strategy, faults } = readStratml(text);
      expect([validateStrategy(strategy).ok, faults], file).to.deep.equal([true, []]);
      const spoilt = fc.tuple(
        fc.nat(text.length),
        fc.nat(30),
        fc.constantFrom('', '<', '>', '&', '\0', '</Goal>', '"'),
      );
      fc.assert(
        fc.property(spoilt, ([at, length, put]) => {
          const reading = readStratml(text.slice(0, at) + put + text.slice(at + length));
          if (reading.strategy) expect(validateStrategy(reading.strategy).ok).to.equal(true);
        }),
        { numRuns: 15 },
      );
    }
  });
});

describe('docs/stratml.md', () => {
  const page = readFileSync(new URL('../../docs/stratml.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!);
  const under = (heading: string): string => page.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const strategy = StrategySchema.parse(STRATEGIES.at(-1)!.document);
  const names = { describeStratmlRepair, readStratml, validateStrategy, writeStratml };

  it('has examples', () => expect(examples).to.have.lengthOf(3));

  for (const [at, code] of examples.entries()) {
    // the first example reads a plan of its own
    const given = at === 0 ? names : { ...names, strategy };
    it(`example ${at + 1}`, () => runExample(code.replace(/^import .*\n+/gm, ''), given));
  }

  it('lists what StratML cannot hold, in the words of the code', () => {
    const expected = Object.entries(STRATML_LOSSES).map(([code, words]) => `- \`${code}\`: ${words}`);
    expect(under('What StratML cannot hold').match(/^- .*$/gm)).to.deep.equal(expected);
  });

  it('lists every repair, with what is done', () => {
    const rows = under('What is repaired').matchAll(/^\| `([a-z-]+)` +\|.*\| (.*?) +\|$/gm);
    expect([...rows].map(([, code, done]) => [code, done])).to.deep.equal(Object.entries(STRATML_REPAIRS));
  });
});
