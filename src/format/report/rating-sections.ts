import { ratingWord } from '../rating-word.js';
import { ratingSentence } from '../rating-sentence.js';
import { capital } from '../capital.js';
import type { MeasureScore, Scorecard } from '../../score/scorecard.js';
import type { NotRated } from '../../score/rating.js';
import type { ReportFacts } from '../../score/report-facts.js';
import { aside } from '../view/aside.js';
import { codeCell, type MeasureGroup, measureTable, nameCell } from '../view/indicator-content.js';
import { scorecardContent } from '../view/scorecard-content.js';
import type { ViewRow } from '../view/view-content.js';
import { guardLines } from './guard-lines.js';
import type { ReportSection } from './report-section.js';
import type { ReportWords } from './report-words.js';
import { wouldChange } from './would-change.js';

/** How many measures of each objective could be rated. */
export function coverageSection(facts: ReportFacts, words: ReportWords): ReportSection[] {
  if (facts.tally.total === 0) return [];
  const lines = guardLines(facts.guarded, facts.strategy.document, words);
  return [{ name: 'coverage', lines, table: scorecardContent(facts, words) }];
}

/** The rated measures, the worst first, under their ratings, each with what would make it better. */
export function ratedSection({ whole }: ReportFacts, words: ReportWords): ReportSection[] {
  const groups = grouped(whole.worstFirst, ({ now }) => ratingWord(now, words.rating)).map(
    ([heading, own]): MeasureGroup => ({
      heading,
      // the word for a level is the council's
      isOurs: own.every(({ now }) => !('level' in now)),
      detail: words.parts.counts.measure({ count: own.length }),
      measures: own,
    }),
  );
  if (groups.length === 0) return [];
  return [
    {
      name: 'rated',
      lines: [],
      table: measureTable(groups, words, { more: wouldChange(whole.changes, words) }),
    },
  ];
}

/** The others, by the reason why they have no rating. */
export function unratedSection({ measures }: Scorecard, words: ReportWords): ReportSection[] {
  const unrated = measures.filter(({ now }) => now.rating === 'none');
  if (unrated.length === 0) return [];
  const isCoded = unrated.some(({ measure }) => measure.indicator.document.code !== undefined);
  const sentences = { ...words.rating, ...words.why };
  const rowOf = (score: MeasureScore): ViewRow => ({
    cells: [
      ...(isCoded ? [codeCell(score, words)] : []),
      nameCell(score),
      [ratingSentence(score.now, sentences)],
    ],
  });
  const { code, indicator, why } = words.rating.indicators;
  return [
    {
      name: 'unrated',
      lines: [],
      table: {
        columns: [
          ...(isCoded ? [{ kind: 'code', label: code } as const] : []),
          { kind: 'name', label: indicator },
          { kind: 'why', label: why },
        ],
        groups: grouped(unrated, (score) => reasonHeading(score, words)).map(([heading, own]) => ({
          heading,
          isOurs: true,
          detail: words.parts.counts.measure({ count: own.length }),
          rows: own.map(rowOf),
        })),
      },
    },
  ];
}

/** The first reason why a measure was not rated: "No target (baseline year)". */
function reasonHeading({ now }: MeasureScore, words: ReportWords): string {
  const [reason] = (now as NotRated).reasons;
  const said = capital(words.rating.shortReasons[reason.code]);
  if (!('absence' in reason)) return said;
  return `${said} ${aside([words.rating.absences[reason.absence.reason]], words)}`;
}

/** What is alike together, in the order in which each kind comes first. */
function grouped<Item>(items: readonly Item[], kindOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const kind = kindOf(item);
    const group = groups.get(kind) ?? [];
    groups.set(kind, group);
    group.push(item);
  }
  return [...groups];
}
