import { inTurn } from '../in-turn.js';
import { partName } from '../part-name.js';
import { formatPeriod } from '../period.js';
import { ratingWord } from '../rating-word.js';
import { formatValue } from '../value.js';
import type {
  EditionDifference,
  EditionReason,
  Move,
  RetargetedMeasure,
  TargetDifference,
  WordingDifference,
} from '../../model/edition-difference.js';
import type { LinkedPart } from '../../model/part-models.js';
import type { MeasureModel } from '../../model/rated-model.js';
import type { RatedEdition } from '../../score/report-facts.js';
import type { Scorecard } from '../../score/scorecard.js';
import { paragraph, type Pieces } from '../view/piece.js';
import { said, sentence } from '../view/said.js';
import type { ViewRow } from '../view/view-content.js';
import { measureName } from './measure-name.js';
import type { ReportSection } from './report-section.js';
import type { ReportWords } from './report-words.js';

/** What the newer of two editions changed of the older, and which measures are rated otherwise. */
export function changeSection(
  { card: before, difference }: RatedEdition,
  after: Scorecard,
  words: ReportWords,
): ReportSection[] {
  const groups = Object.entries(changesOf(difference, before, after, words))
    .filter(([, rows]) => rows.length > 0)
    .map(([change, rows]) => ({
      heading: words.report.changes[change as Change],
      isOurs: true,
      detail: String(rows.length),
      rows,
    }));
  const { part, change, nothingChanged, unnamed } = words.report;
  const untold = difference.unnamed.before.length + difference.unnamed.after.length;
  return [
    {
      name: 'changes',
      lines: [
        ...(groups.length === 0 ? [paragraph([nothingChanged])] : []),
        ...(untold === 0 ? [] : [paragraph([unnamed({ count: String(untold) })])]),
      ],
      table:
        groups.length === 0
          ? undefined
          : {
              columns: [
                { kind: 'name', label: part },
                { kind: 'why', label: change },
              ],
              groups,
            },
    },
  ];
}

type Change = keyof ReportWords['report']['changes'];

function changesOf(
  { added, withdrawn, retargeted, moved, reworded }: EditionDifference,
  before: Scorecard,
  after: Scorecard,
  words: ReportWords,
): Record<Change, ViewRow[]> {
  const row = (part: LinkedPart, lines: readonly string[], reasons: readonly EditionReason[]): ViewRow => ({
    cells: [[partName(part)], howCell(lines, reasons, words)],
  });
  return {
    rated: ratedOtherwise(before, after, words),
    retargeted: retargeted.map((measure) =>
      row(
        { kind: 'measure', part: measure.after },
        measure.targets.map((target) => targetWords(target, measure, words)),
        [...measure.reasons, ...measure.targets.flatMap(({ reasons }) => reasons)],
      ),
    ),
    added: added.map(({ part, reasons }) => row(part, [], reasons)),
    withdrawn: withdrawn.map(({ part, reasons }) => row(part, [], reasons)),
    moved: moved.map(({ after: part, moves, reasons }) =>
      row(
        part,
        moves.map((move) => moveWords(move, words)),
        reasons,
      ),
    ),
    reworded: reworded.map(({ after: part, wordings, reasons }) =>
      row(
        part,
        wordings.map((wording) => wordingWords(wording, words)),
        reasons,
      ),
    ),
  };
}

/** The measures of both editions, by their identifiers, whose rating is another. */
function ratedOtherwise(before: Scorecard, after: Scorecard, words: ReportWords): ViewRow[] {
  const earlier = new Map(before.measures.map(({ measure, now }) => [identity(measure), now]));
  return after.measures.flatMap(({ measure, now }) => {
    const then = earlier.get(identity(measure));
    if (then === undefined) return [];
    const [from, to] = [ratingWord(then, words.rating), ratingWord(now, words.rating)];
    return from === to ? [] : [{ cells: [[measureName(measure)], [words.report.fromTo({ from, to })]] }];
  });
}

const identity = ({ document, indicator }: MeasureModel): string =>
  `${indicator.document.id}\0${document.id}`;

function howCell(lines: readonly string[], reasons: readonly EditionReason[], words: ReportWords): Pieces {
  const { because, noReason } = words.report;
  const why = [...new Set(reasons.map((reason) => because({ reason: said(reason.because) })))];
  return [
    ...lines.map((line) => paragraph(sentence(line))),
    why.length === 0 ? paragraph([noReason], 'muted') : paragraph(sentence(inTurn(why, words.rating.also))),
  ];
}

function targetWords(
  { old, new: now }: TargetDifference,
  { before, after }: RetargetedMeasure,
  { report, rating }: ReportWords,
): string {
  const period = formatPeriod((now ?? old)!.due, rating);
  const from = old && formatValue(old.value, before.document.unit, rating);
  const to = now && formatValue(now.value, after.document.unit, rating);
  if (from === undefined) return report.newTarget({ period, to: to! });
  return to === undefined ? report.lostTarget({ period, from }) : report.target({ period, from, to });
}

function moveWords({ from, to }: Move, { report, rating }: ReportWords): string {
  const names = (parts: readonly LinkedPart[]): string =>
    parts.length === 0
      ? report.underNothing
      : inTurn(
          parts.map((part) => said(partName(part))),
          rating.list,
        );
  return report.under({ from: names(from), to: names(to) });
}

const wordingWords = ({ old }: WordingDifference, { report }: ReportWords): string =>
  old === undefined ? report.wasNothing : report.was({ words: said(old) });
