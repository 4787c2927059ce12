// A short run of `npm run fuzz`, the same each time.
import { expect } from 'chai';
import { realFiles } from '../fuzz/real-files.js';
import { tryReaders } from '../fuzz/try-readers.js';

describe('every reader', () => {
  it('takes harmed files and texts of chance without a throw, a hang, a changed prototype or a lost cell', async () => {
    const files = realFiles();
    expect(files.length).to.be.above(25);
    for (let seed = 1; seed <= 60; seed += 1) expect(await tryReaders(seed, files)).to.deep.equal([]);
  });
});
