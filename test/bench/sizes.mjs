// The bytes of each entry point. The first load is what a page waits for: the entry with all that it imports
// statically. Budgets are held against that; what the entry may load later is listed beside it, with what asks for it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { entryPoints, SHIPPED, shippedFile } from './entry-points.mjs';
import { weigh } from './weight.mjs';

/** Writes the files of a bundle where the pages of the painting bench find them. */
function keep(folder, chunks) {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of chunks) writeFileSync(join(folder, name), code);
}

async function measure({ name, source }, folder) {
  const { first, lazy } = await bundle(source);
  keep(join(folder, name.replaceAll(/[ /]/g, '-')), [...first, ...lazy]);
  return {
    name,
    firstLoad: { files: first.length, ...weigh(...first.map(({ code }) => code)) },
    lazy: lazy.map((chunk) => ({ name: chunk.name, loadedBy: chunk.loadedBy, ...weigh(chunk.code) })),
  };
}

/** Bundles and weighs every entry point; the bundles stay in the folder. */
export async function measureSizes(folder) {
  rmSync(folder, { recursive: true, force: true });
  const sizes = [];
  for (const point of entryPoints()) sizes.push(await measure(point, folder));
  const shipped = SHIPPED.map((name) => ({
    name: `${name} as shipped`,
    firstLoad: { files: 1, ...weigh(readFileSync(shippedFile(name))) },
    lazy: [],
  }));
  return [...sizes, ...shipped];
}
