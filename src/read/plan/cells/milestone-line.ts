import type { PeriodInput } from '../../../document/period.js';
import type { Doubt, Reading } from '../../reading.js';
import { withDoubts } from '../../text/made-reading.js';
import { findMentions } from '../../text/period-mention.js';
import type { PeriodOptions } from '../../text/period-options.js';
import { readPeriod } from '../../text/period-text.js';
import { periodTokens } from '../../text/period-token.js';

/** One line of a cell of milestones: what is to have happened, and by when. */
export interface MilestoneLine {
  readonly title: string;
  readonly when: Reading<PeriodInput>;
}

/** The words before a time that may bound it: "by the end of". */
const MOST_BOUND = 5;

/**
 * Parts what is to have happened from its time, where one follows the other: "Scheme adopted – June 2006", "by March 2007: rolled
 * out". Else the title is the whole line, and so are the words of its time.
 *
 * @example
 * const { title, when } = milestoneLine('Forums begin, September 2006', {});
 * title; // => 'Forums begin'
 * when.value.printed; // => 'September 2006'
 */
export function milestoneLine(line: string, options: PeriodOptions): MilestoneLine {
  const when = readPeriod(line, options);
  if (when.sure !== 'doubtful' || !when.doubts.some(({ code }) => code === 'part-unread'))
    return { title: line, when };
  const found = atMention(line, options) ?? atDash(line, options);
  return found ?? { title: line, when };
}

/** What something does then belongs to its title: "Forums begin". */
const VERB = /^(?:begin|start|end|finish|launch|open|close)(?:s|es|ed|ing)?$/;

/** "Awards held – annual", "June 2006 – council confirmed as a partner". */
function atDash(line: string, options: PeriodOptions): MilestoneLine | undefined {
  const last = /^(.*\S)(?:\s+[–—-]|:)\s+(\S.*?)$/su.exec(line);
  const first = /^(\S.*?)(?:\s*[–—]|\s+-|:)\s+(\S.*)$/su.exec(line);
  return (
    (last && partedAt(last[1]!, last[2]!, options)) ??
    (first && partedAt(first[2]!, first[1]!, options)) ??
    undefined
  );
}

/** The only time of the line, at its end or, in brackets too, with the words that bound it. */
function atMention(line: string, options: PeriodOptions): MilestoneLine | undefined {
  const tokens = periodTokens(line);
  const { mentions } = findMentions(tokens, options);
  const [mention] = mentions;
  if (mentions.length !== 1 || !mention) return undefined;
  const after = line.slice(tokens[mention.to - 1]!.to);
  const title = /^\s*[–—:-]\s*(\S.*)$/su.exec(after)?.[1];
  if (title !== undefined && mention.from <= MOST_BOUND) {
    const parted = partedAt(title, line.slice(0, tokens[mention.to - 1]!.to), options);
    if (parted)
      return /\s[–—]\s/u.test(title) ? { title, when: withDoubts(parted.when, [several(title)]) } : parted;
  }
  if (tokens.slice(mention.to).some(({ kind }) => kind !== 'sign')) return undefined;
  for (let from = Math.max(1, mention.from - MOST_BOUND); from <= mention.from; from++) {
    if (tokens[from]!.kind === 'sign' || VERB.test(tokens[from]!.word)) continue;
    const title = line.slice(0, tokens[from]!.from);
    const time = line.slice(tokens[from]!.from, tokens[mention.to - 1]!.to);
    const parted = partedAt(title, time, options);
    if (parted) return parted;
  }
  return undefined;
}

const several = (words: string): Doubt => ({
  code: 'several-readings',
  words,
  note: 'one thing, or several that have the same time',
});

function partedAt(words: string, time: string, options: PeriodOptions): MilestoneLine | undefined {
  const when = readPeriod(time, options);
  if (when.sure === 'unread') return undefined;
  if (when.sure === 'doubtful' && when.doubts.some(({ code }) => code === 'part-unread')) return undefined;
  // "December 2006 – January 2007" is one time
  if (findMentions(periodTokens(words), options).mentions.length > 0) return undefined;
  const title = words.replace(/[\s,;:([–—-]+$/u, '').trim();
  return title === '' ? undefined : { title, when };
}
