import { addAll } from './add-all.js';
import type { ExternalIdentifierInput } from '../../document/external-identifier.js';
import { IdentifierSchema } from '../../document/identifier.js';
import type { BodyInput } from '../../document/body.js';
import type { GroupInput } from '../../document/group.js';
import type { IndicatorInput } from '../../document/indicator.js';
import type { MeasureInput } from '../../document/measure.js';
import type { NoteInput } from '../../document/note.js';
import type { ObjectiveInput } from '../../document/objective.js';
import type { RoleInput } from '../../document/role.js';
import type { SharedValueInput } from '../../document/shared-value.js';
import type { VisionInput } from '../../document/vision.js';
import { identifierFor } from '../plan/names/identifier-for.js';
import type { StratmlElement } from './stratml-element.js';
import { cutWords, notesOf } from './stratml-notes.js';

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

/** The identifiers of one kind of part that are given away, and the last number that each word has got. */
interface Taken {
  readonly ids: Set<string>;
  readonly numbers: Map<string, number>;
}

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
  /** What is said of the whole. */
  readonly notes: NoteInput[] = [];
  readonly #objectives = new Map<string, ObjectiveInput>();
  readonly #wholes = new Map<string, IndicatorInput>();
  readonly #kinds = new Map<StratmlKind, Taken>();
  readonly #identifiers = new Set<string>();
  readonly #said = new Set<string>();
  readonly #named = new Map<string, Named>();

  /** The identifier of a part, and what the file itself calls it, which is kept beside. */
  identify(
    element: StratmlElement,
    kind: StratmlKind,
    words: string,
  ): { id: string; identifiers?: ExternalIdentifierInput[] } {
    const stated = this.#stated(element);
    const ours = OURS.exec(stated ?? '');
    if (ours?.[1] === kind && !this.#takenOf(kind).ids.has(ours[2]!)) {
      return { id: this.claim(kind, ours[2]!, words) };
    }
    const id = this.identifier(kind, words);
    return stated === undefined
      ? { id }
      : { id, identifiers: [{ scheme: 'stratml', value: cutWords(stated) }] };
  }

  /** An identifier that no part of the kind has. */
  identifier(kind: StratmlKind, words: string): string {
    const { ids, numbers } = this.#takenOf(kind);
    const base = identifierFor(words.slice(0, 200), NOBODY, kind);
    // A file with ten thousand parts of one name must not be counted through for each of them.
    let number = numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (ids.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    numbers.set(base, number);
    ids.add(id);
    return id;
  }

  /** An identifier of ours that is not taken, as it stands; else one made of words. */
  claim(kind: StratmlKind, id: string, words: string): string {
    const { ids } = this.#takenOf(kind);
    if (ids.has(id)) return this.identifier(kind, words);
    ids.add(id);
    return id;
  }

  /** Adds a measure to the indicator of this identifier, which is made when it is first met. */
  addMeasure(
    whole: string,
    measure: MeasureInput,
    make: () => Omit<IndicatorInput, 'id' | 'measures'>,
  ): void {
    let indicator = this.#wholes.get(whole);
    if (indicator === undefined) {
      const made = make();
      const isOurs = IdentifierSchema.safeParse(whole).success;
      const id = isOurs ? this.claim('indicator', whole, made.name) : this.identifier('indicator', made.name);
      indicator = { id, ...made, measures: [] };
      this.#wholes.set(whole, indicator);
      this.indicators.push(indicator);
    }
    indicator.measures.push(measure);
  }

  addObjective(objective: ObjectiveInput): void {
    this.objectives.push(objective);
    this.#objectives.set(objective.id, objective);
  }

  /** Notes on an objective, or on the whole. */
  addNotes(objective: string | undefined, notes: readonly NoteInput[]): void {
    const part = objective === undefined ? undefined : this.#objectives.get(objective);
    if (part === undefined) addAll(this.notes, notes);
    else if (notes.length > 0) addAll((part.notes ??= []), notes);
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
    for (const note of notes) {
      const said = `${key}\n${note.text}`;
      if (this.#said.has(said)) continue;
      this.#said.add(said);
      (part.notes ??= []).push(note);
    }
    return part.id;
  }

  /** Remembers a part by its name. */
  remember(kind: StratmlKind, part: Named): void {
    if (!this.#named.has(`${kind} ${part.name}`)) this.#named.set(`${kind} ${part.name}`, part);
  }

  #takenOf(kind: StratmlKind): Taken {
    let taken = this.#kinds.get(kind);
    if (taken === undefined) this.#kinds.set(kind, (taken = { ids: new Set(), numbers: new Map() }));
    return taken;
  }

  #stated(element: StratmlElement): string | undefined {
    const identifier = element.takeWords('Identifier');
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
