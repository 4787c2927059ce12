// Values for the checks that a schema of the format makes with a function or an expression of its own.
import * as fc from 'fast-check';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const signs = (maxLength: number, unit = `${letters}._-`): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...unit), maxLength });
/** Any text, short ones first. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('__proto__', 'toString', '0'),
);

/** What meets a check that a schema makes with a function or an expression of its own, by the name of the check. */
export const FORMS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  identifier: fc.tuple(fc.constantFrom(...letters), signs(119)).map(([first, rest]) => first + rest),
  text: anyText.map((text) => (/\S/.test(text) ? text : `${text}x`)),
  address: fc.oneof(
    fc.webUrl(),
    fc.constantFrom('mailto:a@example.org', 'tel:+44', '/a', '?q=a:b', '#a', 'a/b:c'),
  ),
  currency: fc.string({ unit: fc.constantFrom(...letters.slice(26, 52)), minLength: 3, maxLength: 3 }),
  version: fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((parts) => parts.join('.')),
  language: fc.constantFrom('en', 'cy', 'en-GB', 'sr-Latn-RS', 'zh-Hans'),
  date: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};
