import type { ExternalIdentifierInput } from '../../document/external-identifier.js';
import type { BodyInput } from '../../document/body.js';
import type { GroupInput } from '../../document/group.js';
import type { IndicatorInput } from '../../document/indicator.js';
import type { NoteInput } from '../../document/note.js';
import type { ObjectiveInput } from '../../document/objective.js';
import type { RoleInput } from '../../document/role.js';
import type { SharedValueInput } from '../../document/shared-value.js';
import type { VisionInput } from '../../document/vision.js';
import { identifierFor } from '../plan/identifier-for.js';
import { cutWords, notesOf, type StratmlElement } from './stratml-element.js';

/** The kinds of part that StratML has. */
export type StratmlKind =
  | 'strategy'
  | 'body'
  | 'group'
  | 'role'
  | 'vision'
  | 'shared-value'
  | 'objective'
  | 'indicator'
  | 'measure';

const XML_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}._\u00b7-]*$/u;
/** The identifiers that our own writer makes: they hold the identifier of the part. */
const OURS = /^cohesion\.([a-z-]+)\.([A-Za-z0-9][A-Za-z0-9._-]{0,119})$/;

const NOBODY: ReadonlySet<string> = new Set();

/** A part that bears a name, and is met again under it. */
interface Named {
  readonly id: string;
  readonly name: string;
  notes?: NoteInput[] | undefined;
}

/** A document while StratML is read into it. */
export class StratmlDraft {
  readonly bodies: BodyInput[] = [];
  readonly groups: GroupInput[] = [];
  readonly roles: RoleInput[] = [];
  readonly visions: VisionInput[] = [];
  readonly sharedValues: SharedValueInput[] = [];
  readonly objectives: ObjectiveInput[] = [];
  readonly indicators: IndicatorInput[] = [];
  readonly #taken = new Map<StratmlKind, Set<string>>();
  readonly #numbers = new Map<string, number>();
  readonly #identifiers = new Set<string>();
  readonly #named = new Map<string, Named>();

  /** The identifier of a part, and what the file itself calls it, which is kept beside. */
  identify(
    element: StratmlElement,
    kind: StratmlKind,
    words: string,
  ): { id: string; identifiers?: ExternalIdentifierInput[] } {
    const stated = this.#stated(element);
    const ours = OURS.exec(stated ?? '');
    if (ours?.[1] === kind && !this.#takenOf(kind).has(ours[2]!)) {
      this.#takenOf(kind).add(ours[2]!);
      return { id: ours[2]! };
    }
    const id = this.identifier(kind, words);
    return stated === undefined ? { id } : { id, identifiers: [{ scheme: 'stratml', value: cutWords(stated) }] };
  }

  /** An identifier that no part of the kind has. */
  identifier(kind: StratmlKind, words: string): string {
    const taken = this.#takenOf(kind);
    const base = identifierFor(words.slice(0, 200), NOBODY, kind);
    // A file with ten thousand parts of one name must not be counted through for each of them.
    const key = `${kind} ${base}`;
    let number = this.#numbers.get(key) ?? 1;
    const numbered = (): string => (number === 1 ? base : `${base}-${number}`);
    while (taken.has(numbered())) number += 1;
    this.#numbers.set(key, number);
    const id = numbered();
    taken.add(id);
    return id;
  }

  /** An identifier of ours that is not taken, as it stands; else one made of words. */
  claim(kind: StratmlKind, id: string, words: string): string {
    if (this.#takenOf(kind).has(id)) return this.identifier(kind, words);
    this.#takenOf(kind).add(id);
    return id;
  }

  /** The part of this name; the first one that bears it, with what more is said of it. */
  named<Part extends Named>(
    kind: StratmlKind,
    name: string,
    notes: readonly NoteInput[],
    make: () => Part,
  ): string {
    const key = `${kind} ${name}`;
    let part = this.#named.get(key);
    if (part === undefined) this.#named.set(key, (part = make()));
    if (notes.length > 0) {
      const known = part.notes ?? [];
      part.notes = [...known, ...notes.filter(({ text }) => !known.some((note) => note.text === text))];
    }
    return part.id;
  }

  /** Remembers a part by its name. */
  remember(kind: StratmlKind, part: Named): void {
    if (!this.#named.has(`${kind} ${part.name}`)) this.#named.set(`${kind} ${part.name}`, part);
  }

  #takenOf(kind: StratmlKind): Set<string> {
    const taken = this.#taken.get(kind) ?? new Set();
    this.#taken.set(kind, taken);
    return taken;
  }

  #stated(element: StratmlElement): string | undefined {
    const identifier = element.take('Identifier');
    if (identifier === undefined) return undefined;
    const { text } = identifier;
    if (text === '') {
      identifier.tell('empty-identifier', 'Identifier');
      return undefined;
    }
    if (!XML_NAME.test(text)) identifier.tell('bad-identifier', text);
    if (this.#identifiers.has(text)) identifier.tell('repeated-identifier', text);
    this.#identifiers.add(text);
    return text;
  }
}

/** Words as a text of a document, and what does not fit into it as notes. */
export function textOf(
  element: StratmlElement,
  words: string | undefined,
): { text?: string; notes: NoteInput[] } {
  if (words === undefined) return { notes: [] };
  const text = cutWords(words);
  if (text.length === words.length) return { text, notes: [] };
  element.tell('long-text', `${words.length} characters`);
  return { text, notes: notesOf(words.slice(text.length)) };
}

/** A list of a part, left out where it is empty. */
export const listed = <Name extends string, Value>(
  name: Name,
  list: readonly Value[],
): { [Key in Name]?: Value[] } =>
  (list.length > 0 ? { [name]: [...list] } : {}) as { [Key in Name]?: Value[] };
