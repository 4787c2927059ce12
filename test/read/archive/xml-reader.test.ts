import { expect } from 'chai';
import * as fc from 'fast-check';
import { ArchiveError } from '../../../src/read/archive/archive-error.js';
import { readXml, type XmlAttributes } from '../../../src/read/archive/xml-reader.js';
import { Budget, ReadLimitError } from '../../../src/read/table/budget.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a handler is told, as one text. */
function told(bytes: Uint8Array, limits = {}): string {
  let words = '';
  readXml({ name: 'a.xml', bytes }, new Budget({ limits }), {
    opened: (name: string, attributes: XmlAttributes) => {
      const list = Object.entries(attributes).filter(([key]) => key !== 'xmlns');
      words += `<${[name, ...list.map(([key, value]) => `${key}=${value}`)].join(' ')}>`;
    },
    text: (text) => (words += text),
    closed: (name) => (words += `</${name}>`),
  });
  return words;
}

function fault(bytes: Uint8Array, limits = {}): unknown {
  try {
    return told(bytes, limits);
  } catch (error) {
    if (error instanceof ArchiveError) return [error.fault.place, error.fault.received];
    if (error instanceof ReadLimitError) return error.message;
    throw error;
  }
}

const X = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('readXml', () => {
  for (const [why, xml, expected] of [
    ['the usual prefix', `<row xmlns="${X}" r="1"><c/></row>`, '<x:row r=1><x:c></x:c></x:row>'],
    ['a prefix of its own', `<q:row xmlns:q="${X}" r="1"/>`, '<x:row r=1></x:row>'],
    ['the strict edition', `<row xmlns="${STRICT}"/>`, '<x:row></x:row>'],
    [
      'a namespace that is not known',
      '<a xmlns="urn:a"><b:c xmlns:b="urn:b"/></a>',
      '<?:a><?:c></?:c></?:a>',
    ],
    ['a prefix that is not declared', '<z:a/>', '<?:a></?:a>'],
    [
      'a namespace inside of an element alone',
      `<a xmlns="urn:a"><b xmlns="${X}"><c/></b><d/></a>`,
      '<?:a><x:b><x:c></x:c></x:b><?:d></?:d></?:a>',
    ],
    [
      'attributes with prefixes',
      `<sheet xmlns="${X}" xmlns:q="${R}" id="1" q:id="2" z:id="3"/>`,
      '<x:sheet id=1 r:id=2 ?:id=3></x:sheet>',
    ],
    [
      'the five entities, and signs by number',
      '<a b="&lt;">&amp;&gt;&quot;&apos;&#163;&#xa3;</a>',
      `<?:a b=<>&>"'££</?:a>`,
    ],
    ['CDATA', '<a><![CDATA[<b>]]></a>', '<?:a><b></?:a>'],
    ['comments and instructions as nothing', '<?xml version="1.0"?><!-- x --><a><?b c?></a>', '<?:a></?:a>'],
    ['a byte-order mark', '\ufeff<a/>', '<?:a></?:a>'],
  ] as const) {
    it(`reads ${why}`, () => expect(told(utf8(xml))).to.equal(expected));
  }

  for (const [mark, low] of [
    [[0xff, 0xfe], true],
    [[0xfe, 0xff], false],
    [[], true],
    [[], false],
  ] as const) {
    it(`reads UTF-16, ${low ? 'low' : 'high'} byte first, with ${mark.length} bytes of a mark`, () => {
      const units = Array.from('<a>é</a>', (sign) => sign.charCodeAt(0));
      const bytes = units.flatMap((unit) => (low ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
      expect(told(new Uint8Array([...mark, ...bytes]))).to.equal('<?:a>é</?:a>');
    });
  }

  for (const [xml, line, received] of [
    ['<!DOCTYPE a><a/>', 1, 'a DOCTYPE, which no such file has'],
    ['<a/>\n<!DOCTYPE a [<!ENTITY b "c">]>', 2, 'inappropriately located doctype declaration'],
    ['<!DOCTYPE a [<!ENTITY b "&b;&b;">]>\n<a>&b;</a>', 1, 'a DOCTYPE, which no such file has'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 1, 'a DOCTYPE, which no such file has'],
    ['<a>\n&b;</a>', 2, 'undefined entity'],
    ['<a>&constructor;</a>', 1, 'undefined entity'],
    ['<a b="&__proto__;"/>', 1, 'undefined entity'],
    ['<a>&#0;</a>', 1, 'malformed character entity'],
    ['<a>\n\n<b></a>', 3, 'unexpected close tag'],
    ['<a>', 1, 'unclosed tag: a'],
    ['<a/><b/>', 1, 'documents may contain only one root'],
    ['<a b=1/>', 1, 'unquoted attribute value'],
    ['<a b="1" b="2"/>', 1, 'duplicate attribute: b'],
    ['<a>\0</a>', 1, 'disallowed character'],
    ['words', 1, 'text data outside of root node'],
    ['', 1, 'document must contain a root element'],
    [
      `<a\n${Array.from({ length: 1_001 }, (_, at) => `b${at}="" `).join('')}/>`,
      2,
      'an element with more than 1000 attributes',
    ],
  ] as const) {
    it(`refuses ${JSON.stringify(xml.slice(0, 50))}, with its line`, () => {
      expect(fault(utf8(xml))).to.deep.equal([{ part: 'a.xml', line }, received]);
    });
  }

  it('reads an element with a thousand attributes', () => {
    const attributes = Array.from({ length: 1_000 }, (_, at) => `b${at}="" `).join('');
    expect(told(utf8(`<a ${attributes}/>`))).to.match(/ b999=><\/\?:a>$/);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(fault(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c]))).to.deep.equal([
      { part: 'a.xml', line: 1 },
      'bytes that are no UTF-8',
    ]);
  });

  it('stops where elements are nested deeper than the limit, and not at it', () => {
    const nested = (depth: number) => utf8('<a>'.repeat(depth) + '</a>'.repeat(depth));
    expect(fault(nested(5), { depth: 5 })).to.match(/^<\?:a>/);
    expect(fault(nested(6), { depth: 5 })).to.equal('reading stopped at the limit: limits.depth = 5');
  });

  it('reads signs that lie across two pieces', () => {
    const text = 'é'.repeat(70_000);
    expect(told(utf8(`<a>x${text}</a>`))).to.equal(`<?:a>x${text}</?:a>`);
  });

  it('never throws anything else, whatever the text', () => {
    const part = fc.constantFrom(
      ...[
        '<a>',
        '</a>',
        '<b:c',
        ' d="',
        '"',
        '>',
        '/>',
        '&',
        ';',
        'lt',
        '#',
        'x41',
        '<!--',
        '-->',
        '<![CDATA[',
      ],
      ...[
        ']]>',
        '<?xml ',
        '?>',
        '<!DOCTYPE',
        '[',
        ']',
        ' xmlns="',
        ' xmlns:b="',
        X,
        '\0',
        '\ud800',
        ' ',
        '\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        fault(utf8(parts.join('')));
      }),
      { seed: 20100331, numRuns: 500 },
    );
  });
});
