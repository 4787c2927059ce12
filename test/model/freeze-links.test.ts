import { expect } from 'chai';
import { freezeLinks } from '../../src/model/freeze-links.js';

describe('freezeLinks', () => {
  it('freezes an object with every object and list that it leads to, round a circle too', () => {
    const [a, b] = [
      { document: {}, next: [] as object[] },
      { document: {}, back: {} },
    ];
    a.next.push(b);
    b.back = a;
    expect(freezeLinks(a)).to.equal(a);
    for (const part of [a, b, a.next]) expect(Object.isFrozen(part)).to.equal(true);
  });

  it('leaves alone what stands under document', () => {
    const part = freezeLinks({ document: { list: [1] }, inner: [{ document: { list: [2] } }] });
    for (const document of [part.document, part.inner[0]!.document]) {
      expect(Object.isFrozen(document)).to.equal(false);
      expect(Object.isFrozen(document.list)).to.equal(false);
    }
  });

  it('follows a chain of any length', () => {
    const end: { next?: object } = {};
    let start = end;
    for (let length = 0; length < 50_000; length += 1) start = { next: start };
    freezeLinks(start);
    expect(Object.isFrozen(end)).to.equal(true);
  });
});
