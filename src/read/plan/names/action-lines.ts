import type { ReportingLineInput } from '../../../document/reporting-line.js';

/**
 * The reporting lines that are of an action, by its identifier. Lines that are added to the end of the list later are found as well.
 *
 * @example
 * const lines = [{ id: 'l', of: [{ kind: 'action', id: 'a' }], to: [] }];
 * new ActionLines(lines).of('a').map(({ id }) => id); // => ['l']
 */
export class ActionLines {
  readonly #list: readonly ReportingLineInput[];
  readonly #lines = new Map<string, ReportingLineInput[]>();
  #seen = 0;

  constructor(list: readonly ReportingLineInput[]) {
    this.#list = list;
  }

  /** The lines that are of this action, or were when they were seen first. */
  of(id: string): readonly ReportingLineInput[] {
    for (; this.#seen < this.#list.length; this.#seen += 1) this.#note(this.#list[this.#seen]!);
    return this.#lines.get(id) ?? [];
  }

  #note(line: ReportingLineInput): void {
    for (const { kind, id } of line.of ?? []) {
      if (kind !== 'action') continue;
      const own = this.#lines.get(id);
      if (own) own.push(line);
      else this.#lines.set(id, [line]);
    }
  }
}
