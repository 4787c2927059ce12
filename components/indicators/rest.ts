import type { TemplateResult } from 'lit';
import type { Scorecard } from '../../src/index.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { Lang } from '../shared/plan-lang.js';
import type { TableContent } from '../shared/table-element.js';
import type { IndicatorRow } from './indicator-rows.js';
import { indicatorsEnglish, type Say } from './indicators.words.js';
import { loadWorking, workingNow } from './later-working.js';
import { travelCell } from './travel-cell.js';
import { travelStyles } from './travel.styles.js';
import { why } from '../../src/words/en/why.js';

export { loadWorking, workingNow };

/** Gives every row of a table what it tells of the direction of travel. */
export function addTravel(
  { groups }: TableContent<IndicatorRow>,
  card: Scorecard,
  root: ShadowRoot,
  say: Say,
): void {
  adoptStyles(root, travelStyles);
  const words = { ...say(indicatorsEnglish), ...say({ why }) };
  for (const row of new Set(groups.flatMap(({ rows }) => rows))) {
    row.travel = travelCell(row.score, card, words);
    row.keys.set('travel', row.travel.key);
  }
}

/** What an open row shows; undefined where it could not be loaded. */
export function openRow(
  { score, travel }: IndicatorRow,
  root: ShadowRoot,
  say: Say,
  planLang: Lang,
): TemplateResult | undefined {
  const { dress, working, workingEnglish } = workingNow() ?? {};
  if (working === undefined) return undefined;
  dress!(root);
  return working(score, travel?.sentence, { ...say(indicatorsEnglish), ...say(workingEnglish!) }, planLang);
}
