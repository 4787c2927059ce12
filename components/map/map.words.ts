import { map } from '../../src/words/en/map.js';
import { views } from '../../src/words/en/views.js';
import type { Language } from '../../src/words/language.js';
import { gapEnglish } from '../shared/gap.words.js';

/** The words of the map in one language. */
export type MapWords = Pick<Language, 'rating' | 'why' | 'rules' | 'gap' | 'map' | 'views' | 'order'>;

/** The English words of the map. */
export const mapEnglish: MapWords = { ...gapEnglish, map, views };
