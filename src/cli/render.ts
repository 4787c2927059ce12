import { buildRatedModel } from '../model/build-rated-model.js';
import { PRESETS } from '../score/presets.js';
import { scoreStrategy } from '../score/score-strategy.js';
import { htmlFragment, type HtmlView } from '../write/html/html-fragment.js';
import { htmlPage } from '../write/html/html-page.js';
import { openFile } from './open-file.js';
import { usableStrategy } from './usable-strategy.js';
import { writeOut } from './write-out.js';

interface Options {
  readonly view: HtmlView;
  readonly preset?: string;
  readonly asOf?: string;
  readonly fragment?: boolean;
  readonly src?: string;
  readonly out?: string;
}

/** `cohesion render`: writes a view of a file as HTML that needs no script. */
export async function render(
  name: string,
  { view, preset, asOf, fragment, src, out }: Options,
): Promise<void> {
  if (src !== undefined && preset !== undefined && view !== 'actions') {
    process.stderr.write('--src and --preset: the element rates by the rule of the document alone\n');
    process.exitCode = 2;
    return;
  }
  const strategy = usableStrategy(await openFile(name));
  const rule = PRESETS.find(({ id }) => id === preset);
  const card = scoreStrategy(buildRatedModel(strategy), { asOf, rule });
  const html = (fragment ? htmlFragment : htmlPage)(card, view, src === undefined ? {} : { src });
  if (out === undefined || out === '-') process.stdout.write(html);
  else await writeOut(out, html);
}
