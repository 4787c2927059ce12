import { gap } from '../../src/words/en/gap.js';
import { map } from '../../src/words/en/map.js';
import { rating } from '../../src/words/en/rating.js';
import { rug } from '../../src/words/en/rug.js';
import { rules } from '../../src/words/en/rules.js';
import { why } from '../../src/words/en/why.js';
import type { Language } from '../../src/words/language.js';

/** The words of indicators by places or groups in one language; those of classes and figures are the words of the map. */
export type RugWords = Pick<Language, 'rating' | 'why' | 'rules' | 'gap' | 'map' | 'rug'>;

/** The English words of indicators by places or groups. */
export const rugEnglish: RugWords = { rating, why, rules, gap, map, rug };
