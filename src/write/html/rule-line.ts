import { en } from '../../format/en.js';
import { formatDate } from '../../format/period.js';
import type { Scorecard } from '../../score/scorecard.js';
import { viewWords } from './view-words.js';

/** The date and the rule behind every rating of a view, as its last line. */
export function ruleLine({ asOf, rule }: Scorecard): string {
  const { title = rule.title ?? rule.id, text = '' } = en.rules[rule.id] ?? {};
  const date = asOf === undefined ? '' : `${viewWords.asOf(formatDate(asOf, en))} `;
  return `${date}${viewWords.rule}: ${title} (${rule.id} ${rule.version}). ${text}`.trim();
}
