import type { Strategy } from '../../document/strategy.js';
import { readLeadCell } from '../../read/plan/cells/lead-cell.js';
import { PlanDraft } from '../../read/plan/plan-draft.js';
import type { LossPath } from '../loss-marks.js';
import { heldWords, type WorkbookWriting } from './workbook-writing.js';

/** The cells that name bodies. */
export class BodyCells {
  readonly #writing: WorkbookWriting;
  readonly #names: ReadonlyMap<string, string>;
  /** Reads the words, with the bodies of the document known. */
  readonly #draft: PlanDraft;

  constructor(writing: WorkbookWriting) {
    const { bodies, roles } = writing.strategy;
    this.#writing = writing;
    this.#names = new Map(bodies.map(({ id, name }) => [id, name.replace(/\s*\n\s*/g, ' ')]));
    this.#draft = new PlanDraft({ bodies, roles });
  }

  name(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** The bodies that lead: the words of the document, or their names where those would be read otherwise. */
  leads(bodies: readonly string[], printed: string | undefined, path: LossPath): string {
    if (bodies.length === 0 && printed === undefined) return '';
    const names = bodies.map((id) => this.name(id)).join('; ');
    const words = printed ?? names;
    const found = [words, names].find((each) => each !== '' && this.#isRead(each, bodies));
    if (found === undefined) this.#writing.losses.loses('lead-words', path);
    return heldWords(this.#writing, found ?? words, path);
  }

  #isRead(words: string, bodies: readonly string[]): boolean {
    const read = readLeadCell(this.#draft, words).leads.map(({ body }) => body);
    return [...new Set(read)].toSorted().join('\n') === [...new Set(bodies)].toSorted().join('\n');
  }
}

/** The bodies that lead an action. */
export const leadBodies = ({ leads }: Strategy['actions'][number]): string[] => leads.map(({ body }) => body);
