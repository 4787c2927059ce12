import type { IndicatorInput } from '../../../document/indicator.js';
import type { MeasureInput } from '../../../document/measure.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Path } from '../../../validate/issue.js';
import type { Column } from '../../columns/column.js';
import type { ColumnField } from '../../columns/column-field.js';
import type { Doubt } from '../../reading.js';
import { type CodedName, codedName } from '../cells/coded-name.js';
import { type Alike, AlikeIndex, seriesKey } from './alike-index.js';
import { measureFor } from './measure-for-row.js';
import { addNew, itself } from '../names/grown-list.js';
import { namesakeKey, PartIndex, plainWords } from './part-index.js';
import type { PlanDraft } from '../plan-draft.js';
import { polarityByName } from '../cells/polarity-text.js';
import { homeOf } from '../rows/row-parts.js';
import { PrintedUnit } from './printed-unit.js';
import { priorFigures, type PriorFigure } from './prior-figures.js';
import type { TableRow } from '../table-row.js';
import { scaledUnit, statedUnit } from './unit-of-measure.js';

/** A measure that rows of a long table add figures to, and where it stands. */
export interface Series {
  readonly indicator: IndicatorInput;
  /** Default: which of its measures is meant, nobody can tell. */
  readonly measure?: MeasureInput;
  /** Where the measure stands. */
  readonly path: Path;
  /** Where its indicator stands. */
  readonly home: Path;
  /** Whether its rows have the code of the indicator in a column of references. Default: they do not. */
  readonly hasRef?: boolean;
  /** What is in doubt of that the rows belong here. */
  readonly doubts: readonly Doubt[];
  /** The figures that it has, where other tables gave it some. Default: the measure is of long tables alone. */
  readonly prior?: Map<string, PriorFigure>;
  /** What its figures say that they count in. Default: something else says it. */
  readonly printedUnit?: PrintedUnit;
}

/** A series that is being made. */
type Made = { -readonly [Key in keyof Series]: Series[Key] };

/** What is the same in every row of a series: these columns name the measure, and hold no figures. */
export const NAMING: readonly ColumnField[] = ['indicator', 'measure', 'unit', 'objective'];

const NO_DOUBTS: readonly Doubt[] = [];

/** The measures of long tables by what names them, while their rows are read. */
export class SeriesBook {
  readonly #draft: PlanDraft;
  readonly #known = new Map<string, Series>();
  readonly #indicators: PlanDraft['indicatorIndex'];
  /** Those without a code. */
  readonly #uncoded: PartIndex<IndicatorInput>;
  readonly #alike: AlikeIndex;
  /** The indicators that long tables made, with the units that their rows say. */
  readonly #made = new Map<string, UnitInput>();
  readonly #printedUnits = new Map<MeasureInput, PrintedUnit>();
  /** The indicators whose measures were copied, and what the measures that figures are added to have. */
  readonly #owned = new Set<IndicatorInput>();
  readonly #prior = new Map<MeasureInput, Map<string, PriorFigure>>();

  constructor(draft: PlanDraft) {
    const { indicators } = draft.lists;
    this.#draft = draft;
    this.#indicators = draft.indicatorIndex;
    this.#uncoded = new PartIndex(indicators, ({ code, name }) => (code === undefined ? { name } : {}));
    this.#alike = new AlikeIndex(indicators, ({ id }) => this.#made.get(id));
  }

