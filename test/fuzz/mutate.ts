// Harms done to real files: signs turned, parts of them cut, moved or said again, and pieces that readers give a meaning.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance.js';

const PIECES = [
  ...[
    '"',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '|',
    '\\',
    '`',
    '*',
    '~~',
    '[',
    '](',
    '<',
    '>',
    '&',
    '&#0;',
    '&amp;',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<td colspan=0 rowspan=0>',
    '<td colspan=99999>',
    '<!--',
    ']]>',
    '<![CDATA[',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '<w:tbl>',
    '</w:tc>',
    '<c r="XFD1048576">',
    '<mergeCell ref="A1:XFD9"/>',
  ],
  ...['\0', '\ufeff', '\ufffd', '\ud800', '\u202e', '\u00a0', '£', 'Â£', 'â€™', '😀', 'İ', 'ß'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '{}',
    '[]',
    'null',
    'NaN',
    '-0',
    '1e999',
    '9'.repeat(400),
  ],
  ...[
    '=1+1',
    '@SUM(A1)',
    'a)',
    'b) ',
    ' - ',
    '2008/09',
    'March 2009',
    'Q5 2008',
    '31 February 2009',
    '100%',
    '£1.4m',
    'TBC',
    '*',
    'N/A',
  ],
  ...[
    'by end of',
    'not applicable',
    'and',
    '&',
    'Target',
    'Indicator',
    'Action',
    'Ref',
    'value',
    'period',
    '| --- |',
    'sep=;',
    '# ',
    '## a\n',
  ],
];

// Most runs are to be many, and some long.
const LENGTHS = [500, 2_000, 2_000, 8_000, 8_000, 8_000, 60_000];

/** A text, or the beginning of it, with one to eight harms done to it. */
export function harmedText(text: string, chance: Chance): string {
  let harmed = text.slice(0, chance.of(LENGTHS));
  for (let times = 1 + chance.below(8); times > 0; times -= 1) harmed = harm(harmed, chance);
  return harmed;
}

// Parts that are cut off would be damaged, and not looked at further.
function harmedPart(text: string, chance: Chance): string {
  let harmed = text;
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    const next = harm(harmed, chance);
    harmed = next.length < text.length / 2 ? harmed : next;
  }
  return harmed;
}

function harm(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const to = Math.min(text.length, at + chance.below(chance.of([2, 20, 2_000])));
  const piece = chance.of(PIECES);
  switch (chance.below(7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3: {
      const other = chance.below(text.length + 1);
      return text.slice(0, other) + text.slice(at, to) + text.slice(other);
    }
    case 4:
      return text.slice(0, at) + piece.repeat(1 + chance.below(chance.of([2, 300]))) + text.slice(at);
    case 5:
      return (
        text.slice(0, at) + String.fromCharCode(chance.below(chance.of([128, 65_536]))) + text.slice(at + 1)
      );
    default:
      return text.slice(0, at) + piece + text.slice(to);
  }
}

/** Bytes with a few of them turned, cut or said again. */
export function harmedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const harmed = bytes.slice(0, 60_000);
  for (let times = 1 + chance.below(8); times > 0; times -= 1)
    harmed[chance.below(harmed.length)] = chance.below(256);
  const cut = chance.below(4) === 0 ? chance.below(harmed.length) : harmed.length;
  return harmed.subarray(0, cut);
}

/** A ZIP file of which the text of a part is harmed, and which is whole otherwise: its readers get to see the harm. */
export function harmedZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (let times = 1 + chance.below(2); times > 0; times -= 1) {
    const name = chance.of(names);
    parts[name] = strToU8(harmedPart(strFromU8(parts[name]!), chance));
  }
  if (chance.below(10) === 0) delete parts[chance.of(names)];
  return zipSync(parts, { level: 0 });
}

/** A text of pieces alone. */
export const randomText = (chance: Chance): string =>
  Array.from({ length: chance.below(chance.of([4, 40, 400])) }, () => chance.of(PIECES)).join(
    chance.of(['', ' ', ',', '\n']),
  );

/** Bytes of chance. */
export const randomBytes = (chance: Chance): Uint8Array =>
  Uint8Array.from({ length: chance.below(2_000) }, () => chance.below(256));
