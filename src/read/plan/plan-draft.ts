import type { ActionInput } from '../../document/action.js';
import type { BodyInput } from '../../document/body.js';
import type { IndicatorInput } from '../../document/indicator.js';
import type { ObjectiveInput } from '../../document/objective.js';
import type { NoteInput } from '../../document/note.js';
import type { ThemeInput } from '../../document/theme.js';
import { placeKind } from '../place/gss-code.js';
import type { KnownRole } from '../text/lead-text.js';
import { NameIndex } from '../text/name-index.js';
import type { KnownName } from '../text/period-options.js';
import { CellLedger } from './cell-ledger.js';
import { ActionLines } from './names/action-lines.js';
import { Identifiers } from './names/identifiers.js';
import { KeptReadings } from './names/kept-readings.js';
import type { LeadCell } from './cells/lead-cell.js';
import { FigureBook } from './figures/figure-book.js';
import { PeriodBook } from './cells/period-book.js';
import { NameBook } from './names/name-book.js';
import { NameSet } from './names/name-set.js';
import type { RowContext } from './table-row.js';
import { numberOf, sameNumber } from './names/objective-number.js';
import { namesakeKey, PartIndex } from './figures/part-index.js';
import { PositionIndex } from './names/position-index.js';
import type { ReportingNames } from './cells/reporting-text.js';
import {
  FALLBACKS,
  type KnownParts,
  type ListName,
  nameLists,
  ownLists,
  type PlanLists,
} from './plan-lists.js';

/** A document while tables are read into it, and what became of each cell on the way. */
export class PlanDraft {
  readonly lists: PlanLists;
  /** The indicators and the actions by their codes and names, and the objectives by their numbers. */
  readonly indicatorIndex: PartIndex<IndicatorInput>;
  readonly actionIndex: PartIndex<ActionInput>;
  readonly objectiveNumbers: PartIndex<ObjectiveInput>;
  /** The indicators by code and name together: those that are called the same. */
  readonly namesakes: PartIndex<IndicatorInput>;
  /** The reporting lines by the actions that they are of. */
  readonly actionLines: ActionLines;
  /** The names of bodies and offices, for readers that look for them in words: those that are added later too. */
  readonly names: { readonly bodies: NameIndex; readonly roles: NameIndex<KnownRole> };
  /** Who and what is reported to by the whole of a name. */
  readonly recipients: ReportingNames;
  readonly ledger = new CellLedger();
  /** What stands below tables. */
  readonly notes: NoteInput[] = [];
  /** How many actions and indicators were given: no row goes on with one of these. */
  readonly given: Readonly<Record<'actions' | 'indicators', number>>;
  /** The bodies whose names were only ever found beside others. */
  readonly parted = new Set<string>();
  /** What cells that name times were read as. */
  readonly periods = new PeriodBook();
  /** What cells that hold figures were read as. */
  readonly figures = new FigureBook();
  /** What cells that name bodies were read as. */
  readonly leadCells = new KeptReadings<LeadCell>();
  /** The objective that a row named last, by what its table says of its rows. */
  readonly rowHomes = new WeakMap<RowContext, string>();
  /** The actions that tables of milestones made. */
  readonly ofMilestones = new Set<string>();
  readonly #taken = new Map<ListName | 'measures' | 'entries', Identifiers>();
  readonly #asPrinted = { places: new Map<string, string>(), groups: new Map<string, string>() };
  readonly #positions = new Map<ListName, PositionIndex>();
  readonly #names = new NameBook<ListName | 'documents'>();

