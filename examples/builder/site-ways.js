// The ways to put a view on a page, as the guides have them: what is pasted, what goes into the template once, which files have to be on the
// site, and what a policy must allow. None has a style of its own: a policy would refuse it, and most editors would take it out.
import { tagOf } from './take.js';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const attributesOf = (pairs) =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** What residents read of a plan where there is no view of it, in the language of the view. */
const WORDS = {
  en: {
    data: (title) => `${title}, as data`,
    alone: (name) => `${name}, on a page of its own`,
  },
  cy: {
    data: (title) => `${title}, fel data`,
    alone: (name) => `${name}, ar dudalen ar wahân`,
  },
};

const linkTo = ({ folder, file, title, lang }) =>
  `<a href="${escaped(folder + file)}">${escaped(WORDS[lang].data(title))}</a>`;

/** The attributes of a view without its language, which pages say themselves. */
const plainAttributes = (chosen, settings) => tagOf(chosen, { ...settings, lang: 'en' }).attributes;

/** An address and what it is asked, written as a query is. */
const asking = (address, pairs) => {
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? address : `${address}?${query}`;
};

/** Files of dist/ that the page offers. */
const linked = (...names) => names.map((name) => ({ name, isLinked: true }));

const LOADER_POLICY =
  "script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const LOADER = {
  files: [{ name: 'site/', what: 'the folder dist/site/ of the package, whole' }],
  once: ({ folder }) => `<script type="module" src="${escaped(folder)}site/cohesion-loader.js"></script>\n`,
  policy: LOADER_POLICY,
  guide: 'embedding/loader.md',
  /** The view has the language of the page around it. */
  isOfPage: true,
};

/** By the names that the paste tester has for the ways; each makes what is pasted of the view, the settings and what the plan is called. */
export const SITE_WAYS = {
  tag: {
    files: linked('cohesion-kit.js'),
    policy: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
    guide: 'embedding/table.md',
    snippet(chosen, settings, of) {
      const { tag, attributes } = tagOf(chosen, settings);
      const digest = of.integrity && attributesOf({ integrity: of.integrity });
      return `<script type="module" src="${escaped(of.folder)}cohesion-kit.js"${digest ?? ''}></script>
<${tag} src="${escaped(of.folder + of.file)}"${attributesOf(attributes)}>
  <p>${linkTo(of)}</p>
</${tag}>
`;
    },
  },
  data: {
    ...LOADER,
    snippet(chosen, settings, of) {
      const own = Object.entries(plainAttributes(chosen, settings));
      const attributes = Object.fromEntries(own.map(([name, value]) => [`data-cohesion-${name}`, value]));
      return `<div data-cohesion="${chosen.view}" data-cohesion-src="${escaped(of.folder + of.file)}"${attributesOf(attributes)}>
  <p>${linkTo(of)}</p>
</div>
`;
    },
  },
  plain: {
    ...LOADER,
    snippet(chosen, settings, of) {
      const file = asking(`${of.file}#cohesion-${chosen.view}`, plainAttributes(chosen, settings));
      return `<p>${linkTo({ ...of, file })}</p>\n`;
    },
  },
  frame: {
    files: linked(
      'frame.html',
      'frame.css',
      'cohesion-frame.js',
      'cohesion-kit.js',
      'cohesion-read.js',
      'cohesion-resize.js',
    ),
    once: ({ folder }) => `<script type="module" src="${escaped(folder)}cohesion-resize.js"></script>\n`,
    // as most sites send it: with the page of the frame too, which loads the plan
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'",
    guide: 'embedding/frame.md',
    snippet(chosen, settings, { folder, file, title, lang }) {
      const { attributes } = tagOf(chosen, settings);
      const address = asking(`${folder}frame.html`, { view: chosen.view, src: file, ...attributes });
      const name = `${title}: ${lang === 'cy' ? chosen.welsh : chosen.title}`;
      return `<iframe
  data-cohesion-frame
  title="${escaped(name)}"
  src="${escaped(address)}"
  width="100%"
  height="600"
></iframe>
<p class="frame-link">
  <a href="${escaped(address)}">${escaped(WORDS[lang].alone(name))}</a>
</p>
`;
    },
  },
  /** What is pasted is written in the worker. */
  static: {
    files: [{ name: 'static.css', isLinked: true, what: 'if you like the look of it' }],
    isPlanNeeded: false,
    once: ({ folder }) => `<link rel="stylesheet" href="${escaped(folder)}static.css" />\n`,
    policy: "style-src 'self'",
    guide: 'embedding/static.md',
  },
};

const SHEET = 'Write this into the style sheet of your site.';

/** Where the colours of the marks are told, and for what, where that is not the tag of the view. */
const COLOURED = {
  frame: { where: 'Write this into frame.css.', selector: ':root' },
  static: { where: SHEET, selector: '.cohesion-view' },
};

/** The colours that were chosen as a rule of a style sheet, with where it goes; undefined where they are the usual ones. */
export function coloursOf(way, { view }, { colours }) {
  const said = Object.entries(colours).map(([token, value]) => `  ${token}: ${value};\n`);
  if (said.length === 0) return undefined;
  const { where, selector } = COLOURED[way] ?? { where: SHEET, selector: `cohesion-${view}` };
  return { where, rule: `${selector} {\n${said.join('')}}\n` };
}
