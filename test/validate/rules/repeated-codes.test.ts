import { indicator } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const action = (id: string, ref?: string) => ({ id, title: id, ...(ref === undefined ? {} : { ref }) });

const sentence = (path: string, within: string, what: string, code: string, first: string): string =>
  `${path} (in "${within}"): expected a ${what}, found "${code}" again. Check both, and leave them where the document prints them so; the first is at ${first}.`;

describe('repeatedCodes', () => {
  tryRule('duplicate-code', 'warning', [
    [
      'two indicators of one code',
      { indicators: [indicator('a', { code: 'NI 4' }), indicator('b', { code: 'NI 4' })] },
      sentence(
        'indicators[1].code',
        'b',
        'code that is not that of another indicator',
        'NI 4',
        'indicators[0].code',
      ),
    ],
    [
      'three actions of one reference, each with the first',
      { actions: [action('x', '2.6'), action('a', '2.7'), action('b', '2.7'), action('c', '2.7')] },
      sentence(
        'actions[2].ref',
        'b',
        'reference that is not that of another action',
        '2.7',
        'actions[1].ref',
      ),
      sentence(
        'actions[3].ref',
        'c',
        'reference that is not that of another action',
        '2.7',
        'actions[1].ref',
      ),
    ],
    [
      'two objectives of one reference',
      { objectives: [action('a', '1'), action('b', '1')] },
      sentence(
        'objectives[1].ref',
        'b',
        'reference that is not that of another objective',
        '1',
        'objectives[0].ref',
      ),
    ],
    [
      'an objective, an action and an indicator that share one',
      {
        objectives: [action('a', '1')],
        actions: [action('a', '1')],
        indicators: [indicator('a', { code: '1' })],
      },
    ],
    [
      'parts without codes',
      { actions: [action('a'), action('b')], indicators: [indicator('a'), indicator('b')] },
    ],
    ['codes that differ in a capital', { actions: [action('a', '2.7a'), action('b', '2.7A')] }],
    [
      'codes that are names of the language',
      { actions: [action('a', 'constructor'), action('b', 'toString')] },
    ],
  ]);
});
