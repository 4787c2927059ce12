import { expect } from 'chai';
import fc from 'fast-check';
import { NumberFormat } from '../../../src/read/table/xlsx-number-format.js';

const shown = (value: number, code: string): string => new NumberFormat(code).number(value, false).text;
const run = { seed: 20100331, numRuns: 100 };

describe('digits of number formats', () => {
  for (const [value, code, text] of [
    [1234567, '000,000,000,000', '000,001,234,567'],
    [1234567, '#,###', '1,234,567'],
    [12, '?,???', '12'],
    [1234, '0-00-0', '1-23-4'],
    [1234567, '000-000', '1234-567'],
    [12345, '0"a"0,0', '12,3a45'],
    [5.1, '0.0??0', '5.1  0'],
    [5.1, '0.###', '5.1'],
    [1234.5, '0.0#"x"#0', '1234.5x0'],
    [12345, '##0.0E+0', '12.3E+3'],
    [0, '#,##0.00', '0.00'],
    [1, `"${'a'.repeat(100)}"0`, `${'a'.repeat(100)}1`],
  ] as const) {
    it(`are ${text.slice(-20)} for ${value} in ${code.slice(-20)}`, () =>
      expect(shown(value, code)).to.equal(text));
  }

  it('are as many as a format of 255 zeros has', () =>
    expect(shown(0.1, '0'.repeat(255))).to.equal('0'.repeat(255)));

  it('are the same where they stand together, and where a letter stands between each two', () => {
    const sign = fc.constantFrom('0', '#', '?');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.array(sign, { minLength: 1, maxLength: 9 }),
        fc.array(sign, { maxLength: 5 }),
        fc.boolean(),
        (value, wholes, places, isGrouped) => {
          const code = (between: string): string =>
            `${isGrouped ? '#,' : ''}${wholes.join(between)}${places.length > 0 ? `.${places.join(between)}` : ''}`;
          const apart = shown(value / 100, code('\\x'))
            .replaceAll('x', '')
            .trim();
          expect(apart).to.equal(shown(value / 100, code('')));
        },
      ),
      run,
    );
  });
});
