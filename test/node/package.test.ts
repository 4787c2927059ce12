// The package as others import it: every name in `exports` leads to a file, for Node and for TypeScript. attw does not
// follow names with a star, so those are tried here for each element and each strategy.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';

interface Declaration {
  tagName?: string;
  events?: { name: string; type?: { text: string } }[];
}
interface Manifest {
  modules: { path: string; exports: { kind: string; name: string }[]; declarations: Declaration[] }[];
}

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${ROOT}dist/custom-elements.json`, 'utf8')) as Manifest;
const tags = manifest.modules.flatMap((module) =>
  module.exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
);
const declarations = manifest.modules.flatMap((module) => module.declarations);
const strategies = readdirSync(`${ROOT}dist/strategies`).map((file) => file.replace('.json', ''));

const modules = [
  'cohesion-kit',
  'cohesion-kit/read',
  'cohesion-kit/write',
  'cohesion-kit/statistics',
  'cohesion-kit/components',
  'cohesion-kit/cohesion-kit.js',
  'cohesion-kit/upgrade',
  'cohesion-kit/site/cohesion-loader.js',
  'cohesion-kit/cohesion-frame.js',
  'cohesion-kit/cohesion-resize.js',
  ...tags.flatMap((tag) => [`cohesion-kit/components/${tag}`, `cohesion-kit/define/${tag}`]),
  ...strategies.map((id) => `cohesion-kit/strategies/${id}`),
];
const data = [
  'cohesion-kit/frame.html',
  'cohesion-kit/frame.css',
  'cohesion-kit/static.css',
  'cohesion-kit/schema.json',
  'cohesion-kit/custom-elements.json',
  'cohesion-kit/package.json',
  ...strategies.map((id) => `cohesion-kit/strategies/${id}.json`),
];

/** Where TypeScript finds the types of a module, as seen by a file of this package. */
function typesOf(name: string, options: ts.CompilerOptions): string | undefined {
  const { resolvedModule } = ts.resolveModuleName(
    name,
    `${ROOT}consumer.ts`,
    options,
    ts.sys,
    undefined,
    undefined,
    ts.ModuleKind.ESNext,
  );
  return resolvedModule?.resolvedFileName;
}

const RESOLUTIONS: Record<string, ts.CompilerOptions> = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
};

describe('the exports of the package', () => {
  it('name at least one element and one strategy', () => {
    expect(tags).to.not.be.empty;
    expect(strategies).to.not.be.empty;
  });

  for (const name of [...modules, ...data]) {
    it(`lead from ${name} to a file`, () => {
      expect(existsSync(require.resolve(name))).to.equal(true);
    });
  }

  for (const [resolution, options] of Object.entries(RESOLUTIONS)) {
    it(`lead to types, by ${resolution} resolution`, () => {
      const untyped = modules.filter(
        (name) => !/\.d\.ts$|\/(?:src|components)\/.*\.ts$/.test(typesOf(name, options) ?? ''),
      );
      expect(untyped).to.deep.equal([]);
    });
  }
});

describe('the manifest', () => {
  it('has the events that elements send, each with the type of its detail, and no others', () => {
    const events = declarations.flatMap(({ tagName, events: sent = [] }) =>
      tagName === undefined
        ? []
        : [[tagName, Object.fromEntries(sent.map(({ name, type }) => [name, type?.text]))]],
    );
    const failed = { 'cohesion-error': 'CustomEvent<CohesionErrorDetail>' };
    const shows = (detail: string) => ({ 'cohesion-ready': `CustomEvent<${detail}>`, ...failed });
    expect(Object.fromEntries(events)).to.deep.equal({
      'cohesion-actions': shows('Scorecard'),
      'cohesion-fund': shows('ShownFunds'),
      'cohesion-gap': shows('ShownGaps'),
      'cohesion-indicators': shows('Scorecard'),
      'cohesion-map': shows('ShownMap'),
      'cohesion-matrix': shows('ShownFramework'),
      'cohesion-plan': shows('PlanShown'),
      'cohesion-rating': {},
      'cohesion-report': shows('ShownReport'),
      'cohesion-reporting': shows('ReportingShown'),
      'cohesion-scorecard': shows('ShownScorecard'),
      'cohesion-strategy': shows('Strategy'),
      'cohesion-timeline': shows('Timed'),
      'cohesion-trend': shows('ShownTrends'),
    });
  });
});

describe('the core in Node', () => {
  it('loads from the built package without a browser', async () => {
    const core = (await import(require.resolve('cohesion-kit'))) as object;
    expect(Object.keys(core)).to.not.be.empty;
  });
});
