import type { Rule } from '../document/rule.js';
import { CIPFA_QUARTILE } from './presets/cipfa-quartile.js';
import { EAST_RIDING } from './presets/east-riding.js';
import { FINGERTIPS_BENCHMARK } from './presets/fingertips-benchmark.js';
import { FINGERTIPS_TARGET } from './presets/fingertips-target.js';
import { FINGERTIPS_TREND } from './presets/fingertips-trend.js';
import { HAVERING_2013 } from './presets/havering-2013.js';
import { HAVERING_2015 } from './presets/havering-2015.js';
import { KENT_FLOOR } from './presets/kent-floor.js';
import { MAKING_DATA_COUNT_ASSURANCE } from './presets/making-data-count-assurance.js';
import { MAKING_DATA_COUNT_VARIATION } from './presets/making-data-count-variation.js';
import { MET_OR_NOT_MET } from './presets/met-or-not-met.js';
import { OPEN_SDG_GROWTH } from './presets/open-sdg-growth.js';
import { REIGATE_TOLERANCE } from './presets/reigate-tolerance.js';
import { TARGET_AND_90_PER_CENT } from './presets/target-and-90-per-cent.js';
import { THURROCK_2014 } from './presets/thurrock-2014.js';

/**
 * The rules of other councils and of national bodies, each as data with its source. Each has an `id` that never changes
 * its meaning; `PRESETS.find(({ id }) => id === 'kent-floor')` gives one.
 */
export const PRESETS: readonly Rule[] = Object.freeze([
  HAVERING_2013,
  HAVERING_2015,
  THURROCK_2014,
  KENT_FLOOR,
  REIGATE_TOLERANCE,
  EAST_RIDING,
  TARGET_AND_90_PER_CENT,
  MET_OR_NOT_MET,
  CIPFA_QUARTILE,
  OPEN_SDG_GROWTH,
  FINGERTIPS_BENCHMARK,
  FINGERTIPS_TARGET,
  FINGERTIPS_TREND,
  MAKING_DATA_COUNT_VARIATION,
  MAKING_DATA_COUNT_ASSURANCE,
]);
