import type { Doubt } from '../reading.js';
import type { BodyName, NameWord } from './body-name.js';
import { isPerson } from './body-person.js';
import { ALL, type BodyPart, OFFICES } from './body-words.js';
import { type PeriodToken, printedOf } from './period-token.js';
import { personUnread } from './without-persons.js';

/** Something that a cell names, as words of it. */
export interface BodyMark {
  readonly kind: 'known' | 'new' | 'office' | 'person';
  /** The known names that stand here, of several parts where the document uses one for both. */
  readonly names: readonly BodyName[];
  /** The name of the body as printed; of an office, that of the body in its title, or nothing. */
  readonly name: string;
  /** The title of an office, as printed. Default: it is no office. */
  readonly office?: string | undefined;
  readonly abbreviation?: string | undefined;
  readonly printed: string;
  readonly part?: BodyPart | undefined;
  /** The words that it stands on, and whether only "and" or "&" joins it to the one before. */
  readonly from: number;
  readonly to: number;
  readonly softly: boolean;
  readonly doubts: readonly Doubt[];
}

type NewMark = Omit<BodyMark, 'softly'>;
type More = Pick<BodyMark, 'office' | 'abbreviation'>;

const NO_NAMES: readonly BodyName[] = [];

/**
 * What words are that no known name has: a body, an office or a person; nothing where they name none.
 *
 * @example
 * readBodies('Head of Planning', { known: [] }).value[0].name; // => 'Planning'
 */
export function newMark(
  tokens: readonly PeriodToken[],
  words: readonly NameWord[],
  from: number,
  to: number,
  before: BodyMark | undefined,
): NewMark | undefined {
  const first = words[from]!;
  const [start, end] = [first.at, words[to - 1]!.at + 1];
  const printed = printedOf(tokens, start, end);
  const mark = (kind: BodyMark['kind'], name: string, doubts: Doubt[], more: More = {}): NewMark => {
    const { office, abbreviation } = more;
    return { kind, names: NO_NAMES, name, office, abbreviation, printed, from, to, doubts };
  };
  const isArticle = to === from + 1 && (first.word === 'the' || ALL.has(first.word));
  if (isArticle) {
    if (first.word === 'the') return undefined;
    return mark('person', '', [
      { code: 'part-unread', words: printed, note: 'whether all are meant is not kept' },
    ]);
  }
  if (
    tokens[start - 1]?.word === '(' &&
    tokens[end]?.word === ')' &&
    to === from + 1 &&
    /^\p{Lu}[\p{L}]{1,7}$/u.test(printed) &&
    before
  ) {
    return mark('person', '', [], { abbreviation: printed });
  }
  if (isPerson(tokens.slice(start, end + (tokens[end]?.word === '.' ? 1 : 0)))) {
    return mark('person', '', [personUnread(printed)]);
  }
  const body = officeIn(words, from, to);
  if (body !== undefined) {
    return mark('office', body < to ? printedOf(tokens, words[body]!.at, end) : '', [], { office: printed });
  }
  return mark('new', printed, joinedNames(printed, tokens, words, from, to));
}

/** Where the body begins in the title of an office; their end where it names none; nothing where the words are no office. */
function officeIn(words: readonly NameWord[], from: number, to: number): number | undefined {
  let noun = from;
  while (noun < to && !OFFICES.has(words[noun]!.word)) noun += 1;
  if (noun === to) return undefined;
  const next = words[noun + 1]?.word;
  if (noun + 2 < to && (next === 'of' || next === 'for')) {
    return words[noun + 2]!.word === 'the' && noun + 3 < to ? noun + 3 : noun + 2;
  }
  if (noun < to - 1) return undefined;
  // an executive may be a body, a chief executive is none
  const isBody = words[noun]!.word === 'executive' && !(noun > from && words[noun - 1]!.word === 'chief');
  return isBody ? undefined : to;
}

function joinedNames(
  printed: string,
  tokens: readonly PeriodToken[],
  words: readonly NameWord[],
  from: number,
  to: number,
): Doubt[] {
  let and = from + 1;
  while (and < to - 1 && words[and]!.word !== 'and') and += 1;
  if (and >= to - 1) return [];
  const [start, second] = [words[from]!.at, words[and + 1]!.at];
  const one = printedOf(tokens, start, words[and - 1]!.at + 1);
  // what is printed behind the first name and the "and", and need not be put together again
  const before = printedOf(tokens, start, second).length;
  const two = printed.slice(tokens[second]!.spaced ? before + 1 : before);
  return [
    {
      code: 'several-readings',
      words: printed,
      note: `one name, "${printed}", or two: "${one}" and "${two}"`,
    },
  ];
}
