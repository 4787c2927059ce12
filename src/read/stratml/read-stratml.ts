import { addAll } from './add-all.js';
import { isSafeAddress } from '../../document/link.js';
import type { IndicatorInput } from '../../document/indicator.js';
import type { NoteInput } from '../../document/note.js';
import type { StrategyInput } from '../../document/strategy.js';
import type { FaultPlace, ReadFault } from '../table/read-fault.js';
import type { ReadOptions } from '../table/read-options.js';
import { readCore } from './read-core.js';
import { takeDate, takePeriod } from './stratml-dates.js';
import { listed, StratmlDraft, textOf } from './stratml-draft.js';
import { StratmlElement } from './stratml-element.js';
import { cutWords, notesOf } from './stratml-notes.js';
import { STRATML_NAMESPACES, STRATML_ROOTS } from './stratml-elements.js';
import { noXmlFault, otherXmlFault } from './stratml-fault-words.js';
import { RepairLog, type StratmlRepair } from './stratml-repair.js';
import { WordReadings } from './word-readings.js';
import { readXmlTree, type XmlElement } from './xml-tree.js';

/** What a StratML document was read into. */
export interface StratmlReading {
  /** The document, to be validated before it is used. Default: nothing could be read. */
  readonly strategy?: StrategyInput;
  /** The part of the standard that the file is of. Default: none that is read. */
  readonly part?: 1 | 2;
  /** What was read otherwise than it stands, in the order in which it was met. */
  readonly repairs: readonly StratmlRepair[];
  /** What is wrong with the file itself. */
  readonly faults: readonly ReadFault[];
}

/**
 * Reads a StratML document (ISO 17469), Part 1 or Part 2, into a document of ours.
 *
 * Real files seldom keep to the schemas: elements in another order, identifiers that repeat, other names of attributes, forms that
 * nobody filled in. All of these are read, and each repair is told with its line and element. What our document has no place
 * for becomes a note, and is told too. Names, addresses and numbers of persons are left out, and that is told; an office is kept.
 *
 * A goal becomes an objective, and an objective in it one with that parent. It never throws for what a text holds: a file of
 * another kind, with a DOCTYPE, or cut off has a fault, and what came before it was read.
 *
 * @param text - the whole text of the file
 * @param options - its name for faults, and limits; elements count as cells
 * @throws {TypeError} if a limit is not a number of zero or more
 *
 * @example
 * const { strategy, part } = readStratml(
 *   '<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"><Name>A plan</Name><StrategicPlanCore>' +
 *     '<Goal><Name>Jobs</Name><Description/></Goal></StrategicPlanCore></StrategicPlan>',
 * );
 * part; // => 1
 * strategy.objectives; // => [{ id: 'jobs', title: 'Jobs' }]
 */
export function readStratml(text: string, options: ReadOptions = {}): StratmlReading {
  const { root, faults } = readXmlTree(text, options);
  const place = options.file === undefined ? {} : { file: options.file };
  if (root === undefined) return { repairs: [], faults: faults.length > 0 ? faults : [noXmlFault(place)] };
  const name = rootName(root);
  const part = STRATML_ROOTS.get(name ?? '');
  if (name === undefined || part === undefined) {
    return { repairs: [], faults: [otherKind(root, place), ...faults] };
  }
  const log = new RepairLog();
  const strategy = readPlan(rootElement(root, { name, part, log }), part);
  return { strategy, part, repairs: log.repairs, faults };
}

