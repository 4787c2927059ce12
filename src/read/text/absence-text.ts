import type { AbsenceInput, AbsenceReason } from '../../document/absence.js';
import type { Doubt, Reading } from '../reading.js';
import { absenceFrame } from './absence-frame.js';
import { FRAMES_AFTER } from './absence-frames.js';
import { isBareFigure } from './bare-figure.js';
import {
  ABSENCE_ABBREVIATIONS,
  ABSENCE_PHRASES,
  ABSENCE_SIGNS,
  ABSENCE_SUBJECTS,
  type AbsenceMeaning,
  EXEMPTIONS,
  TELLING_REASONS,
} from './absence-words.js';
import { madeReading, unread, withDoubts } from './made-reading.js';
import type { PeriodReader } from './period-reader.js';
import { phraseAt } from './phrase-at.js';
import { LONGEST_TEXT, type PlainText, plainText, tidyText } from './plain-text.js';

/** What is known of the place where words stand instead of a figure. */
export interface AbsenceTextOptions {
  /** Reads the time that the words name. Default: a time is left unread, with a doubt. */
  readonly readPeriod?: PeriodReader;
  /** What marks such as "*" stand for, where a note says it. Default: unknown. */
  readonly marks?: ReadonlyMap<string, AbsenceInput>;
}

type Found = Reading<AbsenceInput> | undefined;

