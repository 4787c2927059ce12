// What the linter looks at: the recommended sets, for the elements the Lit, web component and accessibility rules, then
// the rules of this house. The rules that need to know types are in oxlint.json: oxlint takes a fifth of the time for
// them. `npm run lint` runs both on the whole repository.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import houseRules from './house-rules.mjs';

const TYPESCRIPT = ['**/*.ts'];
const ELEMENTS = ['components/**/*.ts'];
const TESTS = ['test/**/*.ts'];

const typescript = tseslint.configs.recommended.map((config) => ({ ...config, files: TYPESCRIPT }));

export default [
  { ignores: ['dist/', 'docs/api/', '.cache/', 'coverage/', 'reports/', 'node_modules/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...typescript,
  {
    files: TYPESCRIPT,
    rules: {
      // `import type` also where it could be left out: what is loaded at run time shows at a glance
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // the type of a schema as an interface keeps its name in messages, hints and the reference, where an alias is spelt out
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ELEMENTS, ...lit['flat/recommended'] },
  { files: ELEMENTS, ...wc['flat/recommended'] },
  { files: ELEMENTS, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  // browsers forget the roles of a table whose `display` a narrow screen changes: there they are not redundant
  { files: ELEMENTS, rules: { 'lit-a11y/no-redundant-role': 'off' } },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // `expect(list).to.be.empty` is one
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'context', 'specify'].map((object) => ({
          object,
          property: 'only',
          message: 'It would keep all other tests from running.',
        })),
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['examples/**/*.js', 'docs/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  ...houseRules,
];
