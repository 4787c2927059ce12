import { expect } from 'chai';
import { partAround } from '../../src/validate/part-around.js';

const document = {
  id: 'plan',
  edition: { replaces: { id: 'before' } },
  terms: { id: 'no part' },
  actions: [{ id: 'a', milestones: [{ id: 'm' }, { title: 'no identifier' }, { id: 3 }] }],
  reportingLines: [{ id: 'l', of: [{ kind: 'action', id: 'a' }] }],
  indicators: 'none',
};

const rows = [
  [['title'], undefined, 'the document is no part'],
  [['actions', 0, 'title'], 'a', 'an action'],
  [['actions', 0, 'id'], 'a', 'its own identifier'],
  [['actions', 0], undefined, 'the action itself'],
  [['actions', 0, 'milestones', 0, 'when', 'start'], 'm', 'the nearest'],
  [['actions', 0, 'milestones', 1, 'when'], 'a', 'the next, where the nearest has none'],
  [['actions', 0, 'milestones', 2, 'when'], 'a', 'the next, where the nearest has no text'],
  [['reportingLines', 0, 'of', 0, 'kind'], 'l', 'a mention is no part'],
  [['edition', 'replaces', 'title'], undefined, 'another edition is no part'],
  [['terms', 'x'], undefined, 'a property that the format does not have'],
  [['indicators', 0, 'measures', 0, 'id'], undefined, 'a document of another shape'],
] as const;

describe('partAround', () => {
  for (const [path, expected, why] of rows) {
    it(`is ${expected ?? 'nothing'} for ${path.join('.')} (${why})`, () => {
      expect(partAround(document, path)).to.equal(expected);
    });
  }

  for (const value of [null, undefined, 3, 'text', []]) {
    it(`is nothing where ${JSON.stringify(value)} stands in the place of a document`, () => {
      expect(partAround(value, ['actions', 0, 'title'])).to.equal(undefined);
    });
  }
});
