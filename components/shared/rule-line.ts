import { en, formatDate, type Scorecard } from '../../src/index.js';
import { text } from './text.js';

/** The date and the rule behind every rating of a view, as its last line. */
export function ruleLine({ asOf, rule }: Scorecard): string {
  const { title = rule.title ?? rule.id, text: says = '' } = en.rules[rule.id] ?? {};
  const date = asOf === undefined ? '' : `${text.asOf(formatDate(asOf, en))} `;
  return `${date}${text.rule}: ${title} (${rule.id} ${rule.version}). ${says}`;
}
