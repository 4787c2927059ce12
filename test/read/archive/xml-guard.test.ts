import { expect } from 'chai';
import { NO_ATTRIBUTES, XmlGuard, type XmlTag } from '../../../src/read/archive/xml-guard.js';
import { Budget } from '../../../src/read/table/budget.js';

describe('XmlGuard', () => {
  const tagsOf = (...pieces: readonly string[]): XmlTag[] => {
    const tags: XmlTag[] = [];
    new XmlGuard(new Budget(), {
      opened: (tag) => tags.push(tag),
      closed: () => undefined,
      damaged: (received, line) => {
        throw new Error(`${line}: ${received}`);
      },
    }).read(pieces);
    return tags;
  };

  it('tells of each element its line, also where it goes on in the next piece, and whether it has prefixes', () => {
    const tags = tagsOf('<a>\n<b c="1"', '\n/>\n<d ', 'xmlns="e"/>', '<f:g h:i="" /></a>');
    expect(tags.map(({ name, line, hasPrefix }) => [name, line, hasPrefix])).to.deep.equal([
      ['a', 1, false],
      ['b', 2, false],
      ['d', 4, true],
      ['f:g', 4, true],
    ]);
    expect({ ...tags[1]!.attributes }).to.deep.equal({ c: '1' });
    expect(tags[0]!.attributes).to.equal(NO_ATTRIBUTES);
  });

  it('refuses a DOCTYPE, whoever asks for the text', () =>
    expect(() => tagsOf('\n<!DOCTYPE a><a/>')).to.throw('2: a DOCTYPE, which no such file has'));

  it('tells damage of the text once, and passes on what those throw who are told', () => {
    expect(() => tagsOf('<a>', '\n<b></a>')).to.throw(/^2: unexpected close tag$/);
    expect(() => tagsOf('<a>&b;</a>')).to.throw(/^1: undefined entity$/);
    expect(() => tagsOf('<a>')).to.throw(/^1: unclosed tag: a$/);
    const thrown = new RangeError('a fault of our own');
    const guard = new XmlGuard(new Budget(), {
      opened: () => {
        throw thrown;
      },
      closed: () => undefined,
      damaged: (received) => expect.fail(received),
    });
    expect(() => guard.read(['<a/>'])).to.throw(thrown);
  });

  it('tells words only who asks for them, and no lines who does not', () => {
    const told: (string | number)[] = [];
    const text = '<a>\nb<![CDATA[c]]><d>e</d></a>';
    const events = {
      opened: ({ name, line }: XmlTag) => told.push(name, line),
      closed: () => undefined,
      damaged: (received: string): never => {
        throw new Error(received);
      },
    };
    new XmlGuard(new Budget(), { ...events, withLines: false }).read([text]);
    expect(told.splice(0)).to.deep.equal(['a', 0, 'd', 0]);
    new XmlGuard(new Budget(), { ...events, text: (words) => told.push(words) }).read([text]);
    expect(told.splice(0)).to.deep.equal(['a', 1, '\nb', 'c', 'd', 2, 'e']);
  });

  it('stops where elements are nested too deep, each time that they are', () => {
    const guard = (depth: number) =>
      new XmlGuard(new Budget({ limits: { depth } }), {
        opened: () => undefined,
        closed: () => undefined,
        damaged: (received) => {
          throw new Error(received);
        },
      });
    const text = '<a><b/><b><c/></b><b><c/></b></a>';
    expect(() => guard(3).read([text])).not.to.throw();
    expect(() => guard(2).read([text])).to.throw('limits.depth = 2');
  });
});
