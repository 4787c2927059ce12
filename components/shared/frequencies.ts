import type { ReportingLineModel } from '../../src/index.js';
import type { Language } from '../../src/words/language.js';

/** How often, as far as the lines say, each once; empty where none does. */
export const frequenciesOf = (
  lines: readonly ReportingLineModel[],
  { reporting }: Pick<Language, 'reporting'>,
): string[] => {
  const said = lines.flatMap(({ document: { every } }) =>
    every === undefined ? [] : [reporting.frequency[every.in]({ count: every.amount })],
  );
  return [...new Set(said)];
};
