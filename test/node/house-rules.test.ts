// Tries the lint rules of this house on small files that keep or break them, so that a rule that has stopped biting is
// noticed. Each row is a file, a line in it, and what the linter must say of it; no words mean that it is allowed.
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import houseRules from '../../.config/house-rules.mjs';
import oxlint from '../../.config/oxlint.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const parser = { files: ['**/*.{ts,js,mjs}'], languageOptions: { parser: tseslint.parser } } as Linter.Config;
const linter = new Linter({ cwd: ROOT });

function lint(path: string, code: string): string[] {
  const problems = linter.verify(code, [parser, ...houseRules], { filename: `${ROOT}/${path}` });
  return problems.map(({ message }) => message);
}

type Row = [path: string, code: string, says?: RegExp];

function tryRows(rows: Row[]): void {
  for (const [path, code, says] of rows) {
    it(`${says ? 'refuses' : 'allows'} in ${path}: ${code}`, () => {
      const problems = lint(path, code);
      if (!says) return void expect(problems).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(says);
    });
  }
}

describe('the rules that need types', () => {
  it('are all in oxlint.json: those that typescript-eslint recommends, and eslint.config.mjs has not', () => {
    const named = (configs: readonly { rules?: object }[]): string[] =>
      configs
        .flatMap(({ rules = {} }) => Object.entries(rules))
        .flatMap(([name, state]) => (state === 'off' ? [] : [name]));
    const { recommended, recommendedTypeChecked } = tseslint.configs;
    const untyped = named(recommended);
    const typed = named(recommendedTypeChecked as { rules?: object }[]).filter(
      (name) => !untyped.includes(name),
    );
    expect(Object.entries(oxlint.rules)).to.have.deep.members(
      typed.map((name) => [name.replace('@typescript-eslint/', 'typescript/'), 'error']),
    );
  });
});

describe('import direction', () => {
  tryRows([
    ['src/document/a.ts', "import * as z from 'zod/mini';"],
    ['src/document/a.ts', "import { b } from './b.js';"],
    [
      'src/document/a.ts',
      "import { m } from '../model/m.js';",
      /src\/document must not import src\/model\/m\.js/,
    ],
    ['src/document/a.ts', "import { html } from 'lit';", /must not import the package lit/],
    ['src/read/csv.ts', "import { issue } from '../validate/issue.js';"],
    ['src/read/csv.ts', "import { quantity } from '../document/quantity.js';"],
    ['src/read/csv.ts', "import type { Model } from '../model/model.js';", /src\/read must not import/],
    ['src/read/csv.ts', "import { rate } from '../score/rate.js';", /src\/read must not import/],
    ['src/validate/rules/a.ts', "import { table } from '../../read/table.js';"],
    ['src/validate/a.ts', "export * from '../model/walk.js';", /src\/validate must not import/],
    ['src/model/a.ts', "import type { Strategy } from '../document/strategy.js';"],
    ['src/model/a.ts', "import { parse } from '../document/strategy.js';", /only types from src\/document/],
    [
      'src/model/a.ts',
      "import { type Strategy } from '../document/strategy.js';",
      /only types from src\/document/,
    ],
    ['src/model/a.ts', "import * as z from 'zod/mini';", /must not import the package zod\/mini/],
    ['src/model/a.ts', "let a: import('../score/rating.js').Rating;", /src\/model must not import/],
    ['src/statistics/mean.ts', "import { sum } from './sum.js';"],
    [
      'src/statistics/mean.ts',
      "import type { Strategy } from '../document/strategy.js';",
      /statistics must not/,
    ],
    ['src/statistics/mean.ts', "import { mean } from 'd3-array';", /must not import the package d3-array/],
    ['src/score/a.ts', "import { find } from '../model/find.js';"],
    ['src/score/a.ts', "import { mean } from '../statistics/mean.js';"],
    ['src/score/a.ts', "import type { Target } from '../document/target.js';"],
    ['src/score/a.ts', "import { Target } from '../document/target.js';", /only types from src\/document/],
    ['src/score/a.ts', "import { sameUnit } from '../document/same-unit.js';"],
    [
      'src/model/a.ts',
      "import { sameUnit } from '../document/same-unit.js';",
      /only types from src\/document/,
    ],
    ['src/score/a.ts', "import type { Words } from '../format/words.js';", /src\/score must not import/],
    ['src/score/a.ts', "import * as z from 'zod';", /must not import the package zod/],
    [
      'src/score/a.ts',
      "import { strategy } from '../index.js';",
      /src\/score must not import src\/index\.js/,
    ],
    ['src/format/a.ts', "import type { Rating } from '../score/rating.js';"],
    ['src/format/a.ts', "import type { Model } from '../model/model.js';"],
    ['src/format/a.ts', "import { rate } from '../score/rating.js';", /only types from src\/score/],
    ['src/format/a.ts', "const cy = await import('./cy.js');"],
    ['src/write/a.ts', "import { words } from '../format/words.js';"],
    ['src/write/a.ts', "import { mean } from '../statistics/mean.js';"],
    ['src/write/a.ts', "import { parse } from '../read/csv.js';"],
    ['src/write/a.ts', "import { check } from '../cli/check.js';", /must not import src\/cli/],
    ['src/strategies/a.ts', "import document from './a.json' with { type: 'json' };"],
    ['src/strategies/a.ts', "import type { Strategy } from '../document/strategy.js';"],
    [
      'src/strategies/a.ts',
      "import { parse } from '../document/strategy.js';",
      /only types from src\/document/,
    ],
    ['src/cli/main.ts', "import { rate } from '../score/rate.js';"],
    ['src/cli/main.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/index.ts', "export { rate } from './score/rate.js';"],
    [
      'src/index.ts',
      "export { Plan } from '../components/plan/plan.js';",
      /src\/index must not import components/,
    ],
    ['src/score/a.ts', "import { readFile } from 'node:fs';", /must not import the package node:fs/],
    ['src/novel/a.ts', "import { a } from '../document/a.js';", /src\/novel has no row/],
    ['components/plan/plan.ts', "import { html } from 'lit';"],
    ['components/plan/plan.ts', "import { property } from 'lit/decorators.js';"],
    ['components/plan/plan.ts', "import { line } from 'd3-shape';"],
    ['components/plan/plan.ts', "import { geoPath } from 'd3-geo';"],
    ['components/plan/plan.ts', "import { styles } from './plan.styles.js';"],
    ['components/plan/plan.ts', "import { Base } from '../shared/base.js';"],
    ['components/plan/plan.ts', "import '../rating/index.js';"],
    ['components/plan/plan.ts', "import { rate } from '../../src/index.js';"],
    ['components/index.ts', "export { Plan } from './plan/index.js';"],
    ['components/index.ts', "import { rate } from '../src/index.js';"],
    ['components/plan/plan.ts', "import { Rating } from '../rating/rating.js';", /through its index\.js/],
    [
      'components/plan/plan.ts',
      "import { rate } from '../../src/score/rate.js';",
      /only through src\/index\.js/,
    ],
    [
      'components/plan/plan.ts',
      "import type { A } from '../../src/model/a.js';",
      /only through src\/index\.js/,
    ],
    ['components/plan/plan.ts', "import * as z from 'zod/mini';", /must not import the package zod/],
    ['examples/page.js', "import '/dist/cohesion-kit.js';"],
    ['examples/page.js', "import { rate } from '../src/index.js';", /examples show what a user would write/],
    ['docs/demo.mjs', "await import('../src/index.js');", /docs show what a user would write/],
  ]);
});

describe('the core asks nothing of its surroundings', () => {
  const file = 'src/score/a.ts';
  tryRows([
    [file, 'new Date(2024, 1, 1);'],
    [file, 'Date.UTC(2024, 1);'],
    [file, 'new Date();', /never asks the clock/],
    [file, 'Date.now();', /never asks the clock/],
    [file, 'Date();', /never asks the clock/],
    [file, 'Math.random();', /deterministic/],
    [file, 'Math.round(1);'],
    [file, "eval('1');", /eval/],
    [file, "new Function('1');", /Function constructor/],
  ]);
});

describe('the components keep a strict security policy', () => {
  const file = 'components/plan/plan.ts';
  tryRows([
    [file, 'html`<p class="style">style = x</p>`;'],
    [file, 'css`p { color: red }`;'],
    [file, "this.style.setProperty('--x', '1px');"],
    [file, 'html`<p style="color: red"></p>`;', /inline styles/],
    [file, 'html`<p style=${a}></p>`;', /inline styles/],
    [file, 'svg`<g style=${a}></g>`;', /inline styles/],
    [file, 'html`<p .innerHTML=${a}></p>`;', /markup/],
    [file, "p.setAttribute('style', a);", /inline styles/],
    [file, 'p.innerHTML = a;', /markup/],
    [file, "p['innerHTML'] = a;", /markup/],
    [file, 'p.outerHTML = a;', /markup/],
    [file, "p.insertAdjacentHTML('beforeend', a);", /markup/],
    [file, "document.write('a');", /markup/],
    [file, "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", /markup/],
    [file, "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';", /markup/],
    [file, "import { styleMap } from 'lit/directives/style-map.js';", /inline styles/],
    [file, "eval('1');", /eval/],
    [file, "new Function('1');", /Function constructor/],
    [file, "setTimeout('a()', 1);", /Implied eval/],
  ]);
});