/** The name of the root in the standard; undefined for one of another name, or of another namespace. */
function rootName({ name, namespace = '' }: XmlElement): string | undefined {
  if (namespace !== '' && !STRATML_NAMESPACES.has(namespace)) return undefined;
  return [...STRATML_ROOTS.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
}

function otherKind({ name, namespace = '', line }: XmlElement, place: FaultPlace): ReadFault {
  const isOurs = namespace === '' || STRATML_NAMESPACES.has(namespace);
  const received = isOurs ? `the element ${name}` : `${name} of the namespace ${namespace}`;
  return otherXmlFault({ ...place, line }, received.slice(0, 200));
}

interface RootContext {
  readonly name: string;
  readonly part: 1 | 2;
  readonly log: RepairLog;
}

function rootElement(root: XmlElement, { name, part, log }: RootContext): StratmlElement {
  const { namespace } = root;
  const place = { line: root.line, path: `/${name}` };
  if (namespace === '') log.tellOnce('no-namespace', place, root.name);
  else if (namespace === undefined) log.tellOnce('undeclared-prefix', place, root.name);
  else if (STRATML_NAMESPACES.get(namespace) !== part) log.tellOnce('other-namespace', place, namespace);
  if (root.name !== name) log.tell('misspelt-name', place, root.name);
  return new StratmlElement(root, name, {
    part,
    namespace: namespace ?? '',
    log,
    readings: new WordReadings(),
  });
}

function readPlan(root: StratmlElement, part: 1 | 2): StrategyInput {
  const draft = new StratmlDraft();
  const name = textOf(root, root.takeText('Name'));
  if (name.text === undefined) root.tell('missing-name', root.name);
  const title = name.text ?? 'Unnamed plan';
  const summary = textOf(root, root.takeText('Description'));
  const other = root.takeText('OtherInformation') ?? '';
  addAll(draft.notes, [...name.notes, ...summary.notes, ...notesOf(other)]);
  const { id, ...fields } = readAdministration(draft, root.take('AdministrativeInformation'), part, title);
  const core = root.take('StrategicPlanCore');
  if (core === undefined) root.tell('missing-element', 'StrategicPlanCore');
  const { organisation, notes } = readCore(draft, core ?? root);
  addAll(draft.notes, [...typeNotes(draft, root, part), ...notes, ...root.rest()]);
  return {
    format: 2,
    id,
    title,
    ...(summary.text !== undefined && { summary: summary.text }),
    ...(organisation !== undefined && { organisation }),
    ...fields,
    ...listed('bodies', draft.bodies),
    ...listed('roles', draft.roles),
    ...listed('groups', draft.groups),
    ...listed('visions', draft.visions),
    ...listed('sharedValues', draft.sharedValues),
    ...listed('objectives', draft.objectives),
    ...listed('indicators', draft.indicators),
    ...listed('notes', draft.notes),
  };
}

/** A report without results, or a plan of performance without targets, says what it is in a note, once. */
function typeNotes({ indicators, notes }: StratmlDraft, root: StratmlElement, part: 1 | 2): NoteInput[] {
  const type = root.takeChoice('Type');
  if (type === undefined && part === 2) root.tell('missing-element', 'the attribute Type');
  const words = `Type: ${type}`;
  const isShown = type === 'Strategic_Plan' || type === shownType(indicators);
  if (type === undefined || isShown || notes.some(({ text }) => text === words)) return [];
  root.tell('no-place', words);
  return notesOf(words);
}

/** What a file is by its figures; our writer calls it so. */
function shownType(indicators: readonly IndicatorInput[]): string {
  const measures = indicators.flatMap((indicator) => indicator.measures);
  if (measures.some(({ results }) => results !== undefined)) return 'Performance_Report';
  return measures.some(({ targets }) => targets !== undefined) ? 'Performance_Plan' : 'Strategic_Plan';
}

type Administration = Pick<StrategyInput, 'id' | 'period' | 'edition' | 'links' | 'identifiers'>;

function readAdministration(
  draft: StratmlDraft,
  element: StratmlElement | undefined,
  part: 1 | 2,
  title: string,
): Administration {
  if (element === undefined) return { id: draft.identifier('strategy', title) };
  const { id, identifiers } = draft.identify(element, 'strategy', title);
  const period = takePeriod(element, part);
  const published = takeDate(element, 'PublicationDate', part);
  const isDay = published?.start !== undefined && published.start === published.end;
  const label = isDay ? published.start : published && cutWords(published.words);
  const source = element.takeText('Source');
  const isLink = source !== undefined && isSafeAddress(source);
  if (source !== undefined && !isLink) element.keep('unsafe-address', `Source: ${source}`);
  addAll(draft.notes, element.rest());
  return {
    id,
    ...(period && { period }),
    ...(label !== undefined && { edition: { label } }),
    ...(isLink && { links: [{ title: cutWords(source), href: source }] }),
    ...(identifiers && { identifiers }),
  };
}
