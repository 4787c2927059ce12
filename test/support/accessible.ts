// Asks axe-core whether what is on the page is accessible, by the same rules that the GOV.UK Design System tests its
// components with. The rule about landmarks is off: a component is not a page.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { engine } from './engine.js';

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  },
  rules: { region: { enabled: false } },
  resultTypes: ['violations'],
};

/** The script puts itself on the window; its types describe a module. */
declare const axe: { run(context: Element | Document, options: RunOptions): Promise<AxeResults> };

type Violation = AxeResults['violations'][number];

function describeViolation({ id, impact, help, helpUrl, nodes }: Violation): string {
  const places = nodes.map(
    ({ target, html, failureSummary }) =>
      `  at ${target.flat().join(' ')}\n    ${html}\n    ${failureSummary ?? ''}`,
  );
  return `${id} (${impact ?? 'unknown impact'}): ${help}\n  ${helpUrl}\n${places.join('\n')}`;
}

/**
 * Throws with every violation in `context`, shadow trees included, in whatever engine this is.
 * @param rules to switch a rule off for one call, say why beside it
 */
export async function accessibleInEveryEngine(
  context: Element | Document = document,
  rules: NonNullable<RunOptions['rules']> = {},
): Promise<void> {
  const { violations } = await axe.run(context, { ...OPTIONS, rules: { ...OPTIONS.rules, ...rules } });
  if (violations.length > 0)
    throw new Error(`not accessible:\n${violations.map(describeViolation).join('\n')}`);
}

/**
 * The same in Chromium alone. axe judges what an engine has computed, which hardly differs, and takes up to half of the time of a test
 * elsewhere: each view is judged in every engine as it comes, all else here. A test that asks nothing but this is one of `inChromium`.
 */
export const accessible: typeof accessibleInEveryEngine = async (...asked) =>
  engine === 'chromium' ? accessibleInEveryEngine(...asked) : undefined;

/** A test that only Chromium is asked. */
export const inChromium = engine === 'chromium' ? it : () => undefined;
