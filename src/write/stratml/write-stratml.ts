import { isDay } from '../../document/is-day.js';
import type { Strategy } from '../../document/strategy.js';
import { goalElements } from './goal-elements.js';
import { organizationElements } from './organization-elements.js';
import { heldDays } from './result-elements.js';
import type { LossPath } from '../loss-marks.js';
import type { StratmlLoss } from './stratml-losses.js';
import { StratmlWriting } from './stratml-writing.js';
import { writeXml, xml, type XmlNode, xmlWords } from './xml-text.js';

/** Which part of the standard is written. */
export interface StratmlOptions {
  /** 1 for a plan; 2 for a plan or report with indicators and their figures. */
  readonly part: 1 | 2;
}

/** A StratML text, and what it does not hold. */
export interface StratmlText {
  readonly text: string;
  /** What the document has and the text has not, or has otherwise, in the order of the document. */
  readonly losses: readonly StratmlLoss[];
}

const ROOTS = {
  1: ['StrategicPlan', 'urn:ISO:std:iso:17469:tech:xsd:stratml_core'],
  2: ['PerformancePlanOrReport', 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'],
} as const;

/**
 * Writes a document as StratML (ISO 17469), Part 1 or Part 2, valid by its schema.
 *
 * Objectives become goals, and those that are a part of one objectives in it; indicators stand under their first objective, with
 * targets and results. Bodies, groups and offices become the organization and its stakeholders. StratML holds much less than our
 * document: everything else is in the list of losses, with its place and the reason.
 *
 * `readStratml` gives back what is written.
 *
 * @param strategy - a document that has been validated
 * @throws {RangeError} if the part is neither 1 nor 2
 *
 * @example
 * const { strategy } = validateStrategy({ format: 2, id: 'plan', title: 'Plan', asOf: '2010-03-31' });
 * const { losses } = writeStratml(strategy, { part: 1 });
 * losses; // => [{ code: 'identifier', path: ['id'] }, { code: 'no-field', path: ['asOf'] }]
 */
export function writeStratml(strategy: Strategy, { part }: StratmlOptions): StratmlText {
  const root = (ROOTS as Readonly<Record<number, (typeof ROOTS)[1 | 2]>>)[part];
  if (root === undefined) throw new RangeError(`writeStratml requires part 1 or 2, got ${String(part)}`);
  const writing = new StratmlWriting(strategy, part);
  const [name, namespace] = root;
  const attributes = { xmlns: namespace, ...(part === 2 && { Type: typeOf(strategy) }) };
  const node = xml(
    name,
    [
      xml('Name', writing.name(strategy.title, ['title'], strategy.id)),
      xmlWords('Description', writing.words(strategy.summary, ['summary'])),
      xmlWords('OtherInformation', writing.notes(strategy.notes, ['notes'])),
      xml('StrategicPlanCore', [
        ...organizationElements(writing),
        ...statementElements(writing),
        ...valueElements(writing),
        ...goalElements(writing),
      ]),
      administrationElement(writing),
    ],
    attributes,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(node)}`;
  return { text, losses: writing.ledger.losses(strategy) };
}

/** A document with results is a report, one with targets a plan of performance. */
function typeOf({ indicators }: Strategy): string {
  const measures = indicators.flatMap((indicator) => indicator.measures);
  if (measures.some(({ results }) => results.length > 0)) return 'Performance_Report';
  return measures.some(({ targets }) => targets.length > 0) ? 'Performance_Plan' : 'Strategic_Plan';
}

/** The first vision and the first aims; StratML has one of each. */
function statementElements(writing: StratmlWriting): readonly XmlNode[] {
  const { visions } = writing.strategy;
  const vision = visions.findIndex(({ kind = 'vision' }) => kind === 'vision');
  const mission = visions.findIndex(({ kind }) => kind === 'aims');
  for (const at of visions.keys()) {
    if (at !== vision && at !== mission) writing.ledger.loses('one-only', ['visions', at]);
  }
  return [
    ...(vision === -1 ? [] : [statementElement(writing, 'Vision', vision)]),
    ...(mission === -1 ? [] : [statementElement(writing, 'Mission', mission)]),
  ];
}

function statementElement(writing: StratmlWriting, name: string, at: number): XmlNode {
  const vision = writing.strategy.visions[at]!;
  const path: LossPath = ['visions', at];
  writing.ledger.holds([...path, 'kind']);
  return xml(name, [
    xml('Description', writing.name(vision.title, [...path, 'title'], vision.id)),
    xml('Identifier', writing.identifier('vision', vision, path)),
  ]);
}

function valueElements(writing: StratmlWriting): readonly XmlNode[] {
  const { sharedValues, principles } = writing.strategy;
  const values = sharedValues.map(({ id, title, notes }, at) => {
    const path: LossPath = ['sharedValues', at];
    writing.ledger.loses('identifier', [...path, 'id']);
    return xml('Value', [
      xml('Name', writing.name(title, [...path, 'title'], id)),
      xmlWords('Description', writing.notes(notes, [...path, 'notes'])),
    ]);
  });
  const rules = principles.map(({ id, name, summary }, at) => {
    const path: LossPath = ['principles', at];
    const words = writing.words(summary, [...path, 'summary']);
    const title = writing.name(name, [...path, 'name'], id);
    writing.ledger.loses('other-kind', path);
    return xml('Value', [xml('Name', title), xmlWords('Description', words)]);
  });
  return [...values, ...rules];
}

function administrationElement(writing: StratmlWriting): XmlNode | undefined {
  const { strategy, ledger, part } = writing;
  const identifier = part === 2 ? xml('Identifier', writing.identifier('strategy', strategy, [])) : undefined;
  if (part === 1) ledger.loses('identifier', ['id']);
  const [start, end] = heldDays(writing, strategy.period, ['period']);
  const published = strategy.edition?.label;
  const isDate = published !== undefined && isDay(published) && !published.startsWith('0000');
  if (isDate) ledger.holds(['edition', 'label']);
  return xml('AdministrativeInformation', [
    identifier,
    xmlWords('StartDate', start),
    xmlWords('EndDate', end),
    xmlWords('PublicationDate', isDate ? published : undefined),
    xmlWords('Source', sourceOf(writing)),
  ]);
}

// What every reader of addresses takes, without signs that would have to be written otherwise.
const ADDRESS =
  /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#](?:[A-Za-z0-9._~/?@!$'()*+,;=:-]|%[0-9A-Fa-f]{2})*)?$/;

/** The address of the first page about the document. */
function sourceOf({ strategy, ledger }: StratmlWriting): string | undefined {
  const at = strategy.links.findIndex(({ href }) => ADDRESS.test(href));
  for (const place of strategy.links.keys()) {
    if (place !== at) ledger.loses(at === -1 ? 'address' : 'one-only', ['links', place]);
  }
  if (at === -1) return undefined;
  const { title, href } = strategy.links[at]!;
  ledger.holds(['links', at, 'href']);
  if (title === href) ledger.holds(['links', at, 'title']);
  return href;
}
