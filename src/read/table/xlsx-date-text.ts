import type { FormatSection, FormatToken } from './xlsx-format-tokens.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const [DAY_MS, DAYS_TO_1970, DAYS_1904] = [86_400_000, 25_569, 1_462];
const LAST_DAY = 2_958_465; // 31 December 9999

/** A moment as a spreadsheet shows it. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Of the day. */
  readonly seconds: number;
  /** Parts of a second, in tens to the places that the format shows. */
  readonly parts: number;
  /** All seconds, for elapsed time. */
  readonly elapsed: number;
}

/** Whether a section shows dates or times. */
export const isDateSection = ({ tokens, system }: FormatSection): boolean =>
  system !== undefined || tokens.some(({ kind }) => kind === 'date' || kind === 'half-day');

/**
 * The text of a date, a time or a duration in a section of a number format; undefined where it is none: below zero, or
 * after the year 9999.
 *
 * Days before March 1900 are one less than they should be, for the first spreadsheets took 1900 for a leap year: 60 is
 * 29 February 1900.
 *
 * @param serial - days since the last of December 1899; with `is1904`, since the first of January 1904
 *
 * @example
 * const tokens = [{ kind: 'date', field: 'dd' }, { kind: 'literal', text: '/' }, { kind: 'date', field: 'mmm' }];
 * dateText(39903, { tokens }, false); // => '31/Mar'
 */
export function dateText(serial: number, section: FormatSection, is1904: boolean): string | undefined {
  const tokens = section.system === undefined ? section.tokens : SYSTEM[section.system];
  const days = is1904 ? serial + DAYS_1904 : serial;
  if (!(serial >= 0 && days < LAST_DAY + 1)) return undefined;
  let [places, isHalved] = [0, false];
  for (const token of tokens) {
    if (token.kind === 'second-fraction') places = Math.max(places, token.places);
    if (token.kind === 'half-day') isHalved = true;
  }
  const moment = momentOf(days, serial, Math.min(places, 3));
  let text = '';
  for (const token of tokens) text += partText(token, moment, isHalved);
  return text;
}

const field = (name: string): FormatToken => ({ kind: 'date', field: name });
const literal = (text: string): FormatToken => ({ kind: 'literal', text });

/** What Windows shows in a British setting. */
const SYSTEM: Readonly<Record<'date' | 'time', readonly FormatToken[]>> = {
  date: [field('d'), literal(' '), field('mmmm'), literal(' '), field('yyyy')],
  time: [field('hh'), literal(':'), field('nn'), literal(':'), field('ss')],
};

/** How many parts a second has, by the places that are shown of it. */
const SCALES = [1, 10, 100, 1_000] as const;

// Rounded to what is shown of a second: the time of day has no end in binary numbers.
function momentOf(days: number, serial: number, places: number): Moment {
  const scale = SCALES[places] ?? 1;
  const all = Math.round(days * 86_400 * scale);
  const day = Math.floor(all / (86_400 * scale));
  const rest = all - day * 86_400 * scale;
  const seconds = Math.floor(rest / scale);
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return {
    year,
    month,
    day: dayOfMonth,
    weekday: (((day - 1) % 7) + 7) % 7,
    seconds,
    parts: rest - seconds * scale,
    elapsed: Math.floor(Math.round(serial * 86_400 * scale) / scale),
  };
}

function calendarOf(day: number): Pick<Moment, 'year' | 'month' | 'day'> {
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((day < 60 ? day + 1 - DAYS_TO_1970 : day - DAYS_TO_1970) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function partText(token: FormatToken, moment: Moment, isHalved: boolean): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'date':
      return fieldText(token.field, moment, isHalved);
    case 'half-day':
      return token.words[moment.seconds < 43_200 ? 0 : 1];
    case 'second-fraction':
      return `.${String(moment.parts).padStart(Math.min(token.places, 3), '0')}`;
    default:
      return '';
  }
}

function fieldText(name: string, moment: Moment, isHalved: boolean): string {
  const { length } = name;
  switch (name[0]) {
    case 'y':
    case 'e':
      return length > 2 || name[0] === 'e' ? String(moment.year) : padded(moment.year % 100, 2);
    case 'm':
      return length < 3 ? padded(moment.month, length) : monthText(MONTHS[moment.month - 1] ?? '', length);
    case 'd': {
      if (length < 3) return padded(moment.day, length);
      const word = WEEKDAYS[moment.weekday] ?? '';
      return length === 3 ? word.slice(0, 3) : word;
    }
    case 'h': {
      const hour = Math.floor(moment.seconds / 3_600);
      return padded(isHalved ? hour % 12 || 12 : hour, length);
    }
    case 'n':
      return padded(Math.floor(moment.seconds / 60) % 60, length);
    case 's':
      return padded(moment.seconds % 60, length);
    case '[':
      return elapsedText(name, moment.elapsed);
    default:
      return ''; // eras, which British dates have none of
  }
}

// A number below a hundred, in two digits unless its field has but one.
const padded = (number: number, length: number): string =>
  number < 10 && length > 1 ? `0${number}` : String(number);

const monthText = (word: string, length: number): string =>
  length === 3 ? word.slice(0, 3) : length === 5 ? word.slice(0, 1) : word;

function elapsedText(name: string, elapsed: number): string {
  const size = name[1] === 'h' ? 3_600 : name[1] === 'm' ? 60 : 1;
  return String(Math.floor(elapsed / size)).padStart(name.length - 2, '0');
}
