import { html, type TemplateResult } from 'lit';
import {
  formatFigure,
  formatNumber,
  formatPeriod,
  type Observation,
  partCounts,
  type Unit,
} from '../../src/index.js';
import { facts } from '../shared/facts.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { sourceLines } from '../shared/source-lines.js';
import { gapSentences } from './gap-finding.js';
import { figureIn } from '../shared/gap-movement.js';
import type { GapRow } from '../shared/gap-row.js';
import type { GapWords } from '../shared/gap.words.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';

/** What an open row says of a place or a group: the working, and where it stands. */
export function gapFacts(row: GapRow, gaps: MeasureGaps, words: GapWords, lang: Lang): TemplateResult {
  const { name, part, standing } = row;
  const { observation } = part;
  const names = words.gap.facts;
  const { document } = gaps.measure;
  // what is hidden here is not told in other words either
  const told = standing === 'no-figure' ? undefined : observation;
  const { closing, gap } =
    told === undefined ? { closing: '', gap: '' } : gapSentences(part, name, gaps, words);
  return html`${facts([
    [names.gap, gap],
    [names.closing, closing],
    [names.how, howWords(row, words)],
    [names.interval, told && intervalFact(row, gaps, words)],
    ...(told === undefined || gaps.disclosure.derivable.size > 0 ? [] : countFacts(told, gaps, words)),
    [names.before, told && part.before && figureIn(part.before, document, words)],
    [names.provisional, told?.provisional === true ? words.gap.yes : undefined],
    [names.printed, printedOf(row, gaps, words, lang)],
    [names.source, sourceLines(observation?.source)],
  ])}`;
}

function howWords({ part: { comparison }, standing }: GapRow, { gap }: GapWords): string {
  // a figure that is hidden is not compared in words either
  if (standing === 'no-figure') return gap.notCompared['no-figure'];
  return 'is' in comparison
    ? gap.how[comparison.by]({ level: levelWords(comparison.level) })
    : gap.notCompared[comparison.notCompared];
}

const levelWords = (level: number): string => `${Number((100 * level).toPrecision(12))}%`;

function intervalFact(
  { part: { interval, observation } }: GapRow,
  gaps: MeasureGaps,
  words: GapWords,
): unknown {
  if (interval === undefined || observation?.value.kind !== 'number') return undefined;
  const unit = observation.value.unit ?? gaps.measure.document.unit;
  const said = intervalWords(interval, unit, words);
  return words.gap.intervalFrom[interval.from]({ interval: said, level: levelWords(interval.level) });
}

/** Two limits: "63.2% to 68.1%". More places than these an interval does not have. */
export function intervalWords(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  unit: Unit,
  { gap, rating }: GapWords,
): string {
  const limit = (value: number): string => formatFigure(Number(value.toPrecision(3)), unit, rating);
  return gap.interval({ low: limit(lower), high: limit(upper) });
}

// They are told of nobody where something suppressed could be worked out from them.
function countFacts(
  observation: Observation,
  { measure }: MeasureGaps,
  { gap, rating }: GapWords,
): (readonly [string, string])[] {
  const figure = (count: number): string => formatNumber(count, rating.locale);
  const { denominator, numerator, sample } = observation;
  const { total } = partCounts(observation, measure.document);
  const asked: [string, string][] = sample === undefined ? [] : [[gap.facts.asked, figure(sample)]];
  if (numerator !== undefined && total !== undefined) {
    return [[gap.facts.counts, gap.counted({ cases: figure(numerator), total: figure(total) })], ...asked];
  }
  return denominator === undefined ? asked : [[gap.columns.size, figure(denominator)], ...asked];
}

function printedOf(
  { part: { observation }, standing }: GapRow,
  { disclosure }: MeasureGaps,
  { gap, rating }: GapWords,
  lang: Lang,
): unknown {
  const isAbsent = observation?.value.kind === 'none';
  if (observation?.printed === undefined || (standing === 'no-figure' && !isAbsent)) return undefined;
  // the cell as printed may name the counts
  if (disclosure.derivable.size > 0) return undefined;
  const period = observation.period && formatPeriod(observation.period, rating);
  return html`${ofPlan(gap.quoted({ words: observation.printed }), lang)} ${period}`;
}
