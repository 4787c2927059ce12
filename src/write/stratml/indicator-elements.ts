import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import { instanceElements } from './result-elements.js';
import type { LossPath } from '../loss-marks.js';
import type { StratmlWriting } from './stratml-writing.js';
import { heldUnit } from './value-words.js';
import { xml, type XmlNode, xmlWords } from './xml-text.js';

/**
 * An indicator as elements: one for each of its measures. Where it has several, each says by a relationship which indicator it is
 * narrower than, and our reader puts them together again.
 */
export function indicatorElements(writing: StratmlWriting, at: number): readonly XmlNode[] {
  const indicator = writing.strategy.indicators[at]!;
  const path: LossPath = ['indicators', at];
  if (indicator.objectives.length > 1) writing.ledger.loses('first-home', [...path, 'objectives']);
  else writing.ledger.holds([...path, 'objectives']);
  const [first] = indicator.measures;
  const isOne = indicator.measures.length === 1 && first!.part === undefined && first!.name === undefined;
  const write = isOne ? oneElement : partElement;
  return indicator.measures.map((measure, place) =>
    write(writing, { indicator, path, measure, measurePath: [...path, 'measures', place] }),
  );
}

interface Written {
  readonly indicator: Indicator;
  readonly path: LossPath;
  readonly measure: Measure;
  readonly measurePath: LossPath;
}

function oneElement(writing: StratmlWriting, { indicator, path, measure, measurePath }: Written): XmlNode {
  if (measure.id === indicator.id) writing.ledger.holds([...measurePath, 'id']);
  else writing.ledger.loses('identifier', [...measurePath, 'id']);
  return xml('PerformanceIndicator', [
    xmlWords('SequenceIndicator', writing.words(indicator.code, [...path, 'code'])),
    xml('MeasurementDimension', writing.name(indicator.name, [...path, 'name'], indicator.id)),
    xml('UnitOfMeasurement', heldUnit(writing, measure.unit, [...measurePath, 'unit'])),
    xml('Identifier', writing.identifier('indicator', indicator, path)),
    ...instanceElements(writing, measure, measurePath),
    xmlWords('OtherInformation', writing.notes(indicator.notes, [...path, 'notes'])),
  ]);
}

function partElement(writing: StratmlWriting, { indicator, path, measure, measurePath }: Written): XmlNode {
  writing.ledger.holds([...path, 'id']);
  const name = writing.name(indicator.name, [...path, 'name'], indicator.id);
  const own = writing.words(measure.name, [...measurePath, 'name']) || name;
  if (own === name) writing.ledger.loses('repeated-name', [...measurePath, 'name']);
  return xml('PerformanceIndicator', [
    xmlWords('SequenceIndicator', writing.words(measure.part, [...measurePath, 'part'])),
    xml('MeasurementDimension', own),
    xml('UnitOfMeasurement', heldUnit(writing, measure.unit, [...measurePath, 'unit'])),
    xml('Identifier', writing.identifier('measure', measure, measurePath)),
    xml(
      'Relationship',
      [
        xml('ReferentIdentifier', `cohesion.indicator.${indicator.id}`),
        xml('Name', name),
        xmlWords('Description', writing.words(indicator.code, [...path, 'code'])),
      ],
      { RelationshipType: 'Narrower_Than' },
    ),
    ...instanceElements(writing, measure, measurePath),
    xmlWords('OtherInformation', writing.notes(measure.notes, [...measurePath, 'notes'])),
  ]);
}
