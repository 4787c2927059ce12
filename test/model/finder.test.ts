import { expect } from 'chai';
import { finder } from '../../src/model/finder.js';

const part = (id?: string) => ({ document: { id } });
const parts = [part('a'), part(), part('b')];
const options = { asks: 'test', kind: 'part', partly: false };

describe('finder', () => {
  const { get, one, all } = finder(parts, options);

  it('finds a part by its identifier, and says undefined where nothing is referred to', () => {
    expect(one('b')).to.equal(parts[2]);
    expect(get('b')).to.equal(parts[2]);
    expect(one(undefined)).to.equal(undefined);
    expect(get('c')).to.equal(undefined);
  });

  it('finds several, each once, in the order in which they are named', () => {
    expect(all(['b', 'a', 'b'])).to.deep.equal([parts[2], parts[0]]);
    expect(all([])).to.deep.equal([]);
  });

  it('rejects a reference to a part that is not there', () => {
    expect(() => one('c')).to.throw(RangeError, 'test requires a known part, got "c"');
    expect(() => all(['a', 'c'])).to.throw(RangeError, 'test requires a known part, got "c"');
    expect(() => finder([], options).one('a')).to.throw(RangeError, 'test requires a known part, got "a"');
  });

  it('passes over references to a kind that was not loaded, and only to that', () => {
    const partly = { ...options, partly: true };
    expect(finder([], partly).one('a')).to.equal(undefined);
    expect(finder([], partly).all(['a', 'b'])).to.deep.equal([]);
    expect(() => finder(parts, partly).one('c')).to.throw(RangeError, 'got "c"');
  });
});
