import { isSafeAddress } from '../document/link.js';
import { buildRatedModel } from '../model/build-rated-model.js';
import { PRESETS } from '../score/presets.js';
import { scoreStrategy } from '../score/score-strategy.js';
import { htmlFragment, type HtmlView } from '../write/html/html-fragment.js';
import { htmlPage } from '../write/html/html-page.js';
import { wordsOf } from './languages.js';
import { openFile } from './open-file.js';
import { Refusal, type Status } from './refusal.js';
import type { ColumnOptions } from './said-columns.js';
import type { Shell } from './shell.js';
import { usableStrategy } from './usable-strategy.js';
import { refuseTaken, writeOut } from './write-out.js';

export interface RenderOptions extends ColumnOptions {
  readonly view: HtmlView;
  readonly preset?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly fragment?: boolean;
  readonly src?: string;
  readonly out: string;
  readonly force?: boolean;
}

/** `cohesion render`: writes a view of a file as HTML that needs no script. */
export async function render(name: string, options: RenderOptions, shell: Shell): Promise<Status> {
  const { view, preset, asOf, lang, fragment, src, out, force } = options;
  refuseAddress(options);
  if (out !== '-' && !force) await refuseTaken([out], shell);
  const strategy = await usableStrategy(await openFile(name, options, shell));
  const rule = PRESETS.find(({ id }) => id === preset);
  const card = scoreStrategy(buildRatedModel(strategy), { asOf, rule });
  const language = await wordsOf(lang);
  const html = (fragment ? htmlFragment : htmlPage)(card, view, {
    ...(src !== undefined && { src }),
    ...(language && { language }),
  });
  if (out === '-') shell.out(html);
  else await writeOut({ name: out, content: html }, shell);
  return 0;
}

function refuseAddress({ src, preset, view }: RenderOptions): void {
  if (src === undefined) return;
  if (src.trim() === '' || !isSafeAddress(src)) {
    throw new Refusal(`--src ${JSON.stringify(src)}: it must be an address that a page may load`);
  }
  if (preset !== undefined && view !== 'actions') {
    throw new Refusal('--src and --preset: the element rates by the rule of the document alone');
  }
}
