import { SaxesParser } from 'saxes';
import type { Budget } from '../table/budget.js';
import { damagedFault } from '../table/office-fault-words.js';
import { ArchiveError } from './archive-error.js';
import { XmlNames } from './xml-names.js';

/** The attributes of an element, with the prefixes of `XmlNames`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a part is read by: it is told of each element and text, in their order. */
export interface XmlHandler {
  opened(name: string, attributes: XmlAttributes): void;
  closed?(name: string): void;
  text?(text: string): void;
}

/** The part that is read. */
export interface XmlPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

/** Namespaces are ours to see to: the parser makes an object of each attribute. */
type PlainNames = { xmlns: false; position: false };

// The time is looked at once in so many bytes, also inside one long comment.
const CHUNK = 65_536;

const NONE: XmlAttributes = {};

/**
 * Reads a part of a workbook or a document as a stream of elements.
 *
 * A part has no business declaring anything: a DOCTYPE is refused, and so is any entity but the five that XML has and signs
 * by number. Nothing outside of the part is ever looked at.
 *
 * @throws {ArchiveError} if the part is no well-formed XML in UTF-8 or UTF-16, with its name and line
 * @throws {ReadLimitError} if elements are nested too deep, or the time is up
 *
 * @example
 * const names = [];
 * const bytes = Uint8Array.from('<a><b/></a>', (sign) => sign.charCodeAt(0));
 * readXml({ name: 'a.xml', bytes }, { checkDepth() {}, checkTime() {}, step() {} }, { opened: (name) => names.push(name) });
 * names; // => ['?:a', '?:b']
 */
export function readXml(
  part: XmlPart,
  budget: Pick<Budget, 'checkDepth' | 'checkTime' | 'step'>,
  handler: XmlHandler,
): void {
  const parser = new SaxesParser<PlainNames>({ xmlns: false, position: false });
  const names = new XmlNames();
  const open: string[] = [];
  const fail = (received: string): never => {
    const place = { part: part.name, line: parser.line };
    throw new ArchiveError(damagedFault(place, 'well-formed XML', received.slice(0, 120)));
  };
  parser.on('error', ({ message }) => fail(message.replace(/\.$/, '')));
  parser.on('doctype', () => fail('a DOCTYPE, which no such file has'));
  // Most elements have no attribute with a prefix: they are not looked through.
  let hasPrefix = false;
  parser.on('attribute', ({ name }) => {
    if (name.includes(':') || name === 'xmlns') hasPrefix = true;
  });
  parser.on('opentag', (tag) => {
    budget.checkDepth(open.length + 1);
    names.open(hasPrefix ? tag.attributes : NONE);
    const name = names.element(tag.name);
    open.push(name);
    handler.opened(name, hasPrefix ? attributesOf(tag.attributes, names) : tag.attributes);
    hasPrefix = false;
  });
  parser.on('closetag', () => {
    names.close();
    handler.closed?.(open.pop() ?? '');
  });
  if (handler.text !== undefined) {
    const text = (words: string): void => {
      budget.step();
      handler.text?.(words);
    };
    parser.on('text', text);
    parser.on('cdata', text);
  }
  feed(parser, part.bytes, budget, fail);
}

function attributesOf(attributes: XmlAttributes, names: XmlNames): XmlAttributes {
  const written = Object.create(null) as Record<string, string>;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) written[names.attribute(name)] = attributes[name] ?? '';
  }
  return written;
}

function feed(
  parser: SaxesParser<PlainNames>,
  bytes: Uint8Array,
  budget: Pick<Budget, 'checkTime'>,
  fail: (received: string) => never,
): void {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const decode = (from: number): string => {
    const isLast = from + CHUNK >= bytes.length;
    try {
      return decoder.decode(bytes.subarray(from, from + CHUNK), { stream: !isLast });
    } catch {
      return fail('bytes that are no UTF-8');
    }
  };
  for (let from = 0; from < bytes.length; from += CHUNK) {
    budget.checkTime();
    parser.write(decode(from));
  }
  parser.close();
}

/** UTF-16 says so by its byte-order mark, or by the NUL beside its first sign. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
