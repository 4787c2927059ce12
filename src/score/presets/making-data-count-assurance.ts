import { preset } from './preset.js';

/**
 * Whether the process, as it is, can be relied on to meet its target.
 *
 * Source: NHS England, "Making Data Count", assurance icons: blue, grey and orange.
 */
export const MAKING_DATA_COUNT_ASSURANCE = preset({
  id: 'making-data-count-assurance',
  version: '1.0.0',
  title: 'Assurance of the target',
  source: 'NHS England, Making Data Count',
  levels: [
    { word: 'Passes', colour: 'blue', when: [{ kind: 'assurance', is: ['pass'] }] },
    { word: 'Hit and miss', colour: 'grey', when: [{ kind: 'assurance', is: ['hit-and-miss'] }] },
  ],
  otherwise: { word: 'Fails', colour: 'red' },
});