  /** @param documents - the plans and reports that the document names already */
  constructor(known: KnownParts = {}, documents: readonly KnownName[] = []) {
    for (const { id, name, aliases = [] } of documents) this.#names.add('documents', id, name, ...aliases);
    this.lists = ownLists(known);
    const { indicators, actions, objectives, bodies, roles, reportingLines } = this.lists;
    this.names = { bodies: new NameIndex(bodies), roles: new NameIndex(roles) };
    this.recipients = {
      bodies: new NameSet(bodies),
      roles: new NameSet(roles),
      documents: new NameSet(documents),
    };
    this.indicatorIndex = new PartIndex(indicators, ({ code, name }) => ({ code, name }));
    this.actionIndex = new PartIndex(actions, ({ ref, title }) => ({ code: ref, name: title }));
    this.objectiveNumbers = new PartIndex(objectives, ({ ref }) => ({ code: numberOf(ref ?? '')?.number }));
    this.namesakes = new PartIndex(indicators, (indicator) => ({ name: namesakeKey(indicator) }));
    this.actionLines = new ActionLines(reportingLines);
    this.given = { actions: this.lists.actions.length, indicators: this.lists.indicators.length };
    for (const [name, list] of Object.entries(this.lists) as [ListName, readonly { id: string }[]][]) {
      this.#taken.set(name, new Identifiers(list));
    }
    nameLists(this.#names, this.lists);
    const entries = this.lists.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.entries));
    this.#taken.set('entries', new Identifiers(entries));
    const measures = this.lists.indicators.flatMap((indicator) => indicator.measures);
    this.#taken.set('measures', new Identifiers(measures));
  }

  /** An identifier that no part of the list has. */
  identifier(list: ListName | 'measures' | 'entries', words: string): string {
    return this.#taken.get(list)!.take(words, FALLBACKS[list]);
  }

  /** The objective with this title, or with this reference where it has one; a new one where there is none. */
  objective(title: string, ref?: string): string {
    const known =
      (ref !== undefined && this.#names.find('objectives', ref)) || this.#names.find('objectives', title);
    if (known) return known;
    const numbered = sameNumber(this.objectiveNumbers, this.lists.objectives, ref, title);
    if (numbered !== undefined) return numbered;
    const id = this.identifier('objectives', ref ?? title);
    this.lists.objectives.push({ id, ...(ref !== undefined && { ref }), title });
    this.#names.add('objectives', id, title, ref);
    return id;
  }

  /** The body of this name; a new one, whose kind nobody knows, where there is none. */
  body(name: string, kind: BodyInput['kind'] = 'other'): string {
    const known = this.#names.find('bodies', name);
    if (known) return known;
    const id = this.identifier('bodies', name);
    this.lists.bodies.push({ id, name, kind });
    this.#names.add('bodies', id, name);
    return id;
  }

  /** The office of this name in a body, or in whichever where none is told. */
  role(name: string, body?: string): string {
    const key = body === undefined ? name : `${name} (${body})`;
    const known = this.#names.find('roles', key);
    if (known) return known;
    const id = this.identifier('roles', name);
    this.lists.roles.push({ id, name, ...(body !== undefined && { body }) });
    this.#names.add('roles', id, key, name);
    return id;
  }

  /** The portfolio of this name. */
  portfolio(name: string): string {
    const known = this.#names.find('portfolios', name);
    if (known) return known;
    const id = this.identifier('portfolios', name);
    this.lists.portfolios.push({ id, name });
    this.#names.add('portfolios', id, name);
    return id;
  }

  /** The theme of this name. */
  theme(name: string, kind: ThemeInput['kind']): ThemeInput {
    const known = this.#names.find('themes', name);
    if (known) return this.lists.themes[this.position('themes', known)!]!;
    const theme = { id: this.identifier('themes', name), name, kind };
    this.lists.themes.push(theme);
    this.#names.add('themes', theme.id, name);
    return theme;
  }

  /** Notes the names by which a part is found. */
  name(list: ListName, id: string, ...names: readonly (string | undefined)[]): void {
    this.#names.add(list, id, ...names);
  }

  /** The part of a list that bears a name; undefined where none does. */
  find(list: ListName | 'documents', name: string): string | undefined {
    return this.#names.find(list, name);
  }

  /** Where the part of a list with this identifier stands; undefined where there is none. */
  position(list: ListName, id: string): number | undefined {
    let index = this.#positions.get(list);
    if (!index) this.#positions.set(list, (index = new PositionIndex(this.lists[list])));
    return index.of(id);
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
  #once(list: 'places' | 'groups', name: string, make: () => string): string {
    const asPrinted = this.#asPrinted[list];
    const known = asPrinted.get(name);
    if (known !== undefined) return known;
    let id = this.#names.find(list, name);
    if (id === undefined) {
      id = make();
      this.#names.add(list, id, name);
    }
    asPrinted.set(name, id);
    return id;
  }
}
