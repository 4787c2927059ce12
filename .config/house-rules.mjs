// The lint rules that are this project's own, apart from the recommended sets: which folder may import which, what
// the core must not ask of its surroundings, and what the components must not do on a page with a strict security
// policy. Kept apart from eslint.config.mjs so that test/node/house-rules.test.ts can try them without type checking.
import globals from 'globals';
import { importDirection } from './import-direction.mjs';

const cohesion = { rules: { 'import-direction': importDirection } };

const CLOCK =
  'The core never asks the clock: take the time as a parameter, so that the same input gives the same output.';
const CHANCE = 'The core is deterministic: the same input gives the same output.';

const CORE_SYNTAX = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: CLOCK },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: CHANCE },
  {
    selector: "MemberExpression[object.name='crypto'][property.name=/^(?:randomUUID|getRandomValues)$/]",
    message: CHANCE,
  },
];

const MARKUP =
  'Strings must not become markup: Trusted Types forbid it, and text in it would be read as HTML. Use a Lit template.';
const STYLE =
  'A strict content security policy forbids inline styles: use a class, a custom property set by `element.style.setProperty`, or an SVG attribute.';
const SINKS = '/^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/';
const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement';

const COMPONENT_SYNTAX = [
  { selector: `MemberExpression[property.name=${SINKS}]`, message: MARKUP },
  { selector: `MemberExpression[property.value=${SINKS}]`, message: MARKUP },
  { selector: `${TEMPLATE}[value.raw=/\\.(?:innerHTML|outerHTML|srcdoc)\\s*=\\s*["']?$/]`, message: MARKUP },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]",
    message: MARKUP,
  },
  { selector: `${TEMPLATE}[value.raw=/(?:^|\\s)style\\s*=/]`, message: STYLE },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: STYLE,
  },
];

const COMPONENT_IMPORTS = {
  paths: [
    { name: 'lit/directives/unsafe-html.js', message: MARKUP },
    { name: 'lit/directives/unsafe-svg.js', message: MARKUP },
    { name: 'lit/directives/unsafe-mathml.js', message: MARKUP },
    { name: 'lit/static-html.js', message: MARKUP },
    { name: 'lit/directives/style-map.js', message: STYLE },
  ],
};

const NO_STRINGS_AS_CODE = { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' };

export default [
  {
    name: 'house/directions',
    files: ['{src,components,examples,docs}/**/*.{ts,js,mjs}'],
    plugins: { cohesion },
    rules: { 'cohesion/import-direction': 'error' },
  },
  {
    name: 'house/core',
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'], // a program asks the time where the functions that it calls are given it
    rules: { 'no-restricted-syntax': ['error', ...CORE_SYNTAX], ...NO_STRINGS_AS_CODE },
  },
  {
    name: 'house/components',
    files: ['components/**/*.ts'],
    languageOptions: { globals: globals.browser }, // `no-implied-eval` asks whether setTimeout is the real one
    rules: {
      'no-restricted-syntax': ['error', ...COMPONENT_SYNTAX],
      'no-restricted-imports': ['error', COMPONENT_IMPORTS],
      ...NO_STRINGS_AS_CODE,
    },
  },
];
