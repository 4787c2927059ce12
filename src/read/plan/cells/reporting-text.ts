import type { ReportingLineInput } from '../../../document/reporting-line.js';
import { frequencyIn } from './frequency-text.js';
import type { NameSet } from '../names/name-set.js';

/** One recipient as words name it, before it is looked up. */
export interface NamedRecipient {
  readonly kind: 'cabinet' | 'portfolio' | 'body' | 'document' | 'system' | 'officer';
  readonly name: string;
}

/** What one line of a cell says of reporting. */
export interface ReportingText {
  readonly to: readonly NamedRecipient[];
  /** The titles of the officers who report. */
  readonly by: readonly string[];
  readonly every?: NonNullable<ReportingLineInput['every']>;
  readonly manner?: NonNullable<ReportingLineInput['manner']>;
}

/** What the document has, by which names are told apart. */
export interface ReportingNames {
  readonly bodies: Pick<NameSet, 'has'>;
  readonly roles: Pick<NameSet, 'has'>;
  readonly documents: Pick<NameSet, 'has'>;
}

const VERB =
  /^(?:(?:the )?progress (?:is |to be |will be )?)?(?:is |to be |will be )?(reported|reporting|reports?|managed|monitored|overseen|scrutini[sz]ed|accountable|part)(?: (?:to|through|via|by|of|and))*(?: the)?\b[\s:]*/i;
const PORTFOLIO =
  /\b(?:the )?(?:cabinet member|portfolio holder|executive member)s?,? ?(?:\(([^()]{2,90})\)|for ([^();]{2,90})|(\p{Lu}[^();]{2,90}))/iu;
const CABINET = /^(?:the )?(?:cabinet|executive board|executive)$/i;
const OFFICE =
  /^(?:the )?((?:(?:assistant|deputy|interim|corporate|strategic|service|area|divisional) )*(?:heads?|directors?|chief|managers?|officers?|co-?ordinators?)\b(?: (?:executive|officer|constable)\b)?(?:,? (?:of|for) .{2,80})?|[\p{L}&,' -]{2,60} (?:manager|director|officer|co-?ordinator))$/iu;
/** A longer line, in UTF-16 units, is a text. */
const LONGEST_LINE = 500;

/** More words than these are a sentence, and no name. */
const LONGEST_NAME = 12;

/**
 * Reads one line on reporting: "Reported annually to Cabinet Member (Housing) by Head of Service"; undefined where a part of it
 * is not understood. A name stands for a body unless it is known, or looks, otherwise.
 *
 * @example
 * const none = { has: () => false };
 * const known = { bodies: none, roles: none, documents: none };
 * reportingText('Reported to Cabinet by Chief Executive', known);
 * // => { to: [{ kind: 'cabinet', name: 'Cabinet' }], by: ['Chief Executive'] }
 */
export function reportingText(line: string, known: ReportingNames): ReportingText | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const frequency = frequencyIn(line);
  const words = (frequency?.rest ?? line).replace(/\s+/g, ' ').replace(/[.;]$/, '').trim();
  const verb = VERB.exec(words);
  const { recipients, officers } = parted(words.slice(verb?.[0].length ?? 0), known);
  const manner = mannerOf(verb?.[1] ?? '');
  const to = recipients.flatMap((name) => recipientsIn(name, known));
  const by = officers.map((name) => officerIn(name, known));
  if (to.length === 0 || to.includes(undefined) || by.includes(undefined)) return undefined;
  return {
    to: to as NamedRecipient[],
    by: by as string[],
    ...(frequency && { every: frequency.every }),
    ...(manner && { manner }),
  };
}

function mannerOf(verb: string): ReportingText['manner'] {
  if (/^managed/i.test(verb)) return 'managed';
  if (/^scrutin/i.test(verb)) return 'scrutinised';
  return /^part/i.test(verb) ? 'part-of' : undefined;
}

/** What stands before and after the last "by" that an officer follows. */
function parted(
  words: string,
  known: ReportingNames,
): { recipients: readonly string[]; officers: readonly string[] } {
  const at = /^(.*\S)\s+by (?:the )?(\S.*)$/i.exec(words);
  if (!at) return { recipients: [words], officers: [] };
  const [, before, after] = at as unknown as [string, string, string];
  return { recipients: [before], officers: listed(after, [known.roles]) };
}

/** A list of names: known ones are kept whole, and the words between them are what is left. */
function listed(words: string, known: readonly Pick<NameSet, 'has'>[]): string[] {
  if (isKnown(words, known)) return [words];
  const parts = words.split(/\s*;\s*|\s+and (?:to )?(?:the )?|\/\s+/).filter(Boolean);
  if (parts.length < 2) return [words];
  for (let at = 1; at < parts.length; at++) {
    // the longest beginning that is known, else a beginning that looks like an office before another that does
    const cut = words.indexOf(parts[at]!, parts.slice(0, at).join('').length);
    const [first, rest] = [
      words.slice(0, cut).replace(/(?:\s*;|\s+and|\s+to|\s+the|\/)*\s*$/, ''),
      words.slice(cut),
    ];
    if (isKnown(first, known) || OFFICE.test(rest)) return [first, ...listed(rest, known)];
  }
  return [words];
}

function recipientsIn(words: string, known: ReportingNames): (NamedRecipient | undefined)[] {
  const portfolio = PORTFOLIO.exec(words);
  if (portfolio) {
    const around = [words.slice(0, portfolio.index), words.slice(portfolio.index + portfolio[0].length)];
    const [before, after] = around.map((part) =>
      part.replace(/^[\s,;]*(?:and )?|(?:[\s,;]|\band\b|\bto\b|\bthe\b)*$/g, ''),
    );
    return [
      ...(before ? recipientsIn(before, known) : []),
      { kind: 'portfolio', name: (portfolio[1] ?? portfolio[2] ?? portfolio[3])!.trim() },
      ...(after ? recipientsIn(after, known) : []),
    ];
  }
  const names = listed(words, [known.bodies, known.documents, known.roles]);
  if (names.length > 1) return names.flatMap((name) => recipientsIn(name, known));
  return [recipientIn(words.replace(/^(?:the )/i, ''), known)];
}

function recipientIn(name: string, { bodies, roles, documents }: ReportingNames): NamedRecipient | undefined {
  if (CABINET.test(name)) return { kind: 'cabinet', name };
  if (bodies.has(name)) return { kind: 'body', name };
  if (documents.has(name)) return { kind: 'document', name };
  if (roles.has(name) || OFFICE.test(name)) return { kind: 'officer', name };
  if (/\bsystems?$/i.test(name)) return { kind: 'system', name };
  if (/\b(?:plan|scheme|strategy|framework|report)s?$/i.test(name)) return undefined;
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= LONGEST_NAME && !/[.:?]/.test(name);
  return isName ? { kind: 'body', name } : undefined;
}

const officerIn = (name: string, { roles }: ReportingNames): string | undefined =>
  roles.has(name) || OFFICE.test(name) ? name.replace(/^the /i, '') : undefined;

const isKnown = (name: string, known: readonly Pick<NameSet, 'has'>[]): boolean =>
  known.some((names) => names.has(name));
