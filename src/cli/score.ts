import { english } from '../format/english.js';
import { ratingSentence } from '../format/rating-sentence.js';
import { tallySentence } from '../format/tally-sentence.js';
import { buildModel } from '../model/build-model.js';
import { PRESETS } from '../score/presets.js';
import { scoreStrategy } from '../score/score-strategy.js';
import { openFile } from './open-file.js';
import type { Status } from './refusal.js';
import type { ColumnOptions } from './said-columns.js';
import type { Shell } from './shell.js';
import { usableStrategy } from './usable-strategy.js';

export interface ScoreOptions extends ColumnOptions {
  readonly preset?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `cohesion score`: rates every measure of a file, and says why. */
export async function score(name: string, options: ScoreOptions, shell: Shell): Promise<Status> {
  const { preset, asOf, json } = options;
  const strategy = await usableStrategy(await openFile(name, options, shell));
  const rule = PRESETS.find(({ id }) => id === preset);
  const { tally, measures, asOf: day, rule: used } = scoreStrategy(buildModel(strategy), { asOf, rule });
  if (json) {
    const rated = measures.map(({ measure, now }) => ({ measure: measure.document.id, now }));
    const whole = { asOf: day, rule: { id: used.id, version: used.version }, tally, measures: rated };
    shell.out(`${JSON.stringify(whole, null, 2)}\n`);
    return 0;
  }
  const lines = measures.map(({ measure, now }) => `${measure.document.id}: ${ratingSentence(now, english)}`);
  shell.out(`${[tallySentence(tally, english), ...lines].join('\n')}\n`);
  return 0;
}
