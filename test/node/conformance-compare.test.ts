// The judge of the reference cases must itself be able to say no.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type Case, type Method, readCaseFile, type Tolerance } from '../conformance/case-file.js';
import { checkCases, type Verdict } from '../conformance/check-cases.js';
import { differences, isSound, limitFor } from '../conformance/compare.js';
import { CONCESSIONS, concessionsFor } from '../conformance/concessions.js';
import { METHODS } from '../conformance/methods.js';

const exactly = (): Tolerance => ({});
const none = { noFigure: 'too-few' };

const agree = [
  [1, 1, 'a number'],
  [{ a: 1 }, { a: 1, b: 2 }, 'a figure more than asked'],
  [[1, 'NA'], [1, none], 'a list with a gap'],
  ['Better', 'Better', 'a label'],
  ['NaN', none, 'no number, with a reason'],
  ['-Inf', undefined, 'a figure that the library does not give'],
  [{ a: 'NA', b: { c: 'NaN' } }, none, 'nothing at all'],
  [['NA', 'NA'], none, 'no list at all'],
  [{ error: 'refused' }, none, 'a refusal'],
  [{ error: 'refused' }, { a: none, b: [none] }, 'a refusal of every part'],
  [{ a: 1, warnings: 'x' }, { a: 1 }, 'warnings are not compared'],
  [null, none, 'no answer'],
] as const;

const differ = [
  [1, 2, 'another number'],
  [1, none, 'none where a number is expected'],
  [1, NaN, 'what is no number'],
  [1, '1', 'a number as text'],
  ['NaN', 5, 'a number where none is expected'],
  ['NA', NaN, 'NaN where a reason is expected'],
  ['Better', 'Worse', 'another label'],
  ['Better', none, 'none where a label is expected'],
  [{ a: 1 }, {}, 'a key that is not there'],
  [{ a: 1 }, none, 'none where figures are expected'],
  [{ a: 1 }, 1, 'a number where an object is expected'],
  [[1, 2], [1, 2, 3], 'a longer list'],
  [[1, 2], [1], 'a shorter list'],
  [[1], none, 'none where a list is expected'],
  [{ error: 'refused' }, { a: 1 }, 'an answer where a refusal is expected'],
  [{ error: 'refused' }, 0, 'zero where a refusal is expected'],
  [null, 3, 'a number where there is no answer'],
] as const;

