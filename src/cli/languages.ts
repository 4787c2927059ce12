import type { Language } from '../words/language.js';

/** Languages whose words are loaded when they are asked for, by their tags. */
const OTHERS: Readonly<Record<string, () => Promise<Language>>> = {
  cy: async () => (await import('../words/cy/index.js')).welsh,
};

/** The languages that what is written may be in. English needs no words of its own. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(OTHERS)];

/** The words of a language; nothing for English, which is in whatever writes. */
export const wordsOf = async (tag: string | undefined): Promise<Language | undefined> =>
  tag === undefined ? undefined : OTHERS[tag]?.();
