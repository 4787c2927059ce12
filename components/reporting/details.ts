import { html, nothing, type TemplateResult } from 'lit';
import type { Basis, Note, ReportingLineModel } from '../../src/index.js';
import { facts } from '../shared/facts.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { sourceLines } from '../shared/source-lines.js';
import { type NamedRecipient, nameRecipient, recipientKey } from '../shared/recipients.js';
import type { ReportingRow } from './reporting-rows.js';
import type { ReportingWords } from './reporting.words.js';

type Entry = readonly [string, unknown];

/** What an open row tells: each line as printed, how we know what it means, where it stands, and who else receives it. */
export function details(row: ReportingRow, words: ReportingWords, lang: Lang): TemplateResult {
  const { lines } = row;
  const told =
    lines.length === 0 ? [emptyCell(row, words, lang)] : lines.map((line) => lineFacts(line, words, lang));
  // What is the same whichever line it goes by stands once, at the end.
  const part = partFacts(row, words, lang);
  return html`${told.map((entries, at) => facts(at < told.length - 1 ? entries : [...entries, ...part]))}`;
}

function lineFacts({ document }: ReportingLineModel, words: ReportingWords, lang: Lang): Entry[] {
  const { rating, reporting } = words;
  return [
    [reporting.cell, document.printed && ofPlan(reporting.quoted({ words: document.printed }), lang)],
    [reporting.known, basisWords(document.basis, words)],
    [rating.views.notes, noteList(document.notes, words, lang)],
    [reporting.source, sourceLines(document.source)],
  ];
}

function emptyCell({ unreported, reported }: ReportingRow, words: ReportingWords, lang: Lang): Entry[] {
  const { rating, reporting } = words;
  const cell = unreported?.row?.document.reporting;
  return [
    [reporting.line, cell ? reporting.readings[cell.reading] : reporting.noLineAtAll],
    [reporting.known, basisWords(cell?.basis, words)],
    [rating.views.notes, noteList(reported.notes, words, lang)],
    [reporting.source, sourceLines(reported.source)],
  ];
}

function partFacts(row: ReportingRow, words: ReportingWords, lang: Lang): Entry[] {
  const { reporting } = words;
  const also = otherRecipients(row, words);
  const times = row.reported.milestones.map(({ document: { title, when } }) =>
    reporting.due.milestone({ when: when.printed, title }),
  );
  return [
    [
      reporting.alsoTo,
      paragraphs(also, ({ name, ofPlan: own }) => html`<p lang=${own ? lang : nothing}>${name}</p>`),
    ],
    [reporting.times, paragraphs(times, (line) => html`<p lang=${lang}>${line}</p>`)],
  ];
}

const paragraphs = <Line>(
  lines: readonly Line[],
  paragraph: (line: Line) => TemplateResult,
): TemplateResult[] | undefined => (lines.length === 0 ? undefined : lines.map(paragraph));

function otherRecipients(
  { recipient, reported, lines }: ReportingRow,
  words: ReportingWords,
): NamedRecipient[] {
  if (recipient === undefined) return [];
  const all = [...lines, ...reported.lines].flatMap(({ to }) => to.map((one) => nameRecipient(one, words)));
  const others = all.filter((one) => recipientKey(one) !== recipientKey(recipient));
  return [...new Map(others.map((one) => [one.name, one])).values()];
}

function basisWords(basis: Basis | undefined, { reporting }: ReportingWords): string | undefined {
  if (basis === undefined) return undefined;
  const { kind, because, confidence = kind === 'stated' ? 'certain' : 'likely' } = basis;
  const how = reporting.grounds[kind][confidence];
  return because === undefined ? how : reporting.because({ how, grounds: because });
}

function noteList(
  notes: readonly Note[],
  { reporting }: ReportingWords,
  lang: Lang,
): TemplateResult[] | undefined {
  if (notes.length === 0) return undefined;
  return notes.map(
    ({ text, printed }) =>
      html`<p lang=${lang}>
        ${text}${printed === undefined ? nothing : html` ${reporting.quoted({ words: printed })}`}
      </p>`,
  );
}
