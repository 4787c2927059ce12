import { deliverySentence } from '../../../format/delivery-sentence.js';
import { leadWords } from '../../../format/lead-words.js';
import { inTurn } from '../../../format/in-turn.js';
import { formatNumber } from '../../../format/number.js';
import type { FullActionModel } from '../../../model/action-models.js';
import type { StrategyModel } from '../../../model/strategy-model.js';
import { type Delivery, DELIVERY_STATES, type DeliveryState } from '../../../score/delivery.js';
import { type DeliveryScore, type DeliveryTally, scoreDelivery } from '../../../score/score-delivery.js';
import { muted } from '../figure-cell.js';
import { joined, type Markup, markup } from '../markup.js';
import type { ViewRow } from '../view-content.js';
import { ofPlan, said, sentence } from '../view-words.js';
import type { MarkedWords } from './report-words.js';
import type { ReportSection } from './report-section.js';

/** What a committee asks about, the most pressing first. What is past and not reported is not called late. */
const PRESSING: readonly DeliveryState[] = ['missed', 'late', 'not-reported', 'unclear', 'done-late'];

/** How the actions and milestones stand, and what is late. Nothing is judged where nobody says as of when. */
export function deliverySection(
  strategy: StrategyModel,
  asOf: string | undefined,
  words: MarkedWords,
): ReportSection[] {
  if (strategy.actions.length === 0) return [];
  if (asOf === undefined) return [{ name: 'actions', lines: [notJudged(strategy, words)] }];
  const score = scoreDelivery(strategy, asOf);
  const late = lateItems(score);
  const { report } = words;
  return [
    {
      name: 'actions',
      lines: [...standings(score, words), ...(late.length === 0 ? [report.nothingLate] : [])],
      table: late.length === 0 ? undefined : lateTable(late, words),
    },
  ];
}

const notJudged = ({ actions }: StrategyModel, { parts, report, timeline }: MarkedWords): string =>
  report.milestonesStand({
    milestones: parts.counts.action({ count: actions.length }),
    states: timeline.notJudged,
  });

function standings({ actions, actionTally, milestoneTally }: DeliveryScore, words: MarkedWords): string[] {
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

const statesWords = (tally: DeliveryTally, { timeline, rating }: MarkedWords): string =>
  inTurn(
    DELIVERY_STATES.filter((state) => tally[state] > 0).map((state) =>
      timeline.states[state]({ n: formatNumber(tally[state], rating.locale) }),
    ),
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

function lateTable(items: readonly LateItem[], words: MarkedWords): ReportSection['table'] {
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

const rowOf = (item: LateItem, words: MarkedWords): ViewRow => ({
  cells: [
    nameCell(item, words),
    ofPlan(item.delivery.when?.printed ?? '', words),
    leadsCell(item, words),
    markup`${deliverySentence(item.delivery, { ...words.rating, ...words.rules })}`,
  ],
});

function nameCell({ title, action, isMilestone }: LateItem, words: MarkedWords): Markup {
  if (!isMilestone) return markup`${title}`;
  const { ref, title: whole } = action.document;
  const of = words.report.milestoneOf({ action: said(ref === undefined ? whole : `${ref}: ${whole}`) });
  return markup`${title}<br><small class="cohesion-muted">${sentence(of, words)}</small>`;
}

const leadsCell = ({ action: { leads } }: LateItem, words: MarkedWords): Markup =>
  leads.length === 0
    ? muted(words.actions.noLead)
    : joined(
        leads.map((lead) => markup`${leadWords(lead, words.actions)}`),
        '<br>',
      );
