import { isOneLetterOff } from './body-name.js';

/** Longer words, in UTF-16 units, have no typing errors: all their shortened forms would take too much room. */
const LONGEST = 40;
const SHORTEST = 4;

/** So many words are remembered: the same few stand in most names. */
const MOST_KEPT = 1_000;

const NONE: readonly string[] = [];

/**
 * Words, by all of their forms that lack one letter: two words that differ by one letter share such a form, so that nobody has to look
 * at all words to find those near one. Numbers are near none: another digit is another number.
 *
 * @example
 * const near = new NearWords();
 * near.add('development');
 * near.of('develpment'); // => ['development']
 */
export class NearWords {
  readonly #words = new Set<string>();
  readonly #byForm = new Map<string, string | string[]>();
  /** What words were near those that were asked for, until another word is noted. */
  readonly #asked = new Map<string, readonly string[]>();

  /** Notes a word. */
  add(word: string): void {
    if (!isLettered(word) || this.#words.has(word)) return;
    this.#words.add(word);
    this.#asked.clear();
    for (const form of formsOf(word)) {
      const known = this.#byForm.get(form);
      if (known === undefined) this.#byForm.set(form, word);
      else if (typeof known === 'string') this.#byForm.set(form, [known, word]);
      else known.push(word);
    }
  }

  /** The words that differ from one by one letter. */
  of(word: string): readonly string[] {
    if (this.#words.size === 0 || !isLettered(word)) return NONE;
    const known = this.#asked.get(word);
    if (known) return known;
    const found = this.#find(word);
    if (this.#asked.size >= MOST_KEPT) this.#asked.clear();
    this.#asked.set(word, found);
    return found;
  }

  #find(word: string): readonly string[] {
    const near = new Set<string>();
    for (const form of formsOf(word)) {
      const others = this.#byForm.get(form) ?? NONE;
      if (typeof others === 'string') {
        if (isOneLetterOff(word, others)) near.add(others);
      } else for (const other of others) if (isOneLetterOff(word, other)) near.add(other);
    }
    return near.size === 0 ? NONE : [...near];
  }
}

const isLettered = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && !/[0-9]/.test(word);

function formsOf(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
