import { rules } from '../words/en/rules.js';
import { en } from './en.js';

/** `en` with the words for rules, lights, gaps, roll-ups and deliveries, which a page of ratings alone need not load. */
export const english = { ...en, ...rules };

/** The words of one language, for everything. */
export type AllWords = typeof english;
