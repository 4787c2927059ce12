import { english } from '../format/english.js';
import { ratingSentence } from '../format/rating-sentence.js';
import { tallySentence } from '../format/tally-sentence.js';
import { buildModel } from '../model/build-model.js';
import { PRESETS } from '../score/presets.js';
import { scoreStrategy } from '../score/score-strategy.js';
import { openFile } from './open-file.js';
import { usableStrategy } from './usable-strategy.js';

interface Options {
  readonly preset?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `cohesion score`: rates every measure of a file, and says why. */
export async function score(name: string, { preset, asOf, json }: Options): Promise<void> {
  const strategy = usableStrategy(await openFile(name));
  const rule = PRESETS.find(({ id }) => id === preset);
  const { tally, measures, asOf: day, rule: used } = scoreStrategy(buildModel(strategy), { asOf, rule });
  if (json) {
    const rated = measures.map(({ measure, now }) => ({ measure: measure.document.id, now }));
    const whole = { asOf: day, rule: { id: used.id, version: used.version }, tally, measures: rated };
    return void process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  }
  const lines = measures.map(({ measure, now }) => `${measure.document.id}: ${ratingSentence(now, english)}`);
  process.stdout.write(`${[tallySentence(tally, english), ...lines].join('\n')}\n`);
}
