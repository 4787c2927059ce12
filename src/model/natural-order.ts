/**
 * Which of two names comes first, with numbers in them by size: "NI 4" before "NI 10". The same on every machine,
 * whatever its language; names that differ only in leading zeros keep the order of their characters.
 *
 * @returns less than 0 where `a` comes first, more than 0 where `b` does, 0 only for equal names
 *
 * @example
 * ['NI 10', 'NI 4', 'BP 2'].sort(naturalOrder); // => ['BP 2', 'NI 4', 'NI 10']
 */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.match(PIECES) ?? [], b.match(PIECES) ?? []];
  for (const [place, piece] of left.entries()) {
    const other = right[place];
    if (other === undefined) return 1;
    const order = (isNumber(piece) && isNumber(other) && bySize(piece, other)) || byCharacters(piece, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const PIECES = /\d+|\D+/g;

const isNumber = (piece: string): boolean => /^\d/.test(piece);

// Digits are compared as words of equal length, so that numbers of any size are exact.
function bySize(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || byCharacters(left, right);
}

const byCharacters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
