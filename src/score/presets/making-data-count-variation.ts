import { preset } from './preset.js';

/**
 * What a control chart says of the latest figure: better or worse than chance explains, or chance.
 *
 * Source: NHS England, "Making Data Count", variation icons: blue, grey and orange.
 */
export const MAKING_DATA_COUNT_VARIATION = preset({
  id: 'making-data-count-variation',
  version: '1.0.0',
  title: 'Variation of the latest figure',
  source: 'NHS England, Making Data Count',
  levels: [
    { word: 'Improvement', colour: 'blue', when: [{ kind: 'variation', is: ['improvement'] }] },
    { word: 'Common cause', colour: 'grey', when: [{ kind: 'variation', is: ['common-cause'] }] },
  ],
  otherwise: { word: 'Concern', colour: 'red' },
});
