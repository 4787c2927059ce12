// How a long reading is told and stopped: Node has the clock that shows that others have their turn meanwhile.
import { expect } from 'chai';
import { readFile } from '../../src/read/read-file.js';

const ROWS = 30_000;
const row = (at: number): string => `Ward ${at % 50},Indicator ${at % 20},${2000 + (at % 10)}/01,${at % 100}`;
const CSV = ['area_name,indicator,period,value', ...Array.from({ length: ROWS }, (_, at) => row(at))].join(
  '\n',
);

describe('the progress of readFile', () => {
  it('goes from 0 to 1 without falling, in many steps, and the reading is the same as without', async () => {
    const shares: number[] = [];
    const told = await readFile(CSV, { onProgress: (share) => void shares.push(share) });
    expect([shares[0], shares.at(-1)]).to.deep.equal([0, 1]);
    expect(shares).to.deep.equal([...new Set(shares)].toSorted((a, b) => a - b));
    expect(shares.length).to.be.above(15);
    const steps = shares.slice(1).map((share, index) => share - shares[index]!);
    expect(Math.max(...steps)).to.be.below(0.25);
    const untold = await readFile(CSV);
    expect(told.strategy).to.deep.equal(untold.strategy);
    expect(told.report!.cells.length).to.equal(4 * (ROWS + 1));
  });

  it('waits for what the caller returns, and ends with what the caller throws', async () => {
    let isAway = false;
    await readFile('Indicator,Target\nA,5', {
      onProgress: async () => {
        expect(isAway).to.equal(false);
        isAway = true;
        await new Promise((done) => setTimeout(done, 1));
        isAway = false;
      },
    });
    const failed = new Error('no bar');
    const thrown = await readFile('a,b', { onProgress: () => Promise.reject(failed) }).catch(
      (error: unknown) => error,
    );
    expect(thrown).to.equal(failed);
  });

  it('lets others have their turn again and again', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await readFile(CSV, { onProgress: () => undefined });
    clearInterval(timer);
    expect(turns).to.be.above(5);
  });

  for (const share of [0, 0.1, 0.5]) {
    it(`stops at ${share} when an AbortController says so, and then nothing can be used`, async () => {
      const controller = new AbortController();
      const shares: number[] = [];
      const { validation, strategy, faults } = await readFile(CSV, {
        file: 'long.csv',
        signal: controller.signal,
        onProgress: (now) => {
          shares.push(now);
          if (now >= share) controller.abort();
        },
      });
      expect(shares.at(-1)).to.be.within(share, share + 0.2);
      expect(validation).to.deep.equal({ ok: false, issues: [] });
      expect(strategy).to.equal(undefined);
      expect(faults.map(({ code, place }) => [code, place.file])).to.deep.equal([['stopped', 'long.csv']]);
    });
  }

  it('stops when it is told from outside, while others have their turn', async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 5);
    const { faults } = await readFile(CSV, { signal: controller.signal });
    clearTimeout(timer);
    expect(faults.map(({ code }) => code)).to.deep.equal(['stopped']);
  });

  it('is told for files of other forms too', async () => {
    for (const content of [
      '<table><tr><td>Indicator<td>Target<tr><td>A<td>5</table>',
      '{"format":2}',
      'nothing',
    ]) {
      const shares: number[] = [];
      await readFile(content, { onProgress: (share) => void shares.push(share) });
      expect([shares[0], shares.at(-1)]).to.deep.equal([0, 1]);
    }
  });
});
