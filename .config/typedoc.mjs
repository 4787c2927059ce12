// How `npm run docs` writes the reference in docs/api: the names that the package exports, in the order of the source,
// with the tags of the elements' docblocks known. A warning is an error, so that no link or type goes missing.
import { Converter, OptionDefaults, ReflectionKind } from 'typedoc';

/** Leaves out the `styles` of the elements: nobody calls them, and what Lit says of them has links that lead nowhere. */
function withoutStyles({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const properties = project.getReflectionsByKind(ReflectionKind.Property);
    const styles = properties.filter(({ name, flags }) => name === 'styles' && flags.isStatic);
    for (const reflection of styles) project.removeReflection(reflection);
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  skipErrorChecking: true, // `npm run typecheck` does it, in a fraction of the time
  name: 'cohesion-kit',
  plugin: [withoutStyles],
  entryPoints: [
    '../src/index.ts',
    '../src/read/index.ts',
    '../src/write/index.ts',
    '../src/statistics/index.ts',
    '../components/index.ts',
    '../components/upgrade/upgrade-page.ts',
  ],
  tsconfig: './typedoc.tsconfig.json',
  out: '../docs/api',
  cleanOutputDir: true,
  readme: 'none',
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true, // else each element lists the two hundred members of HTMLElement
  disableSources: true, // links to lines would change the pages with every edit
  hideGenerator: true,
  sort: ['source-order'],
  groupOrder: ['Classes', 'Functions', 'Interfaces', 'Type Aliases', 'Variables', '*'],
  blockTags: [
    ...OptionDefaults.blockTags,
    '@attr',
    '@cssprop',
    '@cssproperty',
    '@csspart',
    '@element',
    '@cssstate',
    '@fires',
    '@slot',
    '@tag',
    '@tagname',
  ],
  externalSymbolLinkMappings: {
    '@lit/reactive-element': { '*': 'https://lit.dev/docs/api/ReactiveElement/' },
    'lit-html': { '*': 'https://lit.dev/docs/api/templates/' },
    'lit-element': { '*': 'https://lit.dev/docs/api/LitElement/' },
    lit: { '*': 'https://lit.dev/docs/api/' },
    zod: { '*': 'https://zod.dev/' },
  },
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: false },
};
