// Who writes static HTML in English loads no other language: the words of another are given.
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The words that are in a bundle of this text, by file. */
async function wordsIn(contents: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs).filter((file) => /^src\/words\/\w+\//.test(file));
}

const PAGE = `export { htmlPage } from './src/write/html/html-page.js';`;

describe('what is loaded to write static HTML', () => {
  it('is English alone', async () => {
    const words = await wordsIn(PAGE);
    expect(words).to.include('src/words/en/html.ts');
    expect(words.filter((file) => !file.startsWith('src/words/en/'))).to.deep.equal([]);
  });

  it('has Welsh where it is given', async () => {
    const words = await wordsIn(`${PAGE} export { welsh } from './src/words/cy/index.js';`);
    expect(words).to.include('src/words/cy/html.ts');
  });
});
