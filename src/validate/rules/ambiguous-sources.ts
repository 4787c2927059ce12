import { type Source, SourceSchema } from '../../document/source.js';
import { type Strategy, StrategySchema } from '../../document/strategy.js';
import { type Finding, findingAt } from '../finding.js';
import { walkTo } from '../walk.js';

const toSources = walkTo<true, Source>((schema) => schema === (SourceSchema as unknown) || undefined);

/** The sources that give both one line and several, so that nobody knows which hold the fact. */
export function ambiguousSources(strategy: Strategy): Finding[] {
  const ambiguous: Finding[] = [];
  toSources(StrategySchema, strategy, ({ line, lines }, _tag, at) => {
    if (line !== undefined && lines !== undefined) ambiguous.push(findingAt(at));
  });
  return ambiguous;
}
