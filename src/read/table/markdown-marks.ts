import type { MarkdownPart } from './markdown-part.js';

const SPACE = /\s/;
const POINT = /[\p{P}\p{S}]/u;

/** What a sign beside a mark is. */
export interface SignKind {
  readonly isSpace: boolean;
  readonly isPoint: boolean;
}

const kindBySearch = (sign: string): SignKind => ({ isSpace: SPACE.test(sign), isPoint: POINT.test(sign) });

// Nearly all marks stand beside these, and an expression for each would be most of the time that a mark takes.
const ASCII: readonly SignKind[] = Array.from({ length: 128 }, (_, code) =>
  kindBySearch(String.fromCharCode(code)),
);

/**
 * What a sign is to a mark beside it: a space, a sign of punctuation, or neither.
 *
 * @example
 * kindOf('.'); // => { isSpace: false, isPoint: true }
 */
export const kindOf = (sign: string): SignKind => ASCII[sign.charCodeAt(0)] ?? kindBySearch(sign);

/**
 * Whether marks may begin something, by what stands beside them.
 *
 * @example
 * opens('_', kindOf(' '), kindOf('a')); // => true
 */
export function opens(sign: string, before: SignKind, after: SignKind): boolean {
  if (!isLeft(before, after)) return false;
  return sign !== '_' || before.isPoint || !isLeft(after, before);
}

/**
 * Whether marks may end something.
 *
 * @example
 * closes('_', kindOf('a'), kindOf('b')); // => false
 */
export function closes(sign: string, before: SignKind, after: SignKind): boolean {
  return opens(sign, after, before);
}

/** Whether a mark stands at the left of words. */
const isLeft = (before: SignKind, after: SignKind): boolean =>
  !after.isSpace && (!after.isPoint || before.isSpace || before.isPoint);

/** Takes marks away that belong together: of `~` two and two, which strike out what is between them. */
export function takeAway(openers: MarkdownPart[], mark: MarkdownPart): void {
  while (mark.left > 0 && openers.length > 0) {
    const opener = openers[openers.length - 1]!;
    if (mark.sign === '~') {
      if (opener.left !== mark.left || mark.left > 2) return;
      opener.tag = '<del>';
      mark.tag = '</del>';
    }
    const count = Math.min(opener.left, mark.left);
    opener.left -= count;
    mark.left -= count;
    if (opener.left === 0) openers.pop();
  }
}
