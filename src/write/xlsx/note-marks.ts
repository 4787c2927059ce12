import type { Note } from '../../document/note.js';
import type { LossPath } from '../loss-marks.js';
import type { LossList } from './loss-list.js';

/** The notes of a workbook, which stand on one sheet, and the marks `[note 1]` that lead to them. */
export class NoteMarks {
  readonly #numbers = new Map<string, number>();

  /** Each note, in the order of the numbers. */
  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** The marks of the notes of a part; the same words have the same number. */
  of(notes: readonly Note[], path: LossPath, losses: LossList): string {
    const marks = notes.map(({ kind, text, printed }, at) => {
      for (const key of ['kind', 'text', 'printed']) losses.holds([...path, at, key]);
      const quoted = printed === undefined ? '' : ` “${printed}”`;
      return this.#mark(`${kind === 'caution' ? 'Caution: ' : ''}${text}${quoted}`);
    });
    return [...new Set(marks)].join(' ');
  }

  #mark(text: string): string {
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return `[note ${number}]`;
  }
}
