// What a page that only rates loads of the model: none of the code that links the other parts.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';

const MODEL = new URL('../../src/model/', import.meta.url);

/** The files of src/model that a file needs at run time, itself among them. */
function needed(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(new URL(file, MODEL), 'utf8');
  for (const [, next] of source.matchAll(/^import (?!type)[^;]*from '\.\/(.*)\.js'/gm))
    needed(`${next!}.ts`, seen);
  return seen;
}

describe('buildRatedModel', () => {
  it('loads none of the code that links the other parts', () => {
    const files = ['build-rated-model.ts', 'finder.ts', 'freeze-links.ts', 'link-rated.ts'];
    expect([...needed('build-rated-model.ts')].toSorted()).to.deep.equal(files);
  });

  it('is a small part of the model', () => expect(needed('build-model.ts').size).to.be.above(20));
});
