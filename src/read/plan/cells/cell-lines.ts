/** The signs of lists, at the beginning of a line. */
const BULLET = /^(?:[-–—•›●▪■◦○·*✓➢>]|o(?= ))\s+/u;

/**
 * The lines of a cell, each an item of a list, without the signs of the list.
 *
 * @example
 * linesOf('- Fewer crimes\n- Less fear'); // => ['Fewer crimes', 'Less fear']
 */
export function linesOf(text: string): string[] {
  if (text.includes('\n')) return text.split('\n').map(withoutBullet).filter(Boolean);
  const line = withoutBullet(text);
  return line === '' ? [] : [line];
}

const withoutBullet = (line: string): string => line.trim().replace(BULLET, '').trim();

/**
 * The words of a cell in one line.
 *
 * @example
 * oneLine('Hold\n  events'); // => 'Hold events'
 */
export const oneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ')
    : text;
