import { expect } from 'chai';
import { actionsFinding } from '../../src/format/actions-finding.js';
import { enActions } from '../../src/format/en-actions.js';
import { actions as cyActions } from '../../src/words/cy/actions.js';
import { buildRatedModel } from '../../src/model/build-rated-model.js';
import { plan, valid } from '../support/documents.js';

const objectives = [{ id: 'o', title: 'O' }];
const bodies = [{ id: 'b', name: 'B', kind: 'council' as const }];
const action = (id: string, parts: object = {}) => ({ id, title: id, ...parts });
const modelOf = (parts: object) => buildRatedModel(valid(plan(parts)));

describe('actionsFinding', () => {
  for (const [what, parts, english, welsh] of [
    ['no headings and no bodies', { actions: [action('a')] }, '1 action.', '1 cam gweithredu.'],
    [
      'one of each',
      { objectives, bodies, actions: [action('a', { objectives: ['o'], leads: [{ body: 'b' }] })] },
      '1 action under 1 heading, led by 1 body.',
      '1 cam gweithredu o dan 1 pennawd, dan arweiniad 1 corff.',
    ],
    [
      'bodies alone',
      { bodies, actions: [action('a', { leads: [{ body: 'b' }] }), action('c')] },
      '2 actions, led by 1 body.',
      '2 gam gweithredu, dan arweiniad 1 corff.',
    ],
    ['no actions at all', { objectives, bodies }, '0 actions.', '0 cam gweithredu.'],
  ] as const) {
    it(`tells of ${what} only what there is`, () => {
      expect(actionsFinding(modelOf(parts), enActions)).to.equal(english);
      expect(actionsFinding(modelOf(parts), cyActions)).to.equal(welsh);
    });
  }
});
