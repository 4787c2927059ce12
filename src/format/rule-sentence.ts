import type { Allowance } from '../document/allowance.js';
import type { Condition } from '../document/condition.js';
import type { Observation } from '../document/observation.js';
import type { RatedByRule } from '../score/rating.js';
import type { Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import type { AllWords } from './english.js';
import { formatNumber } from './number.js';
import { formatPeriod } from './period.js';
import { resultWords } from './rating-sentence.js';
import { formatDifference, formatValue } from './value.js';

/**
 * A rating by a rule in one plain sentence: the level, what was found against what, and which condition decided.
 *
 * @example
 * ruleSentence(rateByRule(topEarnersWomen, PRESETS[0], '2009-03-31'), english);
 * // => 'Green: 38.96% in 2008/09 against a target of 39% for March 2009; 0.04 points short; within 10% of the target. Rule: Within 10% of the target, or improved on last year.'
 */
export function ruleSentence(rating: RatedByRule, words: AllWords): string {
  const { inputs, level, rule, shortfall } = rating;
  const { result, target, unit } = inputs;
  const found = resultWords(result!, unit, words);
  const told = {
    word: level.word,
    facts: shortfall === undefined || target === undefined ? found : against(found, target, unit, words),
    because: becauseWords(rating, words),
    title: rule.title ?? rule.id,
  };
  return shortfall === undefined
    ? words.rule.sentence(told)
    : words.rule.sentenceWithDifference({ ...told, difference: differenceWords(shortfall, unit, words) });
}

function against(result: string, { due, value }: Target, unit: Unit, words: AllWords): string {
  const period = formatPeriod(due, words);
  const target = words.sentences.targetFor({ target: formatValue(value, unit, words), period });
  return words.sentences.facts({ result, target });
}

/** How far a figure falls short, or is better: "0.04 points short". */
export function differenceWords(shortfall: number, unit: Unit, words: AllWords): string {
  if (shortfall === 0) return words.rule.exactly;
  const difference = formatDifference(shortfall, unit, words);
  return shortfall > 0 ? words.rule.short({ difference }) : words.rule.better({ difference });
}

function becauseWords({ because, earlier, inputs }: RatedByRule, words: AllWords): string {
  const { rule } = words;
  if (because === undefined) return rule.otherwise;
  switch (because.kind) {
    case 'within':
      return because.allowance.kind === 'none'
        ? rule.met
        : rule.within({ allowance: allowanceWords(because, words) });
    case 'beyond':
      return rule.beyond({ allowance: allowanceWords(because, words) });
    case 'improved': {
      const before =
        earlier === undefined ? words.since[because.since] : earlierWords(earlier, inputs.unit, words);
      return because.held ? rule.held({ earlier: before }) : rule.improved({ earlier: before });
    }
    case 'quartile':
      return rule.quartile({ best: String(because.best) });
    default:
      return rule[because.kind];
  }
}

function allowanceWords(
  { allowance }: Extract<Condition, { allowance: Allowance }>,
  words: AllWords,
): string {
  const { allowances } = words.rule;
  switch (allowance.kind) {
    case 'absolute':
      return allowances.absolute({ amount: formatDifference(allowance.amount, allowance.unit, words) });
    case 'relative':
      return allowances.relative({ amount: `${formatNumber(allowance.share * 100, words.locale)}%` });
    default:
      return allowances[allowance.kind];
  }
}

function earlierWords(earlier: Observation, unit: Unit, words: AllWords): string {
  const figure = formatValue(earlier.value, unit, words);
  return earlier.period === undefined
    ? figure
    : words.earlier({ figure, when: formatPeriod(earlier.period, words) });
}
