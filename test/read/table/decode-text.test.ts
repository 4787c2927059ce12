import { expect } from 'chai';
import * as fc from 'fast-check';
import { decodeText } from '../../../src/read/table/decode-text.js';
import { mendMojibake } from '../../../src/read/table/mend-mojibake.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import { decodeWindows1252, WINDOWS_1252 } from '../../../src/read/table/windows-1252.js';

const run = { seed: 20100331, numRuns: 200 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const utf16 = (text: string, isLow: boolean): number[] =>
  text.split('').flatMap((sign) => {
    const pair = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8];
    return isLow ? pair : pair.reverse();
  });
const asWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) =>
    WINDOWS_1252.includes(sign) ? 0x80 + WINDOWS_1252.indexOf(sign) : sign.charCodeAt(0),
  );

describe('decodeText', () => {
  for (const [why, input, text, encoding] of [
    ['UTF-8', utf8('Cost £5, “ŵ” 😀'), 'Cost £5, “ŵ” 😀', 'utf-8'],
    ['UTF-8 with a mark', utf8('\uFEFFCost £5'), 'Cost £5', 'utf-8'],
    ['nothing', bytes(), '', 'utf-8'],
    [
      'UTF-16 with a mark, low byte first',
      bytes(0xff, 0xfe, ...utf16('£5\tŵ😀', true)),
      '£5\tŵ😀',
      'utf-16le',
    ],
    [
      'UTF-16 with a mark, high byte first',
      bytes(0xfe, 0xff, ...utf16('£5\tŵ😀', false)),
      '£5\tŵ😀',
      'utf-16be',
    ],
    [
      'UTF-16 without a mark, low byte first',
      bytes(...utf16('Code,Cost £', true)),
      'Code,Cost £',
      'utf-16le',
    ],
    [
      'UTF-16 without a mark, high byte first',
      bytes(...utf16('Code,Cost £', false)),
      'Code,Cost £',
      'utf-16be',
    ],
  ] as const) {
    it(`reads ${why}, without a doubt`, () => {
      expect(decodeText(input)).to.deep.equal({ text, encoding, doubts: [], faults: [] });
    });
  }

  it('reads what is not UTF-8 as Windows-1252, and says so', () => {
    expect(decodeText(asWindows1252('a,‘£5’ – €6\nb'))).to.deep.equal({
      text: 'a,‘£5’ – €6\nb',
      encoding: 'windows-1252',
      doubts: [
        {
          code: 'inferred',
          words: '‘£5’',
          note: 'The file does not name its encoding, and is not UTF-8: it was read as Windows-1252.',
        },
      ],
      faults: [],
    });
  });

  it('reads UTF-8 of which one sign is cut as UTF-8, and says so', () => {
    const { text, encoding, doubts } = decodeText(utf8('£1 £2 £3 £4 £5').slice(0, -2));
    expect([text, encoding]).to.deep.equal(['£1 £2 £3 £4 \uFFFD', 'utf-8']);
    expect(doubts).to.deep.equal([{ code: 'inferred', words: '\uFFFD', note: '1 signs could not be read' }]);
  });

  it('offers the text without its garbled signs, and names them', () => {
    const { text, mended, doubts } = decodeText(utf8('Name,Cost\nBritainâ€™s,Â£5\n'));
    expect(text).to.equal('Name,Cost\nBritainâ€™s,Â£5\n');
    expect(mended).to.equal('Name,Cost\nBritain’s,£5\n');
    expect(doubts).to.deep.equal([
      { code: 'mended', words: 'Britainâ€™s', note: 'Looks garbled: perhaps "Britain’s".' },
      { code: 'mended', words: 'Â£5', note: 'Looks garbled: perhaps "£5".' },
    ]);
  });

  for (const [why, input, words] of [
    [
      'a NUL',
      utf8('a\nb\0c'),
      'plan, line 2: expected a text file, found a NUL character. Save it as text, in UTF-8.',
    ],
    ['zeros', new Uint8Array(10), 'plan, line 1: expected a text file, found a NUL character.'],
    [
      'a workbook',
      utf8('PK\x03\x04rest'),
      'plan: expected a text file, found a workbook, a document or another ZIP file. Read it as .xlsx or .docx.',
    ],
    [
      'an old workbook',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 1),
      'found an old Office file. Save it as .xlsx, .docx or CSV.',
    ],
    ['a PDF', utf8('%PDF-1.7'), 'found a PDF.'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13), 'found a picture.'],
    ['too many bytes', utf8('x'.repeat(101)), 'plan: expected at most 100 bytes, found more.'],
  ] as const) {
    it(`gives no text for ${why}, and says why`, () => {
      const { text, faults } = decodeText(input, { file: 'plan', limits: { bytes: 100 } });
      expect([text, faults.length]).to.deep.equal(['', 1]);
      expect(describeReadFault(faults[0]!)).to.include(words);
    });
  }

  it('refuses what are no bytes', () => {
    expect(() => decodeText('a' as unknown as Uint8Array)).to.throw(
      TypeError,
      'requires a Uint8Array, got string',
    );
  });

  it('reads back any text in UTF-8', () => {
    const text = fc.string({ unit: 'binary' }).filter((any) => !/[\0\uFEFF]/.test(any));
    fc.assert(
      fc.property(text, (any) => {
        expect(decodeText(utf8(`a${any}`)).text).to.equal(`a${any}`);
      }),
      run,
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (any) => void decodeText(any)),
      run,
    );
  });
});

