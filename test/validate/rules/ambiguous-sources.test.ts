import type { SourceInput } from '../../../src/document/source.js';
import { indicator, measureInput, result } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const both: SourceInput = { line: 3, lines: [3, 4] };
const sentence = (path: string) =>
  `${path}: expected "line" or "lines", found both. Put all the lines into "lines", and remove "line".`;

describe('ambiguousSources', () => {
  tryRule('ambiguous-source', 'warning', [
    ['a document with both', { source: both }, sentence('source')],
    [
      'a basis deep inside, within the measure around it',
      {
        indicators: [
          indicator('i', {
            measures: [
              measureInput({
                polarity: { direction: 'higher', basis: { kind: 'stated', source: both } },
                results: [{ ...result(1), source: both }],
              }),
            ],
          }),
        ],
      },
      sentence('indicators[0].measures[0].polarity.basis.source (in "m")'),
      sentence('indicators[0].measures[0].results[0].source (in "m")'),
    ],
    [
      'one of the two, or neither',
      {
        source: { page: 2 },
        notes: [
          { text: 'x', source: { line: 1 } },
          { text: 'y', source: { lines: [1] } },
        ],
      },
    ],
  ]);
});
