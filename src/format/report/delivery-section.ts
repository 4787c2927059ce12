import { deliverySentence } from '../delivery-sentence.js';
import { leadWords } from '../lead-words.js';
import { inTurn } from '../in-turn.js';
import { formatNumber } from '../number.js';
import type { FullActionModel } from '../../model/action-models.js';
import type { StrategyModel } from '../../model/strategy-model.js';
import type { Delivery, DeliveryState } from '../../score/delivery.js';
import type { ReportFacts } from '../../score/report-facts.js';
import type { DeliveryScore, DeliveryTally } from '../../score/score-delivery.js';
import { between, muted, paragraph, type Pieces } from '../view/piece.js';
import { said, sentence } from '../view/said.js';
import type { ViewRow } from '../view/view-content.js';
import type { ReportSection } from './report-section.js';
import type { ReportWords } from './report-words.js';

/** What a committee asks about, the most pressing first. What is past and not reported is not called late. */
const PRESSING: readonly DeliveryState[] = ['missed', 'late', 'not-reported', 'unclear', 'done-late'];

/** How the actions and milestones stand, and what is late. Nothing is judged where nobody says as of when. */
export function deliverySection({ strategy, delivery }: ReportFacts, words: ReportWords): ReportSection[] {
  if (strategy.actions.length === 0) return [];
  if (delivery === undefined) return [{ name: 'actions', lines: [paragraph([notJudged(strategy, words)])] }];
  const late = lateItems(delivery);
  const lines = [...standings(delivery, words), ...(late.length === 0 ? [words.report.nothingLate] : [])];
  return [
    {
      name: 'actions',
      lines: lines.map((line) => paragraph([line])),
      table: late.length === 0 ? undefined : lateTable(late, words),
    },
  ];
}

const notJudged = ({ actions }: StrategyModel, { parts, report, timeline }: ReportWords): string =>
  report.milestonesStand({
    milestones: parts.counts.action({ count: actions.length }),
    states: timeline.notJudged,
  });

function standings({ actions, actionTally, milestoneTally }: DeliveryScore, words: ReportWords): string[] {
  const { parts, report } = words;
  const count = actions.reduce((sum, { milestones }) => sum + milestones.length, 0);
  const milestones = report.milestonesStand({
    milestones: parts.counts.milestone({ count }),
    states: statesWords(milestoneTally, words),
  });
  return [
    report.actionsStand({
      actions: parts.counts.action({ count: actions.length }),
      states: statesWords(actionTally, words),
    }),
    ...(count === 0 ? [] : [milestones]),
  ];
}

const statesWords = (tally: DeliveryTally, { timeline, rating }: ReportWords): string =>
  inTurn(
    // a tally has the states in their order
    (Object.keys(tally) as DeliveryState[])
      .filter((state) => tally[state] > 0)
      .map((state) => timeline.states[state]({ n: formatNumber(tally[state], rating.locale) })),
    rating.list,
  );

/** An action or a milestone of it that somebody has to answer for. */
interface LateItem {
  readonly title: string;
  readonly action: FullActionModel;
  readonly isMilestone: boolean;
  readonly delivery: Delivery;
}

const lateItems = ({ actions }: DeliveryScore): LateItem[] =>
  actions
    .flatMap(({ action, delivery, milestones }): LateItem[] => [
      { title: action.document.title, action, isMilestone: false, delivery },
      ...milestones.map(({ milestone, delivery: own }) => ({
        title: milestone.document.title,
        action,
        isMilestone: true,
        delivery: own,
      })),
    ])
    .filter(({ delivery }) => PRESSING.includes(delivery.state));

function lateTable(items: readonly LateItem[], words: ReportWords): ReportSection['table'] {
  const { report, rating, rules, parts } = words;
  const kinds = PRESSING.map(
    (state) => [state, items.filter(({ delivery }) => delivery.state === state)] as const,
  );
  return {
    columns: [
      { kind: 'name', label: report.what },
      { kind: 'words', label: report.due },
      { kind: 'words', label: rating.views.lead },
      { kind: 'why', label: rating.indicators.why },
    ],
    groups: kinds
      .filter(([, own]) => own.length > 0)
      .map(([state, own]) => {
        const milestones = own.filter(({ isMilestone }) => isMilestone).length;
        const counts = [
          ...(own.length > milestones ? [parts.counts.action({ count: own.length - milestones })] : []),
          ...(milestones > 0 ? [parts.counts.milestone({ count: milestones })] : []),
        ];
        return {
          heading: rules.delivery.states[state],
          isOurs: true,
          detail: inTurn(counts, rating.list),
          rows: own.map((item) => rowOf(item, words)),
        };
      }),
  };
}

const rowOf = (item: LateItem, words: ReportWords): ViewRow => ({
  cells: [
    nameCell(item, words),
    [{ kind: 'plan', text: item.delivery.when?.printed ?? '' }],
    leadsCell(item, words),
    [deliverySentence(item.delivery, { ...words.rating, ...words.rules })],
  ],
});

function nameCell({ title, action, isMilestone }: LateItem, words: ReportWords): Pieces {
  if (!isMilestone) return [title];
  const { ref, title: whole } = action.document;
  const of = words.report.milestoneOf({ action: said(ref === undefined ? whole : `${ref}: ${whole}`) });
  return [title, { kind: 'below', of: sentence(of) }];
}

const leadsCell = ({ action: { leads } }: LateItem, words: ReportWords): Pieces =>
  leads.length === 0
    ? [muted(words.actions.noLead)]
    : between(
        leads.map((lead) => [leadWords(lead, words.actions)]),
        { kind: 'break' },
      );