describe('differences', () => {
  for (const [expected, actual, why] of agree) {
    it(`finds none: ${why}`, () => expect(differences(expected, actual, exactly)).to.deep.equal([]));
  }

  for (const [expected, actual, why] of differ) {
    it(`finds one: ${why}`, () => expect(differences(expected, actual, exactly)).to.have.lengthOf(1));
  }

  it('names the place', () => {
    const [told] = differences({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, exactly);
    expect(told).to.equal('a[1].b: expected 2, got 3');
  });

  it('allows the larger of both limits, and no more', () => {
    const of = (actual: number, tolerance: Tolerance): number =>
      differences(100, actual, () => tolerance).length;
    expect(of(100.5, { abs: 0.5 })).to.equal(0);
    expect(of(100.51, { abs: 0.5 })).to.equal(1);
    expect(of(101, { rel: 0.01 })).to.equal(0);
    expect(of(101.1, { rel: 0.01, abs: 0.2 })).to.equal(1);
    expect(of(100.1, {})).to.equal(1);
  });

  it('allows more where the other implementation simulated', () => {
    const tolerance = (path: string): Tolerance =>
      limitFor({ point: { abs: 0.1 }, simulated: { abs: 1 } }, path);
    expect(differences({ a: 1, simulated: { a: 1 } }, { a: 1, simulated: { a: 2 } }, tolerance)).to.be.empty;
    expect(differences({ a: 1 }, { a: 2 }, tolerance)).to.have.lengthOf(1);
  });
});

describe('isSound', () => {
  for (const answer of [1, 'a', undefined, null, { a: [1, none] }]) {
    it(`takes ${JSON.stringify(answer)}`, () => expect(isSound(answer)).to.equal(true));
  }
  for (const answer of [NaN, Infinity, { a: NaN }, [1, [-Infinity]]]) {
    it(`refuses ${String(JSON.stringify(answer))}`, () => expect(isSound(answer)).to.equal(false));
  }
});

describe('checkCases', () => {
  const outcome = (one: Partial<Case>, method: Method): string => {
    const cases: Case[] = [{ id: 'a', kind: 'value', input: {}, expected: 1, ...one }];
    return checkCases({ method: 'm', tolerance: 'exact', cases }, { m: method })[0]!.outcome;
  };
  const fail = (error: Error): Method => {
    return () => {
      throw error;
    };
  };

  for (const [one, method, expected, why] of [
    [{}, () => 1, 'passed', 'it agrees'],
    [{}, () => 2, 'failed', 'it differs'],
    [{ strict: false }, () => 2, 'departs', 'it differs from a defect'],
    [{ strict: false }, () => 1, 'passed', 'it agrees with an arguable choice'],
    [{ strict: false }, () => NaN, 'failed', 'NaN is reasoned nowhere'],
    [{ strict: false }, fail(new TypeError('x')), 'failed', 'a crash is reasoned nowhere'],
    [{ kind: 'refusal' }, fail(new RangeError('x')), 'passed', 'an option is refused'],
    [{ kind: 'refusal' }, fail(new TypeError('x')), 'failed', 'a crash is no refusal'],
    [{ kind: 'value' }, fail(new RangeError('x')), 'failed', 'refused where an answer is expected'],
  ] as const) {
    it(`${expected}: ${why}`, () => expect(outcome(one, method)).to.equal(expected));
  }

  it('fails every case of a method that nobody knows, also one that every object has', () => {
    for (const method of ['other', 'toString']) {
      const cases = [{ id: 'a', kind: 'value', input: {}, expected: 1 } as Case];
      expect(checkCases({ method, tolerance: 'exact', cases }, {})[0]).to.include({ outcome: 'failed' });
    }
  });
});

describe('a concession', () => {
  const text = readFileSync(new URL('../fixtures/cases/funnel_rate.json', import.meta.url), 'utf8');
  const moved = (key: string, row: number, by: number): Verdict => {
    const file = structuredClone(readCaseFile(text));
    const { curve } = file.cases[0]!.expected as { curve: Record<string, number[]> };
    curve[key]![row]! *= by;
    return checkCases(file, METHODS)[0]!;
  };

  it('is told of with the case that it helps', () => {
    const { outcome, help } = moved('upper998', 0, 1);
    expect(outcome).to.equal('passed');
    expect(help).to.have.lengthOf(2);
  });

  it('allows what it states, where it states it', () => {
    expect(moved('upper998', 0, 1 + 1e-4).outcome).to.equal('failed');
    expect(moved('upper998', 0, 1 - 1e-4).outcome).to.equal('failed');
    expect(moved('upper998', 1, 1 + 1e-5).outcome).to.equal('failed');
    expect(moved('lower998', 0, 1 + 1e-5).outcome).to.equal('failed');
  });

  it('helps no other method, and no other case', () => {
    expect(concessionsFor('funnel_ratio', 'funnel_ratio/01a')).to.deep.equal([]);
    expect(concessionsFor('gap_difference_ratio', 'gap_difference_ratio/01a')).to.deep.equal([]);
  });

  it('has its place in docs/scoring.md', () => {
    const scoring = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
    for (const { method, why } of CONCESSIONS) {
      expect(scoring).to.include(`\`${method}`);
      expect(scoring).to.include(why);
    }
  });
});

describe('readCaseFile', () => {
  for (const text of ['{', 'null', '{}', '{"method":"m"}', '{"cases":[]}', '{"method":1,"cases":[]}']) {
    it(`refuses ${text}`, () => expect(() => readCaseFile(text)).to.throw(SyntaxError));
  }
});

describe('npm run conformance', function () {
  this.timeout(60_000);
  const script = fileURLToPath(new URL('../conformance/run.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  after(() => rmSync(folder, { recursive: true }));

  const runOn = (path: string): { status: number | null; text: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, path], {
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr };
  };
  const file = (expected: number): string =>
    JSON.stringify({
      method: 'ci_proportion_wilson',
      tolerance: { abs: 1e-9 },
      cases: [
        {
          id: 'x/01',
          kind: 'value',
          input: { x: 0, n: 10, confidence: 0.95, multiplier: 1 },
          expected: { lower: expected },
        },
      ],
    });

  it('says of a folder without case files that there are none, and fails', () => {
    expect(runOn(folder)).to.deep.include({ status: 1 });
    expect(runOn(join(folder, 'nowhere')).text).to.include('The folder cannot be read');
  });

  it('passes, fails, and names what failed', () => {
    writeFileSync(join(folder, 'a.json'), file(0));
    expect(runOn(folder)).to.deep.equal({
      status: 0,
      text: 'a: 1 passed, 0 failed\n1 passed, 0 depart knowingly, 0 failed\n',
    });
    writeFileSync(join(folder, 'b.json'), file(0.5));
    writeFileSync(join(folder, 'c.json'), '{');
    const { status, text } = runOn(folder);
    expect(status).to.equal(1);
    expect(text).to.include('failed x/01: lower: expected 0.5, got 0');
    expect(text).to.include('c: 0 passed, 1 failed');
  });
});
