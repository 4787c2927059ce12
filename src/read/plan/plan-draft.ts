import type { ActionInput } from '../../document/action.js';
import type { BodyInput } from '../../document/body.js';
import type { IndicatorInput } from '../../document/indicator.js';
import type { NoteInput } from '../../document/note.js';
import type { ObjectiveInput } from '../../document/objective.js';
import type { PlaceInput } from '../../document/place.js';
import type { GroupInput } from '../../document/group.js';
import type { RoleInput } from '../../document/role.js';
import { CellLedger } from './cell-ledger.js';
import type { PeriodInput } from '../../document/period.js';
import type { Reading } from '../reading.js';
import type { KnownRole } from '../text/lead-text.js';
import type { PeriodOptions } from '../text/period-options.js';
import { readPeriod } from '../text/period-text.js';
import { placeKind } from '../place/gss-code.js';
import { identifierFor } from './identifier-for.js';

/** The lists of a document that tables fill. */
interface Lists {
  readonly bodies: BodyInput[];
  readonly roles: RoleInput[];
  readonly places: PlaceInput[];
  readonly groups: GroupInput[];
  readonly objectives: ObjectiveInput[];
  readonly indicators: IndicatorInput[];
  readonly actions: ActionInput[];
}

/** What is known before the first table is read: parts of a document that the tables belong to. */
export type KnownParts = { readonly [List in keyof Lists]?: readonly Lists[List][number][] };

type ListName = keyof Lists;

const FALLBACKS: Readonly<Record<ListName, string>> = {
  bodies: 'body',
  roles: 'role',
  places: 'place',
  groups: 'group',
  objectives: 'objective',
  indicators: 'indicator',
  actions: 'action',
};

/** A document while tables are read into it, and what became of each cell on the way. */
export class PlanDraft {
  readonly lists: Lists;
  readonly ledger = new CellLedger();
  /** What stands below tables. */
  readonly notes: NoteInput[] = [];
  readonly #taken = new Map<ListName | 'measures', Set<string>>();
  readonly #periods = new Map<string, Reading<PeriodInput>>();
  readonly #asPrinted = new Map<string, string>();
  readonly #names = new Map<ListName, Map<string, string>>();

  constructor(known: KnownParts = {}) {
    this.lists = {
      bodies: [...(known.bodies ?? [])],
      roles: [...(known.roles ?? [])],
      places: [...(known.places ?? [])],
      groups: [...(known.groups ?? [])],
      objectives: [...(known.objectives ?? [])],
      indicators: [...(known.indicators ?? [])],
      actions: [...(known.actions ?? [])],
    };
    for (const [name, list] of Object.entries(this.lists) as [ListName, readonly { id: string }[]][]) {
      this.#taken.set(name, new Set(list.map(({ id }) => id)));
    }
    for (const { id, title, ref } of this.lists.objectives) this.#name('objectives', id, title, ref);
    for (const { id, name, aliases = [] } of this.lists.bodies) this.#name('bodies', id, name, ...aliases);
    for (const { id, name, body } of this.lists.roles) this.#name('roles', id, `${name} (${body ?? ''})`);
    for (const { id, name, aliases = [] } of this.lists.groups) this.#name('groups', id, name, ...aliases);
    for (const { id, name, aliases = [], identifiers = [] } of this.lists.places) {
      this.#name('places', id, name, ...aliases, ...identifiers.map(({ value }) => value));
    }
    const measures = this.lists.indicators.flatMap((indicator) => indicator.measures.map(({ id }) => id));
    this.#taken.set('measures', new Set(measures));
  }

  /** The time of a column of times. Long tables say the same few over and over: each is read once, and shared. */
  period(text: string, options: PeriodOptions): Reading<PeriodInput> {
    const known = this.#periods.get(text);
    if (known) return known;
    const reading = readPeriod(text.replace(/^cal_/i, ''), options);
    const kept =
      reading.sure === 'unread' ? reading : { ...reading, value: { ...reading.value, printed: text } };
    this.#periods.set(text, kept);
    return kept;
  }

  /** An identifier that no part of the list has. */
  identifier(list: ListName | 'measures', words: string): string {
    const taken = this.#taken.get(list)!;
    const id = identifierFor(words, taken, list === 'measures' ? 'measure' : FALLBACKS[list]);
    taken.add(id);
    return id;
  }

  /** The objective with this title, or with this reference where it has one; a new one where there is none. */
  objective(title: string, ref?: string): string {
    const known = (ref !== undefined && this.#named('objectives', ref)) || this.#named('objectives', title);
    if (known) return known;
    const id = this.identifier('objectives', ref ?? title);
    this.lists.objectives.push({ id, ...(ref !== undefined && { ref }), title });
    this.#name('objectives', id, title, ref);
    return id;
  }

  /** The body of this name; a new one, whose kind nobody knows, where there is none. */
  body(name: string): string {
    const known = this.#named('bodies', name);
    if (known) return known;
    const id = this.identifier('bodies', name);
    this.lists.bodies.push({ id, name, kind: 'other' });
    this.#name('bodies', id, name);
    return id;
  }

  /** The office of this name in a body. */
  role(name: string, body: string): string {
    const key = `${name} (${body})`;
    const known = this.#named('roles', key);
    if (known) return known;
    const id = this.identifier('roles', name);
    this.lists.roles.push({ id, name, body });
    this.#name('roles', id, key);
    return id;
  }

  /** The names of a list, for readers that look for them in words. */
  known(list: 'bodies' | 'roles'): readonly KnownRole[] {
    return this.lists[list].map((one) => ({
      id: one.id,
      name: one.name,
      ...('aliases' in one && one.aliases && { aliases: one.aliases }),
      ...('body' in one && { body: one.body }),
    }));
  }

  /** The place of this name, known by its code where it has one. */
  place(name: string, code?: string): string {
    return this.#once('places', code ?? name, () => {
      const id = this.identifier('places', code ?? name);
      const identifiers = code === undefined ? undefined : [{ scheme: 'gss', value: code }];
      const kind = (code !== undefined && placeKind(code)) || 'other';
      this.lists.places.push({ id, name, kind, ...(identifiers && { identifiers }) });
      return id;
    });
  }

  /** The group of this name. */
  group(name: string): string {
    return this.#once('groups', name, () => {
      const id = this.identifier('groups', name);
      this.lists.groups.push({ id, name, kind: 'other' });
      return id;
    });
  }

  /** The part that bears a name, made when it is first met. Names as printed are looked up first, which costs least. */
  #once(list: ListName, name: string, make: () => string): string {
    const key = `${list} ${name}`;
    let id = this.#asPrinted.get(key) ?? this.#named(list, name);
    if (id === undefined) {
      id = make();
      this.#name(list, id, name);
    }
    this.#asPrinted.set(key, id);
    return id;
  }

  #named(list: ListName, name: string): string | undefined {
    return this.#names.get(list)?.get(plainName(name));
  }

  /** The first part that bears a name keeps it. */
  #name(list: ListName, id: string, ...names: readonly (string | undefined)[]): void {
    const known = this.#names.get(list) ?? new Map<string, string>();
    this.#names.set(list, known);
    for (const name of names.map((one) => plainName(one ?? '')))
      if (name && !known.has(name)) known.set(name, id);
  }
}

/** A name for comparison: "&" is "and", and case and punctuation say nothing. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
