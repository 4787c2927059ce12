// Describes every element, from its docblock, to the programs that want to know: dist/custom-elements.json, and
// from it the data that VS Code, JetBrains editors and JSX frameworks complete and check attributes with. The
// sources are analysed, but the manifest must speak of what the package ships; hence the plugin below.
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const COMPONENT = /^components\/([^/]+)\/\1\.ts$/;
const built = (path) => path && `dist/${path.replace(/\.ts$/, '.js')}`;

/** Calls `visit` with every object inside `value`. */
function walk(value, visit) {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) visit(value);
  Object.values(value).forEach((inner) => walk(inner, visit));
}

/** Private members are nobody's business outside: the analyser keeps them. */
function dropPrivate(declaration) {
  declaration.members = declaration.members?.filter(
    ({ name, privacy }) => privacy !== 'private' && !name.startsWith('#'),
  );
}

/** The module that registers the element: `customElements.define` sits in a shared helper, out of sight here. */
function registration(path, { name, tagName }) {
  return {
    kind: 'javascript-module',
    path: path.replace(/[^/]+$/, 'index.js'),
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
  };
}

/** Keeps the element classes, with what they inherited, and points all paths at the files in dist/. */
const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ path }) => COMPONENT.test(path));
    walk(manifest.modules, (object) => {
      for (const key of ['path', 'module']) {
        if (/^\/?components\//.test(object[key] ?? '')) object[key] = built(object[key].replace(/^\//, ''));
      }
    });
    const elements = manifest.modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ customElement }) => customElement).map((element) => ({ path, element })),
    );
    for (const { path, element } of elements) {
      element.tagName ??= `cohesion-${path.split('/').at(-2)}`;
      dropPrivate(element);
    }
    manifest.modules.push(...elements.map(({ path, element }) => registration(path, element)));
  },
};

export default {
  globs: ['components/*/*.ts'],
  exclude: ['components/*/index.ts', '**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // package.json already names the manifest; a build must not rewrite it
  plugins: [
    asShipped,
    customElementVsCodePlugin({ outdir: 'dist/ide', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist/ide', packageJson: false, hideLogs: true }),
    jsxTypesPlugin({
      outdir: 'dist/ide',
      fileName: 'jsx.d.ts',
      hideLogs: true,
      componentTypePath: (_name, tag) => {
        const folder = tag.replace('cohesion-', '');
        return `../components/${folder}/${folder}.js`;
      },
    }),
  ],
};