describe('decodeWindows1252', () => {
  it('reads each byte as one sign, more of them than an engine takes arguments', () => {
    const all = Uint8Array.from({ length: 256_000 }, (_, index) => index % 256);
    const text = decodeWindows1252(all);
    expect(text).to.have.lengthOf(256_000);
    expect([...text.slice(-256)].map((sign) => asWindows1252(sign)[0])).to.deep.equal([...all.slice(0, 256)]);
  });
});

describe('mendMojibake', () => {
  for (const [garbled, mended] of [
    ['Â£5', '£5'],
    ['donâ€™t', 'don’t'],
    ['â€œaâ€\u009d â€“ bâ€¦', '“a” – b…'],
    ['CymraegÅµ Å·', 'Cymraegŵ ŷ'],
    ['CafÃ©', 'Café'],
    ['â‚¬5', '€5'],
    ['ðŸ˜€', '😀'],
    ['ï»¿Code', 'Code'],
    ['donÃ¢â‚¬â„¢t', 'don’t'],
    ['Ł40.27, Łm, Ł5bn', '£40.27, £m, Ł5bn'.replace('Ł', '£')],
  ] as const) {
    it(`takes ${garbled} for ${mended}`, () => expect(mendMojibake(garbled).text).to.equal(mended));
  }

  for (const sound of [
    '£5',
    'don’t',
    '“CAFÉ”',
    'Łódź',
    'Ła',
    'Âme',
    'â',
    'Ŵ ŷ é à',
    'crème brûlée',
    '€5',
    '😀',
    'Ã',
  ]) {
    it(`leaves ${sound} as it is`, () => {
      expect(mendMojibake(sound)).to.deep.equal({ text: sound, words: [] });
    });
  }

  it('names a word once, and words of both kinds', () => {
    expect(mendMojibake('Â£5, Â£5 "Ł40m"').words).to.deep.equal(['Â£5', 'Ł40m']);
  });

  it('leaves the form of UTF-8 that stands for no sign, and mends what is behind it', () => {
    expect(mendMojibake('ð€€€Â£').text).to.equal('ð€€€£');
  });

  it('names ten words at most', () => {
    const text = Array.from({ length: 20 }, (_, index) => `Â£${index}`).join(' ');
    expect(mendMojibake(text).words).to.have.lengthOf(10);
  });

  it('puts any text right that was written in UTF-8 and read as Windows-1252', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '£', '’', '“', '”', '–', '…', '€', 'é', 'ŵ', 'ŷ', '½', '😀'),
    });
    fc.assert(
      fc.property(text, (any) => {
        expect(mendMojibake(decodeWindows1252(utf8(any))).text).to.equal(any);
      }),
      run,
    );
  });
});
