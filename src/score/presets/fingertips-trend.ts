import { preset } from './preset.js';

/**
 * Where the latest five yearly figures go, by a test that takes their intervals into account.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips technical guidance, "Recent trends".
 */
export const FINGERTIPS_TREND = preset({
  id: 'fingertips-trend',
  version: '1.0.0',
  title: 'Recent trend of the latest five figures',
  source: 'Office for Health Improvement and Disparities, Fingertips technical guidance, Recent trends',
  levels: [
    { word: 'Getting better', colour: 'green', when: [{ kind: 'trend', is: ['getting-better'] }] },
    {
      word: 'No significant change',
      colour: 'grey',
      when: [{ kind: 'trend', is: ['no-significant-change'] }],
    },
  ],
  otherwise: { word: 'Getting worse', colour: 'red' },
});
