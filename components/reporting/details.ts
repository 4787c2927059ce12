import { html, nothing, type TemplateResult } from 'lit';
import { type Basis, en, type Note, type ReportingLineModel } from '../../src/index.js';
import { facts } from '../shared/disclosure.js';
import { sourceLines } from '../shared/source-lines.js';
import { nameRecipient, recipientKey } from './recipients.js';
import type { ReportingRow } from './reporting-rows.js';
import { reportingText } from './reporting.text.js';

type Entry = readonly [string, unknown];

/** What an open row tells: each line as printed, how we know what it means, where it stands, and who else receives it. */
export function details(row: ReportingRow): TemplateResult {
  const { lines } = row;
  const told = lines.length === 0 ? [emptyCell(row)] : lines.map(lineFacts);
  // What is the same whichever line it goes by stands once, at the end.
  return html`${told.map((entries, at) => facts(at < told.length - 1 ? entries : [...entries, ...partFacts(row)]))}`;
}

const lineFacts = ({ document }: ReportingLineModel): Entry[] => [
  [reportingText.cell, document.printed && reportingText.quoted(document.printed)],
  [reportingText.known, basisWords(document.basis)],
  [en.views.notes, noteList(document.notes)],
  [reportingText.source, sourceLines(document.source)],
];

function emptyCell({ unreported, reported }: ReportingRow): Entry[] {
  const reporting = unreported?.row?.document.reporting;
  return [
    [reportingText.line, reporting ? reportingText.readings[reporting.reading] : reportingText.noLineAtAll],
    [reportingText.known, basisWords(reporting?.basis)],
    [en.views.notes, noteList(reported.notes)],
    [reportingText.source, sourceLines(reported.source)],
  ];
}

function partFacts(row: ReportingRow): Entry[] {
  const also = otherRecipients(row);
  const times = row.reported.milestones.map(({ document: { title, when } }) =>
    reportingText.due.milestone(when.printed, title),
  );
  return [
    [reportingText.alsoTo, paragraphs(also)],
    [reportingText.times, paragraphs(times)],
  ];
}

const paragraphs = (lines: readonly string[]): TemplateResult[] | undefined =>
  lines.length === 0 ? undefined : lines.map((line) => html`<p>${line}</p>`);

function otherRecipients({ recipient, reported, lines }: ReportingRow): string[] {
  if (recipient === undefined) return [];
  const all = [...lines, ...reported.lines].flatMap(({ to }) => to.map(nameRecipient));
  const others = all.filter((one) => recipientKey(one) !== recipientKey(recipient));
  return [...new Set(others.map(({ name }) => name))];
}

function basisWords(basis: Basis | undefined): string | undefined {
  if (basis === undefined) return undefined;
  const { kind, because, confidence = kind === 'stated' ? 'certain' : 'likely' } = basis;
  const how = reportingText.grounds[kind][confidence];
  return because === undefined ? how : reportingText.because(how, because);
}

function noteList(notes: readonly Note[]): TemplateResult[] | undefined {
  if (notes.length === 0) return undefined;
  return notes.map(
    ({ text, printed }) =>
      html`<p>${text}${printed === undefined ? nothing : html` ${reportingText.quoted(printed)}`}</p>`,
  );
}