const JOINT = /(?: [-–—] |[,;] | ?[–—] ?| (?=\())/;
/** The signs that every joint has: to look for one of these costs little. */
const SIGN_OF_JOINT = /[-–—,;(]/;

const longest = (...tables: readonly ReadonlyMap<string, unknown>[]): number =>
  Math.max(...tables.flatMap((table) => [...table.keys()].map(({ length }) => length)));

/** The most characters of a whole phrase, with a subject, a verb and a stop: a longer text is none. */
const LONGEST_PHRASE =
  longest(ABSENCE_SUBJECTS) +
  ' were '.length +
  longest(ABSENCE_PHRASES, ABSENCE_ABBREVIATIONS, ABSENCE_SIGNS) +
  1;

/**
 * Reads the words, the abbreviation or the sign that stands where a figure is missing. An empty text is not stated.
 *
 * Where the words have several meanings that are as likely, the reason is `unclear` and the meanings are its `readings`;
 * a mark such as "*" or "-" leaves a doubt too. Of two reasons in one cell the one that says more is taken: "Not applicable
 * - no survey" is no survey. It never throws. A text of more than 2,000 characters is unread.
 *
 * @param text - the text of a cell
 *
 * @example
 * readAbsence('N/A').value; // => { kind: 'none', reason: 'unclear', readings: ['not-applicable', 'not-available'] }
 */
export function readAbsence(text: string, options: AbsenceTextOptions = {}): Reading<AbsenceInput> {
  if (text.length > LONGEST_TEXT) return unread(text, 'too long for a reason');
  return absenceIn(plainText(text), options) ?? unread(tidyText(text), 'no reason that is known');
}

/**
 * The same of a text in plain characters; nothing where it gives no reason.
 *
 * @example
 * absenceIn({ text: 'TBC', doubts: [] }, {})?.value; // => { kind: 'none', reason: 'to-be-confirmed' }
 */
export function absenceIn({ text: plain, doubts }: PlainText, options: AbsenceTextOptions): Found {
  const mark = options.marks?.get(plain);
  if (mark !== undefined) {
    return madeReading(mark, [
      { code: 'inferred', words: plain, note: 'what the mark stands for is said elsewhere' },
    ]);
  }
  const reading = isFigure(plain)
    ? undefined
    : (onePart(plain, options) ?? severalParts(plain, options) ?? exemption(plain));
  return reading && withDoubts(reading, doubts);
}

/** What stands behind a time and makes it a reason: "2008/09 baseline year". No other begins with a figure, and most cells are figures. */
const BEHIND_TIME = new RegExp([...FRAMES_AFTER.keys()].join('|'), 'i');

const isFigure = (text: string): boolean =>
  isBareFigure(text) || (/^\d/.test(text) && !BEHIND_TIME.test(text));

function onePart(text: string, { readPeriod }: AbsenceTextOptions): Found {
  const inner = /^\(([^()]+)\)$/.exec(text)?.[1] ?? text;
  const words = inner.replace(/^[–—]$/, '-');
  const meaning = meaningOf(words);
  if (meaning !== undefined) return ofMeaning(meaning, words);
  const framed = absenceFrame(words, readPeriod);
  if (framed !== undefined) return framed;
  const predicate = withoutSubject(words);
  return predicate === words ? undefined : absenceFrame(predicate, readPeriod);
}

function meaningOf(text: string): AbsenceMeaning | undefined {
  if (text.length > LONGEST_PHRASE) return undefined;
  const sign = ABSENCE_SIGNS.get(text.toLowerCase());
  if (sign !== undefined) return sign;
  const words = text.toLowerCase().replaceAll('’', "'").replace(/[.!]$/, '');
  const letters = text.length <= 8 ? words.replace(/[./ ]/g, '') : '';
  return (
    ABSENCE_ABBREVIATIONS.get(letters) ??
    ABSENCE_PHRASES.get(words) ??
    ABSENCE_PHRASES.get(withoutSubject(words)) ??
    ABSENCE_ABBREVIATIONS.get(withoutSubject(words))
  );
}

function withoutSubject(words: string): string {
  const subject = phraseAt(words, 0, ABSENCE_SUBJECTS);
  return subject === undefined ? words : words.slice(subject.end).replace(/^ (?:is |are |was |were )?/i, '');
}

function ofMeaning({ reasons, note }: AbsenceMeaning, words: string): Reading<AbsenceInput> {
  const doubts: Doubt[] = note === undefined ? [] : [{ code: 'several-readings', words, note }];
  return madeReading(ofReasons(reasons), doubts);
}

function ofReasons(reasons: readonly AbsenceReason[]): AbsenceInput {
  return reasons.length === 1
    ? { kind: 'none', reason: reasons[0]! }
    : { kind: 'none', reason: 'unclear', readings: [...reasons] };
}

// Two reasons in one cell: the one that says more, or both where neither does.
function severalParts(text: string, options: AbsenceTextOptions): Found {
  if (!SIGN_OF_JOINT.test(text)) return undefined;
  const pieces = text.split(JOINT, 3);
  if (pieces.length !== 2) return undefined;
  const [first, second] = pieces.map((piece) => onePart(piece, options));
  if (first === undefined || second === undefined || first.sure === 'unread' || second.sure === 'unread')
    return undefined;
  if (pieces.includes('')) return undefined;
  const [one, other] = [first.value, second.value];
  const isTelling = TELLING_REASONS.has(one.reason);
  if (isTelling !== TELLING_REASONS.has(other.reason)) return isTelling ? first : second;
  const doubts = [first, second].flatMap((reading) => (reading.sure === 'doubtful' ? reading.doubts : []));
  if (one.reason === other.reason) return one.period === undefined ? second : first;
  const readings = [...new Set([...reasonsIn(one), ...reasonsIn(other)])];
  const doubt: Doubt = { code: 'several-readings', words: text, note: 'two reasons are given' };
  return madeReading(ofReasons(readings), [...doubts, doubt]);
}

function reasonsIn({ reason, readings }: AbsenceInput): readonly AbsenceReason[] {
  return readings ?? [reason];
}

function exemption(text: string): Found {
  if (phraseAt(text, 0, EXEMPTIONS) === undefined) return undefined;
  const doubt: Doubt = { code: 'inferred', words: text, note: 'kept back by law; the section has no field' };
  return madeReading<AbsenceInput>({ kind: 'none', reason: 'suppressed' }, [doubt]);
}
