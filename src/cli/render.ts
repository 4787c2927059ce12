import { isSafeAddress } from '../document/link.js';
import { buildRatedModel } from '../model/build-rated-model.js';
import type { Strategy } from '../document/strategy.js';
import type { Rule } from '../document/rule.js';
import { PRESETS } from '../score/presets.js';
import { scoreStrategy } from '../score/score-strategy.js';
import { htmlFragment, type HtmlView } from '../write/html/html-fragment.js';
import { htmlPage } from '../write/html/html-page.js';
import { isPlanAddress } from '../write/html/plan-address.js';
import type { Rendered } from './choices.js';
import { wordsOf } from './languages.js';
import { openFile } from './open-file.js';
import { Refusal, type Status } from './refusal.js';
import type { ColumnOptions } from './said-columns.js';
import type { Shell } from './shell.js';
import { usableStrategy } from './usable-strategy.js';
import { refuseTaken, writeOut } from './write-out.js';

export interface RenderOptions extends ColumnOptions {
  readonly view: Rendered;
  readonly preset?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly fragment?: boolean;
  readonly src?: string;
  readonly data?: string;
  readonly previous?: string;
  readonly out: string;
  readonly force?: boolean;
}

/** `cohesion render`: writes a view of a file, or a report on it, as HTML that needs no script. */
export async function render(name: string, options: RenderOptions, shell: Shell): Promise<Status> {
  const { view, out, force } = options;
  refuseAddress(options);
  refusePrevious(name, options);
  if (out !== '-' && !force) await refuseTaken([out], shell);
  const strategy = await usableStrategy(await openFile(name, options, shell));
  const html =
    view === 'report' ? await report(strategy, options, shell) : await viewOf(strategy, view, options);
  if (out === '-') shell.out(html);
  else await writeOut({ name: out, content: html }, shell);
  return 0;
}

const ruleOf = ({ preset }: RenderOptions): Rule | undefined => PRESETS.find(({ id }) => id === preset);

async function viewOf(strategy: Strategy, view: HtmlView, options: RenderOptions): Promise<string> {
  const { asOf, lang, fragment, src, data } = options;
  const card = scoreStrategy(buildRatedModel(strategy), { asOf, rule: ruleOf(options) });
  const language = await wordsOf(lang);
  return (fragment ? htmlFragment : htmlPage)(card, view, {
    ...(src !== undefined && { src }),
    ...(data !== undefined && { data }),
    ...(language && { language }),
  });
}

async function report(strategy: Strategy, options: RenderOptions, shell: Shell): Promise<string> {
  const { asOf, lang, fragment, previous: name } = options;
  const { buildModel } = await import('../model/build-model.js');
  const { reportFragment } = await import('../write/html/report/report-fragment.js');
  const { reportPage } = await import('../write/html/report/report-page.js');
  const previous =
    name === undefined ? undefined : await usableStrategy(await openFile(name, options, shell));
  return (fragment ? reportFragment : reportPage)(buildModel(strategy), {
    asOf,
    rule: ruleOf(options),
    previous: previous && buildModel(previous),
    language: await wordsOf(lang),
  });
}

function refusePrevious(name: string, { view, previous }: RenderOptions): void {
  if (previous === undefined) return;
  if (view !== 'report') throw new Refusal(`--previous and --view ${view}: only a report compares editions`);
  if (previous === '-' && name === '-') throw new Refusal('--previous -: standard input is the file itself');
}

function refuseAddress({ src, data, preset, view }: RenderOptions): void {
  if (src === undefined && data === undefined) return;
  if (src !== undefined && data !== undefined) {
    throw new Refusal('--src and --data: choose the tag of the element, or the block for the loader');
  }
  const option = src === undefined ? '--data' : '--src';
  if (view === 'report')
    throw new Refusal(`${option} and --view report: no element takes the place of a report`);
  if (src !== undefined && (src.trim() === '' || !isSafeAddress(src))) {
    throw new Refusal(`--src ${JSON.stringify(src)}: it must be an address that a page may load`);
  }
  if (data !== undefined && !isPlanAddress(data)) {
    throw new Refusal(
      `--data ${JSON.stringify(data)}: it must be an address of the web, or one on your site`,
    );
  }
  if (preset !== undefined && view !== 'actions') {
    throw new Refusal(`${option} and --preset: the element rates by the rule of the document alone`);
  }
}