  /**
   * The series that a row adds to: that of an indicator which other tables or the document have, by its code or its name, else one
   * of its own. Undefined where the row names no indicator but by a reference that none has.
   */
  of(row: TableRow): Series | undefined {
    const ref = codeIn(row) ?? (this.#isRef(row) ? row.words('ref') : '');
    const title = row.words('indicator') === '' ? (row.context.title ?? '') : '';
    const key = [title, ref, ...NAMING.map((field) => row.words(field))].join('\n');
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#find(row, ref) ?? this.#new(row);
    if (!found) return undefined;
    const series = ref === '' ? found : { ...found, hasRef: true };
    this.#known.set(key, series);
    return series;
  }

  /** Numbers of rows are headed as references are: one that is the code of the indicator that the row names is no such number. */
  #isRef(row: TableRow): boolean {
    const ref = row.words('ref');
    const found = ref === '' ? [] : this.#indicators.byCode(ref);
    if (found.length === 0) return false;
    const words = row.words('indicator');
    if (words === '') return true;
    const { code, name } = codedName(words);
    if (code !== undefined) return this.#indicators.byCode(code) === found;
    const { namesakes } = this.#draft;
    return [words, name].some((one) => namesakes.byName(namesakeKey({ code: ref, name: one })).length > 0);
  }

  #find(row: TableRow, ref: string): Series | undefined {
    const words = row.words('indicator') || row.context.title || '';
    const own = codeIn(row);
    const { code, name } = nameOf(words.replace(/\s*\n\s*/g, ' '), own);
    const byCode = [ref, code ?? words].map((one) => (one === '' ? [] : this.#indicators.byCode(one)));
    const coded = byCode.find(({ length }) => length > 0);
    const alike = this.#alike.of(coded ?? this.#byName(words, name, code, own));
    const { others } = alike;
    if (others.length > 1) {
      const note = 'several indicators have this code or name: its figures are kept apart from them';
      return this.#new(row, [{ code: 'several-readings', words, note }]);
    }
    const [at] = others;
    if (at === undefined) return this.#again(row, name, alike);
    const { name: known } = this.#draft.lists.indicators[at]!;
    const isOther =
      coded !== undefined &&
      code !== undefined &&
      own === undefined &&
      plainWords(known) !== plainWords(name);
    const note = `the indicator of this code is called "${known}"`;
    return this.#join(row, at, isOther ? [{ code: 'inferred', words, note }] : NO_DOUBTS);
  }

  /** Those of this name; with a code of its own, only those that have none. */
  #byName(words: string, name: string, code: string | undefined, own: string | undefined): readonly number[] {
    if (own !== undefined) return this.#uncoded.byName(name);
    if (code === undefined) return this.#indicators.byName(words);
    const whole = this.#indicators.byName(words);
    return whole.length > 0 ? whole : this.#uncoded.byName(name);
  }

  /** Long tables go on with each other where they agree in the name and in what figures are of. */
  #again(row: TableRow, title: string, { made }: Alike): Series | undefined {
    if (made.size === 0) return undefined;
    const same = made.get(seriesKey(title, measureName(row), unitOfRow(row))) ?? [];
    return same.length === 1 ? this.#join(row, same[0]!, []) : undefined;
  }

  #join(row: TableRow, at: number, doubts: readonly Doubt[]): Series {
    const indicator = this.#draft.lists.indicators[at]!;
    const home: Path = ['indicators', at];
    const objective = row.filled('objective') && homeOf(this.#draft, row, home);
    if (objective !== undefined) indicator.objectives = addNew(indicator.objectives, [objective], itself);
    this.#own(indicator, at);
    const found = measureFor(this.#draft, row, indicator, this.#made.has(indicator.id));
    const all = [...doubts, ...found.doubts];
    if (found.at === undefined) return { indicator, path: home, home, doubts: all };
    const measure = indicator.measures[found.at]!;
    const path: Path = [...home, 'measures', found.at];
    const prior = this.#prior.get(measure) ?? priorFigures(measure, path);
    this.#prior.set(measure, prior);
    const printedUnit = this.#printedUnits.get(measure);
    return { indicator, measure, path, home, doubts: all, prior, ...(printedUnit && { printedUnit }) };
  }

  /** Measures that were given are copied before figures are added to them: reading changes none. */
  #own(indicator: IndicatorInput, at: number): void {
    if (at >= this.#draft.given.indicators || this.#owned.has(indicator)) return;
    this.#owned.add(indicator);
    indicator.measures = indicator.measures.map((measure) => ({
      ...measure,
      ...(measure.targets && { targets: [...measure.targets] }),
      ...(measure.results && { results: [...measure.results] }),
    }));
  }

  /** Rows of one name whose units or kinds of figure differ are indicators of their own. */
  #new(row: TableRow, doubts = NO_DOUBTS): Series | undefined {
    const isNamed = row.filled('indicator') !== undefined || row.filled('ref') === undefined;
    if (!isNamed && NEEDED_BESIDE_REF.every((field) => row.all(field).length === 0)) return undefined;
    const words = row.filled('indicator')?.cell.text ?? row.context.title ?? 'Figures';
    const { code, name } = nameOf(words, codeIn(row));
    const draft = this.#draft;
    const id = draft.identifier('indicators', code ?? name);
    const own = measureName(row);
    const unit = unitOfRow(row);
    const measure: MeasureInput = {
      id: draft.identifier('measures', id),
      ...(own !== undefined && { name: own }),
      unit,
      polarity: polarityByName(name),
    };
    const at = draft.lists.indicators.length;
    const home = homeOf(draft, row, ['indicators', at]);
    const indicator: IndicatorInput = {
      id,
      ...(code !== undefined && { code }),
      name,
      ...(home !== undefined && { objectives: [home] }),
      measures: [measure],
    };
    draft.lists.indicators.push(indicator);
    this.#made.set(id, unit);
    // made at once: there may be as many series as rows, and a copy of each takes half as long again
    const series: Made = {
      indicator,
      measure,
      path: ['indicators', at, 'measures', 0],
      home: ['indicators', at],
      doubts,
    };
    if (code !== undefined && code === row.words('ref')) series.hasRef = true;
    if (unit.kind === 'unstated') {
      series.printedUnit = new PrintedUnit(indicator);
      this.#printedUnits.set(measure, series.printedUnit);
    }
    return series;
  }
}

