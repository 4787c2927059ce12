import { addAll } from './add-all.js';
import type { IndicatorInput } from '../../document/indicator.js';
import type { MeasureInput } from '../../document/measure.js';
import type { NoteInput } from '../../document/note.js';
import type { PolarityInput } from '../../document/polarity.js';
import { polarityByName } from '../plan/cells/polarity-text.js';
import { readResults } from './read-results.js';
import { listed, type StratmlDraft, textOf } from './stratml-draft.js';
import type { StratmlElement } from './stratml-element.js';
import { notesOf } from './stratml-notes.js';
import { stratmlUnit, unknownUnit } from './stratml-unit.js';

/** The identifier by which our own writer says that a measure is one of several of an indicator. */
const OUR_INDICATOR = /^cohesion\.indicator\.(.+)$/;

/** What a measure is one of several of, where our own writer says so. */
interface Whole {
  readonly id: string;
  readonly name: string | undefined;
  readonly code: string | undefined;
}

/**
 * Reads a performance indicator into a draft, with its figures.
 *
 * @param objective - the identifier of the objective that it stands under. Default: it stands under none.
 * @returns notes for that objective, where the indicator is an empty form
 */
export function readIndicator(
  draft: StratmlDraft,
  element: StratmlElement,
  objective: string | undefined,
): readonly NoteInput[] {
  const isNamed = element.hasWordsIn('MeasurementDimension', 'UnitOfMeasurement', 'SequenceIndicator');
  if (!isNamed && !hasFigure(element)) return leaveForm(element);
  keepChoices(element);
  const sequence = textOf(element, element.takeText('SequenceIndicator'));
  const dimension = textOf(element, element.takeText('MeasurementDimension'));
  if (dimension.text === undefined) element.tell('missing-name', element.name);
  const name = dimension.text ?? 'Unnamed indicator';
  const { whole, notes } = readRelationships(element);
  const { notes: more, ...figures } = figuresOf(element, name);
  const other = notesOf(element.takeText('OtherInformation') ?? '');
  const said = [...sequence.notes, ...dimension.notes, ...other, ...notes, ...more];
  const home = objective === undefined ? {} : { objectives: [objective] };
  if (whole !== undefined) {
    const { id, identifiers } = draft.identify(element, 'measure', name);
    const measure: MeasureInput = {
      id,
      ...(sequence.text !== undefined && { part: sequence.text }),
      ...(name !== whole.name && { name }),
      ...figures,
      ...(identifiers && { identifiers }),
      ...listed('notes', [...said, ...element.rest()]),
    };
    draft.addMeasure(whole.id, measure, () => ({ ...coded(whole.code), name: whole.name ?? name, ...home }));
    return [];
  }
  const { id, identifiers } = draft.identify(element, 'indicator', sequence.text ?? name);
  draft.indicators.push({
    id,
    ...coded(sequence.text),
    name,
    ...home,
    measures: [{ id: draft.claim('measure', id, id), ...figures }],
    ...(identifiers && { identifiers }),
    ...listed('notes', [...said, ...element.rest()]),
  });
  return [];
}

const coded = (code: string | undefined): Pick<IndicatorInput, 'code'> =>
  code === undefined ? {} : { code };

const hasFigure = (element: StratmlElement): boolean =>
  /(?:NumberOfUnits|DescriptorValue): \S/.test(element.words);

/** A form of which no more than a word such as "[To be determined]" is filled in. */
function leaveForm(element: StratmlElement): readonly NoteInput[] {
  const { words } = element;
  element.tell('blank-form', words === '' ? element.name : words);
  return element.isBlank ? [] : notesOf(`PerformanceIndicator: ${words}`);
}

function keepChoices(element: StratmlElement): void {
  for (const name of ['ValueChainStage', 'PerformanceIndicatorType']) {
    const choice = element.takeChoice(name);
    if (choice !== undefined) element.keep('no-place', `${name}: ${choice}`);
  }
}

type Figures = Pick<MeasureInput, 'unit' | 'polarity' | 'baseline' | 'targets' | 'results'> & {
  readonly notes: readonly NoteInput[];
};

function figuresOf(element: StratmlElement, name: string): Figures {
  const words = element.takeText('UnitOfMeasurement') ?? '';
  const { unit, isWhole } = element.reading('unit', words, stratmlUnit) ?? unknownUnit(words);
  if (!isWhole) element.tell('unread-unit', words);
  const { baseline, targets, results, notes } = readResults(element, unit);
  return {
    unit,
    polarity: polarityOf(name),
    ...(baseline && { baseline }),
    ...listed('targets', targets),
    ...listed('results', results),
    notes,
  };
}

function polarityOf(name: string): PolarityInput {
  const polarity = polarityByName(name);
  if (polarity.direction !== 'unknown') return polarity;
  return { ...polarity, basis: { kind: 'inferred', because: 'StratML does not say which way is good.' } };
}

/** The indicator that a measure is one of several of; other relationships are kept as notes. */
function readRelationships(element: StratmlElement): { whole: Whole | undefined; notes: NoteInput[] } {
  let whole: Whole | undefined;
  const notes: NoteInput[] = [];
  for (const relationship of element.takeAll('Relationship')) {
    const { words, isBlank } = relationship;
    const type = relationship.takeChoice('RelationshipType');
    const [referent = '', ...others] = relationship.takeTexts('ReferentIdentifier');
    const [, id] = OUR_INDICATOR.exec(referent) ?? [];
    if (whole === undefined && type === 'Narrower_Than' && id !== undefined && others.length === 0) {
      const [name, code] = [relationship.takeText('Name'), relationship.takeText('Description')];
      whole = { id, name: textOf(relationship, name).text, code: textOf(relationship, code).text };
      addAll(notes, relationship.rest());
    } else if (isBlank && referent === '') relationship.tell('blank-form', words || relationship.name);
    else {
      relationship.tell('no-place', words);
      addAll(notes, notesOf(`Relationship: ${words}`));
    }
  }
  return { whole, notes };
}
