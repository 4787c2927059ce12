const OF_THE_WEB = /^https?:[\\/]{2}[^\\/?#]/i;
const WITH_A_SCHEME = /^[^/?#]*:/;

/**
 * Whether a plan can be loaded from an address: `http` or `https` with a host, or relative to the page. A place of the page itself
 * (`#plan`) is no file, and neither is nothing.
 *
 * @example
 * isPlanAddress('/files/plan.json'); // => true
 * isPlanAddress('java\tscript:alert(1)'); // => false
 */
export function isPlanAddress(address: string): boolean {
  // as a browser reads it, which leaves these out before it looks for a scheme
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  const seen = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  if (WITH_A_SCHEME.test(seen)) return OF_THE_WEB.test(seen);
  return seen !== '' && !seen.startsWith('#');
}
