import type { Strategy } from '../../document/strategy.js';
import { headingParts } from '../../read/plan/headings/heading-parts.js';
import type { LossPath } from '../loss-marks.js';
import { joined, type WorkbookWriting } from './workbook-writing.js';

/** The words for each objective: those that give back its reference and title, where any do. */
export class ObjectiveCells {
  readonly #words = new Map<string, { words: string; isReadBack: boolean }>();
  readonly #writing: WorkbookWriting;

  constructor(writing: WorkbookWriting) {
    this.#writing = writing;
    for (const objective of writing.strategy.objectives) this.#words.set(objective.id, wordsOf(objective));
  }

  /** The words for an objective. */
  words(id: string): string {
    return this.#words.get(id)?.words ?? id;
  }

  /** The first of the objectives that a part serves. */
  home(ids: readonly string[], path: LossPath): string {
    const [first] = ids;
    if (first === undefined) return '';
    this.#writing.losses.holds(path);
    if (this.#words.get(first)?.isReadBack === false) this.#writing.losses.loses('name-words', [...path, 0]);
    return this.words(first);
  }

  /** The others. */
  others(ids: readonly string[], path: LossPath): string {
    if (ids.length < 2) return '';
    this.#writing.losses.loses('other-homes', path);
    const words = ids.slice(1).map((id) => this.words(id));
    return joined(this.#writing, words, path);
  }
}

function wordsOf({ ref, title }: Strategy['objectives'][number]): { words: string; isReadBack: boolean } {
  const candidates = ref === undefined ? [title] : [`${ref}: ${title}`, `${ref} ${title}`];
  const found = candidates.find((words) => {
    const read = headingParts(words);
    return read.ref === ref && read.title === title;
  });
  return { words: found ?? candidates[0]!, isReadBack: found !== undefined };
}
