const SPACE = /\s/;
const POINT = /[\p{P}\p{S}]/u;

/** What a sign beside a mark is. */
export interface SignKind {
  readonly isSpace: boolean;
  readonly isPoint: boolean;
}

const kindBySearch = (sign: string): SignKind => ({ isSpace: SPACE.test(sign), isPoint: POINT.test(sign) });

/** Others that were met: those of one script, as a rule. */
const OTHERS = new Map<number, SignKind>();
const MOST_OTHERS = 1_000;

/** What stands before and behind the text. */
const EDGE = kindBySearch(' ');

// Nearly all marks stand beside these, and an expression for each would be most of the time that a mark takes.
const ASCII: readonly SignKind[] = Array.from({ length: 128 }, (_, code) =>
  kindBySearch(String.fromCharCode(code)),
);

/**
 * What a sign is to a mark beside it: a space, as before and behind the text, a sign of punctuation, or neither.
 *
 * @example
 * kindAt('a.', 1); // => { isSpace: false, isPoint: true }
 * kindAt('a.', 2); // => { isSpace: true, isPoint: false }
 */
export function kindAt(text: string, at: number): SignKind {
  if (at < 0 || at >= text.length) return EDGE;
  const code = text.charCodeAt(at);
  return code < ASCII.length ? ASCII[code]! : otherKind(code);
}

function otherKind(code: number): SignKind {
  const known = OTHERS.get(code);
  if (known !== undefined) return known;
  const kind = kindBySearch(String.fromCharCode(code));
  if (OTHERS.size < MOST_OTHERS) OTHERS.set(code, kind);
  return kind;
}

/**
 * Whether marks may begin something, by what stands beside them.
 *
 * @example
 * opens('_', kindAt(' _a', 0), kindAt(' _a', 2)); // => true
 */
export function opens(sign: string, before: SignKind, after: SignKind): boolean {
  if (!isLeft(before, after)) return false;
  return sign !== '_' || before.isPoint || !isLeft(after, before);
}

/**
 * Whether marks may end something.
 *
 * @example
 * closes('_', kindAt('a_b', 0), kindAt('a_b', 2)); // => false
 */
export function closes(sign: string, before: SignKind, after: SignKind): boolean {
  return opens(sign, after, before);
}

/** Whether a mark stands at the left of words. */
const isLeft = (before: SignKind, after: SignKind): boolean =>
  !after.isSpace && (!after.isPoint || before.isSpace || before.isPoint);
