import { en } from '../format/en.js';
import { ratingSentence } from '../format/rating-sentence.js';
import { tallySentence } from '../format/tally-sentence.js';
import { buildModel } from '../model/build-model.js';
import { PRESETS } from '../score/presets.js';
import { scoreStrategy } from '../score/score-strategy.js';
import { wordsOf } from './languages.js';
import { openFile } from './open-file.js';
import { Refusal, type Status } from './refusal.js';
import type { ColumnOptions } from './said-columns.js';
import type { Shell } from './shell.js';
import { usableStrategy } from './usable-strategy.js';

export interface ScoreOptions extends ColumnOptions {
  readonly preset?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** `cohesion score`: rates every measure of a file, and says why. */
export async function score(name: string, options: ScoreOptions, shell: Shell): Promise<Status> {
  const { preset, asOf, lang, json } = options;
  if (json && lang !== undefined) throw new Refusal('--json and --lang: JSON has no sentences');
  const strategy = await usableStrategy(await openFile(name, options, shell));
  const rule = PRESETS.find(({ id }) => id === preset);
  const { tally, measures, asOf: day, rule: used } = scoreStrategy(buildModel(strategy), { asOf, rule });
  if (json) {
    const rated = measures.map(({ measure, now }) => ({ measure: measure.document.id, now }));
    const whole = { asOf: day, rule: { id: used.id, version: used.version }, tally, measures: rated };
    shell.out(`${JSON.stringify(whole, null, 2)}\n`);
    return 0;
  }
  const language = await wordsOf(lang);
  const words = language === undefined ? en : { ...language.rating, ...language.why };
  const lines = measures.map(({ measure, now }) => `${measure.document.id}: ${ratingSentence(now, words)}`);
  shell.out(`${[tallySentence(tally, words), ...lines].join('\n')}\n`);
  return 0;
}
