import { damagedFault } from '../table/office-fault-words.js';
import { ArchiveError } from './archive-error.js';
import { XML_PIECE, type XmlAttributes, type XmlBudget, XmlGuard } from './xml-guard.js';
import { XmlNames } from './xml-names.js';

export type { XmlAttributes } from './xml-guard.js';

/** What a part is read by: it is told of each element and text, in their order. */
export interface XmlHandler {
  /** Both with the prefixes of `XmlNames`. */
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

/**
 * Reads a part of a workbook or a document as a stream of elements, through an `XmlGuard`. Nothing outside of the part is ever
 * looked at.
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
export function readXml(part: XmlPart, budget: XmlBudget, handler: XmlHandler): void {
  const names = new XmlNames();
  const open: string[] = [];
  const guard = new XmlGuard(budget, {
    opened: ({ name, attributes, hasPrefix }) => {
      if (hasPrefix) names.open(attributes);
      else names.openPlain();
      const written = names.element(name);
      open.push(written);
      handler.opened(written, hasPrefix ? attributesOf(attributes, names) : attributes);
    },
    closed: () => {
      names.close();
      handler.closed?.(open.pop() ?? '');
    },
    ...(handler.text && { text: (words: string) => handler.text?.(words) }),
    withLines: false,
    damaged: (received, line) => {
      throw new ArchiveError(damagedFault({ part: part.name, line }, 'well-formed XML', received));
    },
  });
  guard.read(decoded(part.bytes, () => guard.damaged('bytes that are no UTF-8')));
}

function attributesOf(attributes: XmlAttributes, names: XmlNames): XmlAttributes {
  const written = Object.create(null) as Record<string, string>;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) written[names.attribute(name)] = attributes[name] ?? '';
  }
  return written;
}

function* decoded(bytes: Uint8Array, fail: () => never): Iterable<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let from = 0; from < bytes.length; from += XML_PIECE) {
    const isLast = from + XML_PIECE >= bytes.length;
    try {
      yield decoder.decode(bytes.subarray(from, from + XML_PIECE), { stream: !isLast });
    } catch {
      fail();
    }
  }
}

/** UTF-16 says so by its byte-order mark, or by the NUL beside its first sign. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
