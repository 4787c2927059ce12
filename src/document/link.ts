import * as z from 'zod/mini';
import { holds } from './holds.js';
import { TextSchema } from './text.js';

// A browser drops tabs, line ends and leading control characters before it reads the scheme of an address,
// so "java\tscript:" is "javascript:" to it. We read the scheme the same way, and allow four.
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether an address may be followed from a public page: `http`, `https`, `mailto`, `tel`, or relative.
 *
 * @example
 * isSafeAddress('java\tscript:alert(1)'); // => false
 */
export function isSafeAddress(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  const seen = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  const scheme = /^([^/?#]*?):/.exec(seen);
  return scheme === null || SAFE_SCHEMES.has(scheme[1]!.toLowerCase());
}

/** A link to a page outside the document. */
export const LinkSchema = z.strictObject({
  /** What the page is, as the words of the link. */
  title: TextSchema,
  /** Its address: `http`, `https`, `mailto`, `tel`, or relative to the page that shows it. */
  href: z.string().check(z.minLength(1), holds(isSafeAddress, 'address')),
});

/** A link to a page outside the document. */
export interface Link extends z.output<typeof LinkSchema> {}
/** A link, before validation. */
export interface LinkInput extends z.input<typeof LinkSchema> {}
