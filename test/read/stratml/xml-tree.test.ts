import { expect } from 'chai';
import { readXmlTree, type XmlElement } from '../../../src/read/stratml/xml-tree.js';

/** Each element with its namespace, as a list. */
const namespaces = (element: XmlElement): (string | undefined)[] => [
  `${element.name}=${element.namespace}`,
  ...element.children.flatMap(namespaces),
];

describe('readXmlTree', () => {
  it('knows the namespace of each element, however they are declared, closed and declared anew', () => {
    const { root, faults } = readXmlTree(
      '<a xmlns="A" xmlns:p="P"><p:b xmlns:p="Q"><p:c/><d xmlns=""/></p:b><p:e/><f/><q:g/></a>',
    );
    expect(faults).to.deep.equal([]);
    expect(namespaces(root!)).to.deep.equal(['a=A', 'b=Q', 'c=Q', 'd=', 'e=P', 'f=A', 'g=undefined']);
  });

  it('keeps the attributes without a prefix, whatever they are called', () => {
    const { root } = readXmlTree('<a b="1" p:c="2" __proto__="3" constructor="4" xmlns:p="5" xmlns="6"/>');
    expect(Object.entries(root!.attributes)).to.deep.equal([
      ['b', '1'],
      ['__proto__', '3'],
      ['constructor', '4'],
    ]);
  });

  it('gives each element its line and its own words, and none of a comment', () => {
    const { root } = readXmlTree('\n<a>x\n<b/><!-- y -->\n<c\n>&amp;<![CDATA[<]]></c>z</a>');
    expect([root!.line, root!.text]).to.deep.equal([2, 'x\n\nz']);
    expect(root!.children.map(({ name, line, text }) => [name, line, text])).to.deep.equal([
      ['b', 3, ''],
      ['c', 4, '&<'],
    ]);
  });

  it('tells a limit in the words of XML, with the line at which it was reached', () => {
    const { root, faults } = readXmlTree('<a>\n<b/>\n<c/></a>', { file: 'a.xml', limits: { cells: 2 } });
    expect(faults[0]).to.deep.include({
      code: 'limit-reached',
      place: { file: 'a.xml', line: 3 },
      expected: 'at most 2 elements',
    });
    expect(root!.children.map(({ name }) => name)).to.deep.equal(['b']);
  });

  it('requires limits that are numbers', () =>
    expect(() => readXmlTree('<a/>', { limits: { cells: -1 } })).to.throw(TypeError, 'limits.cells'));
});
