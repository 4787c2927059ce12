import type { MeasureInput } from '../../../document/measure.js';
import type { ObservationInput } from '../../../document/observation.js';
import type { PeriodInput } from '../../../document/period.js';
import type { TargetInput } from '../../../document/target.js';
import type { Path } from '../../../validate/issue.js';
import type { FigureKind } from '../headings/figure-kind.js';
import { pathBelow } from '../path-below.js';

/** A figure that a measure has, and where it stands. */
export interface PriorFigure {
  readonly value: string;
  readonly path: Path;
}

type Figure = ObservationInput | TargetInput;

/** The figures that a measure has, by what they are, and of what time, place and people. */
export function priorFigures(measure: MeasureInput, path: Path): Map<string, PriorFigure> {
  const { baseline, targets = [], results = [] } = measure;
  const all = [
    ...(baseline ? [[figureKey('baseline', baseline), baseline, ['baseline']] as const] : []),
    ...targets.map((one, at) => [figureKey('target', one), one, ['targets', at]] as const),
    ...results.map((one, at) => [figureKey('result', one), one, ['results', at]] as const),
  ];
  // the first of several that are of the same stands for them
  return new Map(
    all.toReversed().map(([key, one, own]) => [key, { value: valueKey(one), path: pathBelow(path, ...own) }]),
  );
}

/** What tells two figures of a measure apart; a measure has one baseline. */
export function figureKey(kind: FigureKind, figure: Figure): string {
  if (kind === 'baseline') return kind;
  const time: PeriodInput | undefined = 'due' in figure ? figure.due : figure.period;
  // targets are for the end of their time
  const days = kind === 'target' ? time?.end : time?.start && `${time.start} ${time.end}`;
  return [kind, days ?? time?.printed ?? '', figure.place ?? '', figure.group ?? ''].join('\n');
}

/** What a figure says, without how it is printed. */
export function valueKey({ value }: Figure): string {
  if (value.kind === 'number') return `number ${value.value} ${JSON.stringify(value.unit ?? '')}`;
  if (value.kind === 'none') return `none ${value.reason}`;
  return JSON.stringify(value);
}
