// The scorecard of a strategy as text: what is told of it and of each of its measures, with coverage and reasons.
import {
  compareRules,
  courseSentence,
  defaultAsOf,
  DELIVERY_STATES,
  type DeliveryTally,
  english,
  flagSentence,
  progressSentence,
  projectionSentence,
  ratingSentence,
  ratingWord,
  rollUp,
  rollUpSentence,
  scoreDelivery,
  scoreStrategy,
  type StrategyModel,
  tallySentence,
  travelSentence,
  unknownWords,
  wayWords,
} from '../../src/index.js';

/**
 * The scorecard of a strategy.
 *
 * @param asOf - the date; default that of the strategy
 */
export function scorecardText(strategy: StrategyModel, asOf = defaultAsOf(strategy.document)): string {
  const card = scoreStrategy(strategy, { asOf });
  const lines = [
    `${strategy.document.title} (${strategy.document.id}), as of ${asOf ?? 'no date: the document dates no result'}`,
    `Rule: ${card.rule.id} ${card.rule.version}`,
    tallySentence(card.tally, english),
    '',
    ...grouped('By objective', rollUp(strategy, card, 'objective'), (part) => part?.document.title),
    ...grouped('By theme', rollUp(strategy, card, 'theme'), (part) => part?.document.name),
    ...grouped('By body', rollUp(strategy, card, 'body'), (part) => part?.document.name),
    ...grouped('By framework cell', rollUp(strategy, card, 'cell'), ({ entries }) =>
      entries.map(({ document }) => document.name).join(' x '),
    ),
  ];
  for (const { measure, now, way, course, forecast, travel, progress } of card.measures) {
    const { unit } = measure.document;
    lines.push(
      `${measure.document.id}: ${ratingWord(now, english)}`,
      `  ${ratingSentence(now, english)}`,
      ...now.flags.map((flag) => `  ${flagSentence(flag, now.inputs, english)}`),
      `  Way to the next target: ${way.state === 'unknown' ? unknownWords(way.reasons, english) : wayWords(way, english)}`,
      `  ${courseSentence(course, unit, english)}`,
      `  ${projectionSentence(forecast, unit, english)}`,
      `  ${travelSentence(travel.short, unit, english)}`,
      `  ${travelSentence(travel.long, unit, english)}`,
      `  ${progressSentence(progress, unit, english)}`,
    );
  }
  if (card.measures.length > 0) lines.push('', ...rulesText(strategy, asOf));
  if (strategy.actions.length > 0 && asOf !== undefined) lines.push('', ...deliveryText(strategy, asOf));
  return `${lines.join('\n')}\n`;
}

// Parts without measures say nothing here, and are left out of the text; `rollUp` gives them all the same.
function grouped<Part>(
  title: string,
  rollUps: readonly (Parameters<typeof rollUpSentence>[0] & { readonly part: Part })[],
  nameOf: (part: Part) => string | undefined,
): string[] {
  const told = rollUps.filter(({ tally }) => tally.total > 0);
  if (told.length === 0) return [];
  return [
    `${title}:`,
    ...told.map((each) => `  ${nameOf(each.part) ?? 'none'}: ${rollUpSentence(each, english)}`),
    '',
  ];
}

function rulesText(strategy: StrategyModel, asOf: string | undefined): string[] {
  const { rules, measures } = compareRules(strategy, { asOf });
  return [
    'Under other rules (green, amber, red, not rated):',
    ...rules.map(
      ({ rule, tally: { green, amber, red, none } }) => `  ${rule.id}: ${green}, ${amber}, ${red}, ${none}`,
    ),
    ...measures
      .filter(({ differs }) => differs)
      .map(
        ({ measure, ratings }) =>
          `  ${measure.document.id} differs: ${ratings
            .map((rating, at) => `${rules[at]!.rule.id} ${ratingWord(rating, english)}`)
            .filter((_, at) => ratings[at]!.rating !== 'none')
            .join(', ')}`,
      ),
  ];
}

function deliveryText(strategy: StrategyModel, asOf: string): string[] {
  const { actionTally, milestoneTally } = scoreDelivery(strategy, asOf);
  const counts = (tally: DeliveryTally): string =>
    DELIVERY_STATES.filter((state) => tally[state] > 0)
      .map((state) => `${tally[state]} ${english.delivery.states[state].toLowerCase()}`)
      .join(', ');
  return [`Actions: ${counts(actionTally)}`, `Milestones: ${counts(milestoneTally)}`];
}
