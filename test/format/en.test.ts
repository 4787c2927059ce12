import { expect } from 'chai';
import { ABSENCE_REASONS } from '../../src/document/absence.js';
import { en } from '../../src/format/en.js';
import { ownWords } from '../../src/format/rule-line.js';
import { RATINGS } from '../../src/score/rating.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';

/** Every string in the words, and what every function of them says when it is given words. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return strings((value as (d: object) => unknown)(FIVES));
  return Object.values(value as object).flatMap(strings);
}

/** Whatever a message asks for is "5". */
const FIVES = new Proxy({}, { get: () => '5' });

describe('en', () => {
  it('has words for every absence, and no two the same', () => {
    expect(Object.keys(en.absences)).to.have.members([...ABSENCE_REASONS]);
    expect(new Set(Object.values(en.absences)).size).to.equal(ABSENCE_REASONS.length);
  });

  it('has words for every rating, which differ', () => {
    expect(RATINGS.map((rating) => en.ratings[rating])).to.deep.equal([
      'On target',
      'Close',
      'Off target',
      'Not rated',
    ]);
  });

  it('has a long and a short word for the same reasons', () => {
    const long = Object.keys(en.reasons).filter((code) => !code.endsWith('-for'));
    expect(Object.keys(en.shortReasons)).to.have.members(long);
  });

  it('names and explains the default rule', () => {
    const { title, text } = ownWords(TARGET_DISTANCE.id, en);
    expect(title).to.equal('Distance to target');
    expect(text).to.match(/^On target: .*Close: .*Off target: .*\.$/);
  });

  it('says nothing empty, nothing undefined, and nothing in code', () => {
    const all = strings(en);
    expect(all.length).to.be.above(100);
    for (const words of all)
      expect(words)
        .to.match(/\S/)
        .and.not.match(/undefined|null|NaN|\[object|=>| {2}/);
  });

  it('uses no word of colour alone, and never "status" for a rating', () => {
    for (const words of strings(en)) expect(words).not.to.match(/\b(red|amber|green|status)\b/i);
  });
});
