// A page that only shows a strategy must not load the words for its mistakes: see docs/decisions/0005.
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The modules that are loaded with one of src/validate. */
async function loadedWith(module: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`src/validate/${module}.ts`],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs);
}

const WORDS = /^src\/validate\/(.*messages|words|nearest-word|report|.*-issues|warnings)\.ts$/;

describe('what is loaded to read a strategy', () => {
  for (const module of ['parse-strategy', 'parse-indicators', 'parse-actions']) {
    it(`has no words where ${module} reads it`, async () => {
      const loaded = await loadedWith(module);
      expect(loaded).to.include(`src/validate/${module}.ts`);
      expect(loaded.filter((file) => WORDS.test(file))).to.deep.equal([]);
    });
  }

  it('has words where validateStrategy does', async () => {
    const words = (await loadedWith('validate-strategy')).filter((file) => WORDS.test(file));
    expect(words).to.include.members(['messages', 'words'].map((name) => `src/validate/${name}.ts`));
  });
});
