/** One piece of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** A place for a digit: `0` always shows one, `?` a space instead of a zero, `#` nothing. */
  | { readonly kind: 'digit'; readonly sign: string }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly sign: string }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' }
  /** Part of a date or a time, as `yyyy`, `mmm` or `[h]`; minutes are `n`. */
  | { readonly kind: 'date'; readonly field: string }
  /** Digits of a fraction of a second. */
  | { readonly kind: 'second-fraction'; readonly places: number }
  | { readonly kind: 'half-day'; readonly words: readonly [string, string] };

/** What a section of a number format is for. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** The numbers that it is for. Default: its place among the sections says it. */
  readonly condition?: { readonly sign: string; readonly limit: number };
  /** The formats of Windows' own settings, which show a date or a time as the user has it. */
  readonly system?: 'date' | 'time';
  /** How many digits the lower number of a fraction has, or that number itself. */
  readonly fraction?: { readonly digits: number } | { readonly denominator: number };
}

const TOKEN =
  /"([^"]*)"?|\\([^])|_[^]|\*[^]|\[([^\]]*)\]?|(general)|(am\/pm|a\/p)|([eE][+-])|(y+|m+|d+|h+|s+|e+|b+|g+)|([0#?])|([^])/gi;

/**
 * The sections of a number format, each as its pieces.
 *
 * @example
 * formatSections('[Red]0.0%;"none"').map(({ tokens }) => tokens.map(({ kind }) => kind));
 * // => [['digit', 'point', 'digit', 'percent'], ['literal']]
 */
export function formatSections(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let section = new SectionReader();
  for (const match of code.matchAll(TOKEN)) {
    if (match[9] !== ';') section.read(match);
    else {
      sections.push(section.finish());
      section = new SectionReader();
    }
  }
  sections.push(section.finish());
  return sections;
}

class SectionReader {
  readonly #tokens: FormatToken[] = [];
  #condition: FormatSection['condition'];
  #system: FormatSection['system'];
  /** The pieces as they stand, without quoted words, for fractions. */
  #plain = '';

  read(match: RegExpExecArray): void {
    const [all, quoted, escaped, bracket, general, half, exponent, field, digit, other] = match;
    if (quoted !== undefined || escaped !== undefined) this.#literal(quoted ?? escaped ?? '');
    else if (bracket !== undefined) this.#bracket(bracket);
    else if (general !== undefined) this.#tokens.push({ kind: 'general' });
    else if (half !== undefined) {
      const words = half.length > 3 ? (['AM', 'PM'] as const) : (['A', 'P'] as const);
      this.#tokens.push({ kind: 'half-day', words });
    } else if (exponent !== undefined) this.#tokens.push({ kind: 'exponent', sign: exponent[1] ?? '+' });
    else if (field !== undefined) this.#tokens.push({ kind: 'date', field: field.toLowerCase() });
    else if (digit !== undefined) {
      this.#plain += digit;
      this.#tokens.push({ kind: 'digit', sign: digit });
    } else if (other !== undefined) this.#sign(other);
    else if (all.startsWith('_')) this.#literal(' '); // a space as wide as the sign; a filling, `*`, is nothing
  }

  finish(): FormatSection {
    const isDate = this.#tokens.some(({ kind }) => kind === 'date' || kind === 'half-day');
    const tokens = isDate ? asDate(this.#tokens) : this.#tokens;
    const fraction = isDate ? undefined : /[#?0] *\/ *([?#0]+|\d+)/.exec(this.#plain.slice(0, 255))?.[1];
    return {
      tokens,
      ...(this.#condition && { condition: this.#condition }),
      ...(this.#system && { system: this.#system }),
      ...(fraction !== undefined && {
        fraction: /^0*[1-9]/.test(fraction) ? { denominator: Number(fraction) } : { digits: fraction.length },
      }),
    };
  }

  #literal(text: string): void {
    this.#plain += ' ';
    this.#tokens.push({ kind: 'literal', text });
  }

  #sign(sign: string): void {
    this.#plain += sign;
    if (sign === '.') this.#tokens.push({ kind: 'point' });
    else if (sign === ',') this.#tokens.push({ kind: 'comma' });
    else if (sign === '%') this.#tokens.push({ kind: 'percent' });
    else if (sign === '@') this.#tokens.push({ kind: 'text' });
    else this.#tokens.push({ kind: 'literal', text: sign });
  }

  /** Currencies, languages, conditions, elapsed time; colours are not text. */
  #bracket(words: string): void {
    const limit = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]{1,30})$/.exec(words);
    if (words.startsWith('$')) {
      const dash = words.indexOf('-');
      this.#literal(words.slice(1, dash === -1 ? undefined : dash));
      if (/^\$-(?:F800|x-sysdate)/i.test(words)) this.#system = 'date';
      if (/^\$-(?:F400|x-systime)/i.test(words)) this.#system = 'time';
    } else if (/^(?:h+|m+|s+)$/i.test(words)) {
      this.#tokens.push({ kind: 'date', field: `[${words.toLowerCase()}]` });
    } else if (limit !== null) this.#condition = { sign: limit[1] ?? '', limit: Number(limit[2]) };
  }
}

/** The pieces of a section that shows dates: `m` beside hours or seconds is minutes, and zeros after them are their parts. */
function asDate(tokens: readonly FormatToken[]): FormatToken[] {
  const dated: FormatToken[] = [];
  let before = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as FormatToken;
    if (token.kind === 'date') {
      const isMinute =
        /^m{1,2}$/.test(token.field) && (/h/.test(before) || nextField(tokens, index).includes('s'));
      dated.push(isMinute ? { kind: 'date', field: token.field.replaceAll('m', 'n') } : token);
      before = token.field;
    } else if (token.kind === 'point' && before.includes('s') && isZero(tokens[index + 1])) {
      let places = 0;
      while (isZero(tokens[index + 1 + places])) places += 1;
      dated.push({ kind: 'second-fraction', places });
      index += places;
    } else dated.push(asLiteral(token));
  }
  return dated;
}

const isZero = (token: FormatToken | undefined): boolean => token?.kind === 'digit' && token.sign === '0';

function nextField(tokens: readonly FormatToken[], index: number): string {
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'date') return token.field;
  }
  return '';
}

function asLiteral(token: FormatToken): FormatToken {
  if (token.kind === 'point') return { kind: 'literal', text: '.' };
  if (token.kind === 'comma') return { kind: 'literal', text: ',' };
  if (token.kind === 'digit') return { kind: 'literal', text: token.sign };
  return token;
}
