import type { Measure } from '../../document/measure.js';
import type { Observation } from '../../document/observation.js';
import type { Period } from '../../document/period.js';
import type { Target } from '../../document/target.js';
import type { LossPath } from '../loss-marks.js';
import type { StratmlWriting } from './stratml-writing.js';
import { type ValueWords, valueWords } from './value-words.js';
import { xml, type XmlNode, xmlWords } from './xml-text.js';

/** A result as an element, with the days by which a target and a result of one time find each other. */
interface Dated {
  readonly node: XmlNode;
  readonly days: string;
  readonly end: string;
}

/** The instances of measurement of a measure: its baseline first, then targets and results, those of one time together. */
export function instanceElements(
  writing: StratmlWriting,
  measure: Measure,
  path: LossPath,
): readonly XmlNode[] {
  const { baseline } = measure;
  const first = baseline && resultElement(writing, baseline, [...path, 'baseline'], 'Baseline');
  const targets = measure.targets.map((target, at) =>
    targetElement(writing, target, [...path, 'targets', at]),
  );
  const results = measure.results.map((result, at) =>
    resultElement(writing, result, [...path, 'results', at]),
  );
  const instances = paired(written(targets), written(results));
  if (first) instances.unshift([first.node]);
  return instances.map((nodes) => xml('MeasurementInstance', nodes));
}

const written = (all: readonly (Dated | undefined)[]): readonly Dated[] =>
  all.filter((one) => one !== undefined);

/** Both lists keep their order, whatever their days are: a reader takes them as they come. */
function paired(targets: readonly Dated[], results: readonly Dated[]): XmlNode[][] {
  const instances: XmlNode[][] = [];
  for (let [t, r] = [0, 0]; t < targets.length || r < results.length;) {
    const [target, result] = [targets[t], results[r]];
    const isBoth = target && result && target.days === result.days;
    const isTarget = target && (isBoth || !result || target.end < result.end);
    instances.push([...(isTarget ? [target.node] : []), ...(isBoth || !isTarget ? [result!.node] : [])]);
    if (isTarget) t += 1;
    if (isBoth || !isTarget) r += 1;
  }
  return instances;
}

function targetElement(writing: StratmlWriting, target: Target, path: LossPath): Dated | undefined {
  return figureElement(writing, 'TargetResult', {
    figure: target,
    period: target.due,
    periodPath: [...path, 'due'],
    path,
  });
}

function resultElement(
  writing: StratmlWriting,
  result: Observation,
  path: LossPath,
  mark?: 'Baseline',
): Dated | undefined {
  const { period, label } = result;
  const written = figureElement(writing, 'ActualResult', {
    figure: result,
    period,
    periodPath: [...path, 'period'],
    path,
    mark,
    label,
  });
  if (mark !== undefined && written !== undefined) writing.ledger.loses('baseline', path);
  return written;
}

interface Figure {
  readonly figure: Pick<Target, 'value' | 'printed' | 'place' | 'group'>;
  readonly period: Period | undefined;
  readonly periodPath: LossPath;
  readonly path: LossPath;
  readonly mark?: 'Baseline' | undefined;
  readonly label?: string | undefined;
}

function figureElement(
  writing: StratmlWriting,
  name: string,
  { figure, period, periodPath, path, mark, label }: Figure,
): Dated | undefined {
  if (figure.place !== undefined || figure.group !== undefined) {
    writing.ledger.loses('part-of-whole', path);
    return undefined;
  }
  const [start, end] = heldDays(writing, period, periodPath, name === 'TargetResult');
  const words = valueWords(writing, figure.value, [...path, 'value']);
  const printed = writing.words(figure.printed, [...path, 'printed']);
  const called = label === undefined ? undefined : heldLabel(writing, label, words, [...path, 'label']);
  const node = xml(name, [
    xmlWords('StartDate', start),
    xmlWords('EndDate', end),
    xmlWords('NumberOfUnits', words.number),
    descriptor(words, mark, called),
    xmlWords('Description', printed),
  ]);
  return { node, days: `${start} ${end}`, end: end ?? start ?? '9999' };
}

function descriptor(words: ValueWords, mark: 'Baseline' | undefined, label?: string): XmlNode | undefined {
  const name = [mark, label ?? words.name].filter((one) => one !== undefined).join(': ');
  if (name === '' && words.words === undefined) return undefined;
  return xml('Descriptor', [xmlWords('DescriptorName', name), xmlWords('DescriptorValue', words.words)]);
}

/** The names that say what kind of value it is; a label that is one of them would be taken for that. */
const TAKEN = /^(?:Baseline.*|Number|Range|Limit|Level|Standard|Change|Direction|No value)$/s;

/** What a result is called, which only a number and a level have a place for. */
function heldLabel(
  writing: StratmlWriting,
  label: string,
  words: ValueWords,
  path: LossPath,
): string | undefined {
  const isFree = words.number !== undefined || (words.name === 'Level' && words.words !== '');
  const held = isFree && !TAKEN.test(label.trim()) ? writing.words(label, path) : undefined;
  return held === '' ? undefined : held;
}

/** The first and last day of a time, where it has some that XML has too. */
export function heldDays(
  { ledger }: StratmlWriting,
  period: Period | undefined,
  path: LossPath,
  isDue = false,
): readonly [start: string | undefined, end: string | undefined] {
  if (period === undefined) return [undefined, undefined];
  const [start, end] = [dayOf(period.start), dayOf(period.end)];
  if (start === undefined && end === undefined) ledger.loses('no-days', path);
  else if (start !== period.start || end !== period.end) ledger.loses('no-days', path);
  else if (isPlain(period, isDue)) ledger.holds(path);
  else ledger.loses('period', path);
  return [start, end];
}

// XML has no year nought.
const dayOf = (day: string | undefined): string | undefined => (day?.startsWith('0000') ? undefined : day);

/** Whether a reader makes the same time of its days. */
function isPlain({ printed, kind, sense, start, end, ...more }: Period, isDue: boolean): boolean {
  if (Object.values(more).some((one) => one !== undefined)) return false;
  const words = [...new Set([start, end].filter((day) => day !== undefined))].join(' to ');
  const expected = end === undefined ? 'from' : start === undefined && isDue ? 'by' : undefined;
  const isDay = start === undefined || end === undefined || start === end;
  return printed === words && sense === expected && kind === (isDay ? 'day' : 'range');
}
