import { addAll } from './add-all.js';
import type { NoteInput } from '../../document/note.js';
import type { ObservationInput, ValueInput } from '../../document/observation.js';
import type { TargetInput, TargetValueInput } from '../../document/target.js';
import type { UnitInput } from '../../document/unit.js';
import { readObservation } from '../text/observation-text.js';
import { readPeriod } from '../text/period-text.js';
import { readTarget } from '../text/target-text.js';
import { type DescribedValue, describedValue } from './described-value.js';
import { takePeriod } from './stratml-dates.js';
import { type StratmlDecimal, stratmlDecimal } from './stratml-decimal.js';
import type { StratmlElement } from './stratml-element.js';
import { cutWords } from './stratml-notes.js';

/** The figures of an indicator. */
export interface StratmlResults {
  readonly baseline?: ObservationInput;
  readonly targets: readonly TargetInput[];
  readonly results: readonly ObservationInput[];
  readonly notes: readonly NoteInput[];
}

type Kind = 'target' | 'result';

/** A target or a result, before it is told which. */
interface Figure {
  readonly period: TargetInput['due'] | undefined;
  readonly value: TargetValueInput;
  readonly printed: string | undefined;
  readonly label: string | undefined;
  readonly isBaseline: boolean;
}

const UNDATED = { printed: 'not stated', kind: 'undated' } as const;

/**
 * Reads the instances of measurement of an indicator: targets and results, with their days and the words that they stand in.
 *
 * @param unit - the unit of the measure
 */
export function readResults(element: StratmlElement, unit: UnitInput): StratmlResults {
  const targets: TargetInput[] = [];
  const results: ObservationInput[] = [];
  const notes: NoteInput[] = [];
  let baseline: ObservationInput | undefined;
  for (const instance of element.takeAll('MeasurementInstance')) {
    for (const result of instance.takeAll('TargetResult')) {
      const figure = readFigure(result, unit, 'target');
      if (figure) targets.push(targetOf(figure));
      addAll(notes, result.rest());
    }
    for (const result of instance.takeAll('ActualResult')) {
      const figure = readFigure(result, unit, 'result');
      const isFirst = figure?.isBaseline === true && baseline === undefined;
      if (isFirst) baseline = observationOf(figure);
      else if (figure) {
        if (figure.isBaseline) result.keep('no-place', 'DescriptorName: Baseline');
        results.push(observationOf(figure));
      }
      addAll(notes, result.rest());
    }
    addAll(notes, instance.rest());
  }
  return { ...(baseline && { baseline }), targets, results, notes };
}

const targetOf = ({ period, value, printed }: Figure): TargetInput => ({
  due: period ?? UNDATED,
  value,
  ...(printed !== undefined && { printed }),
});

function observationOf({ period, value, label, printed }: Figure): ObservationInput {
  const isFound = !WANTED.has(value.kind);
  return {
    ...(period && { period }),
    value: isFound ? (value as ValueInput) : { kind: 'none', reason: 'not-stated' },
    ...(label !== undefined && { label }),
    ...(printed !== undefined && { printed }),
  };
}

function readFigure(element: StratmlElement, unit: UnitInput, kind: Kind): Figure | undefined {
  if (element.isBlank) {
    element.tell('blank-form', element.name);
    element.drop();
    return undefined;
  }
  const period = takePeriod(element, 2, kind === 'target' ? 'by' : undefined);
  const number = element.takeText('NumberOfUnits');
  const decimal = number === undefined ? undefined : stratmlDecimal(number);
  const described = takeDescribed(element, kind);
  const description = element.takeText('Description');
  const isWords = number !== undefined && decimal === undefined;
  if (isWords && description === undefined) element.tell('other-number', number);
  else if (isWords) element.keep('other-number', `NumberOfUnits: ${number}`);
  else if (decimal !== undefined) keepBeside(element, described, number!);
  const words = isWords ? number : description;
  const { value, due } = valueOf(element, { described, decimal, words, unit, kind });
  return {
    period: period ?? due,
    value,
    printed: description ?? (isWords ? number : undefined),
    label: described.label === undefined ? undefined : cutWords(described.label),
    isBaseline: described.isBaseline,
  };
}

/** What the descriptor of a figure says; what a target or a result cannot be is kept as a note. */
function takeDescribed(element: StratmlElement, kind: Kind): DescribedValue {
  const descriptor = element.take('Descriptor');
  const [name, words] = ['DescriptorName', 'DescriptorValue'].map((one) => descriptor?.takeText(one));
  for (const { text } of descriptor?.rest() ?? []) element.keep('stray-element', text);
  const described = describedValue(name, words);
  if (kind === 'target') {
    if (described.label === undefined && !described.isBaseline) return described;
    element.keep('no-place', `DescriptorName: ${name}`);
    return { ...described, isBaseline: false };
  }
  const { value, ...more } = described;
  if (value === undefined || !WANTED.has(value.kind)) return described;
  // A result that asks for a direction or a standard is a slip of the file.
  element.keep('no-place', `DescriptorValue: ${words}`);
  return more;
}

const WANTED: ReadonlySet<TargetValueInput['kind']> = new Set(['change', 'direction', 'standard']);

/** A descriptor says the value where it has one, else the number does: the other is kept as a note. */
function keepBeside(element: StratmlElement, { value, levelBeside }: DescribedValue, number: string): void {
  if (value !== undefined) element.keep('no-place', `NumberOfUnits: ${number}`);
  else if (levelBeside !== undefined) element.keep('no-place', `DescriptorValue: ${levelBeside}`);
}

interface Said {
  readonly described: DescribedValue;
  readonly decimal: StratmlDecimal | undefined;
  readonly words: string | undefined;
  readonly unit: UnitInput;
  readonly kind: Kind;
}

/** The value, and where the words say it for certain, by when it is due. */
type Valued = Pick<TargetInput, 'value'> & Partial<Pick<TargetInput, 'due'>>;

function valueOf(element: StratmlElement, { described, decimal, words = '', unit, kind }: Said): Valued {
  if (described.value !== undefined) return { value: described.value };
  if (decimal !== undefined) return { value: { kind: 'number', ...decimal } };
  if (described.levelBeside !== undefined) {
    return { value: { kind: 'level', level: cutWords(described.levelBeside) } };
  }
  const plain = /^\[([^[\]]*)\]$/.exec(words)?.[1] ?? words;
  const valued = element.reading(`${kind} ${JSON.stringify(unit)}`, plain, (said) =>
    valuedIn(said, kind, unit),
  );
  if (valued !== undefined) return valued;
  element.tell('unread-value', words);
  return { value: { kind: 'none', reason: 'not-stated' } };
}

function valuedIn(words: string, kind: Kind, unit: UnitInput): Valued | undefined {
  const options = { unit, readPeriod };
  const reading = kind === 'target' ? readTarget(words, options) : readObservation(words, options);
  if (reading.sure === 'unread') return undefined;
  const { value } = reading.value;
  return reading.sure === 'exact' && 'due' in reading.value ? { value, due: reading.value.due } : { value };
}