/** "Indicator ID" heads codes of indicators; what "ID" or "No." alone heads may be numbers of rows. */
const OF_INDICATORS = /\b(?:indicator|measure|kpi|pi)\b/i;

/** Whether columns of references hold codes of indicators: they are asked for each row. */
const ofIndicators = new WeakMap<Column, boolean>();

function codeIn(row: TableRow): string | undefined {
  const ref = row.filled('ref');
  if (!ref) return undefined;
  let isOfIndicators = ofIndicators.get(ref.column);
  if (isOfIndicators === undefined)
    ofIndicators.set(ref.column, (isOfIndicators = OF_INDICATORS.test(ref.column.heading)));
  return isOfIndicators ? ref.cell.text : undefined;
}

/** The code and the name of an indicator: beside a column of codes the name is whole. */
const nameOf = (words: string, code: string | undefined): CodedName =>
  code === undefined ? codedName(words) : { code, name: words.trim() };

/** Without one of these, a table of references and figures says of nothing what they are. */
const NEEDED_BESIDE_REF: readonly ColumnField[] = [
  'indicator',
  'area',
  'area-code',
  'group',
  'unit',
  'measure',
];

const measureName = (row: TableRow): string | undefined => {
  const words = row.words('measure');
  return words === '' || statedUnit(words) ? undefined : words;
};

/** "Physical violence (%)" and "Percent of adults" in a column of units say what figures are of as well. */
const PER_CENT = /\S ?\(%\)$|^(?:%|per ?cent|percentage) of \S/i;

/** "Percentage" of "Persons": where the kind of figure is a unit, what stands beside it is what it is of. */
function unitOfRow(row: TableRow): UnitInput {
  const [kind, unit] = [statedUnit(row.words('measure')), scaledUnit(row.words('unit'))];
  const words = row.words('unit');
  const inName = PER_CENT.test(words) ? ({ kind: 'percent' } as const) : undefined;
  const ofHeading = row.filled('value')?.column.unit;
  const stated = kind ?? unit ?? inName ?? ofHeading ?? { kind: 'unstated' as const };
  const isNamed = words !== '' && (kind ? unit?.kind !== kind.kind : !unit);
  return isNamed ? { ...stated, of: words } : stated;
}
