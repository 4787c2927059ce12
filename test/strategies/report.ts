// `npm run strategies`: how many parts of each kind each real strategy holds, what validation says of it, and, where
// the text that it was taken from is on this machine, the facts that were looked up in it and the lines that none cites.
// `npm run strategies -- ID` reports on one strategy, with every line and its whole scorecard. With `--write` the
// scorecards are written to test/fixtures/scorecards, where a test holds them.
import { writeFileSync } from 'node:fs';
import { describeIssue, validateStrategy } from '../../src/index.js';
import { citedLines, fold, isPrinted } from '../support/cited-lines.js';
import { countParts } from '../support/count-parts.js';
import { type RealStrategy, STRATEGIES } from '../support/strategies.js';
import { sourceLines } from '../support/source-lines.js';
import { SCORECARDS } from './scorecards.js';
import { longestRun, namesAndFigures, tellsFact, toldWords } from '../support/told-words.js';

const only = process.argv.slice(2).find((word) => !word.startsWith('--'));
const chosen = STRATEGIES.filter(({ id }) => only === undefined || id === only);
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** A table with the strategies across. */
function table(rows: readonly (readonly (string | number)[])[]): void {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  for (const row of rows) {
    say(
      row
        .map((cell, at) => String(cell)[at === 0 ? 'padEnd' : 'padStart'](widths[at]!))
        .join('  ')
        .trimEnd(),
    );
  }
}

function counts(): void {
  const all = chosen.map(({ document }) => countParts(document));
  const kinds = [...new Set(all.flatMap((each) => [...each.keys()]))];
  table([
    ['parts', ...chosen.map(({ id }) => id)],
    ...kinds.map((kind) => [kind, ...all.map((each) => each.get(kind) ?? 0)]),
  ]);
}

function issues({ id, document }: RealStrategy): void {
  const result = validateStrategy(document);
  const warnings = result.issues.filter(({ severity }) => severity === 'warning');
  say(`${id}: ${result.ok ? 'valid' : 'NOT VALID'}, ${warnings.length} warnings`);
  for (const issue of result.issues) say(`  ${issue.severity} ${issue.code}: ${describeIssue(issue)}`);
}

function lines({ id, document, source }: RealStrategy): void {
  const text = sourceLines(source);
  if (text === undefined) return say(`${id}: its source text is not on this machine`);
  const { facts, missing, unsourced, uncited } = citedLines(document, text, source);
  const textOf = (at: readonly number[]): string => fold(at.map((line) => text[line - 1]).join(' '));
  say(`${id}: ${facts.length} printed facts, ${missing.length} not found on the lines that they cite`);
  for (const fact of missing) say(`  NOT FOUND ${fact.path} (${fact.lines.join(', ')}): ${fact.words}`);
  for (const { path, words } of unsourced) {
    if (!source.unsourced?.includes(path)) say(`  WITHOUT A LINE ${path}: ${words}`);
  }
  for (const told of toldWords(document, (path) => isPrinted(path, source.ownTitles))) {
    const run = longestRun(told.words, textOf(told.lines));
    if (run > 8) say(`  COPIED ${run} words on end, ${told.path}: ${told.words}`);
    const strange = tellsFact(told)
      ? namesAndFigures(told.words).filter((name) => !textOf(told.lines).includes(name))
      : [];
    const unknown = strange.filter((name) => source.known?.[name] === undefined);
    if (unknown.length > 0) say(`  NOT ON ITS LINES ${told.path}: ${unknown.join(', ')}`);
  }
  for (const { why, lines: at } of source.leftOut) {
    say(`  left out, ${why}: ${at.length} lines${only === undefined ? '' : ` (${at.join(', ')})`}`);
  }
  const justified = new Set(source.leftOut.flatMap((entry) => entry.lines));
  for (const line of uncited.filter((each) => !justified.has(each))) {
    say(`  UNCITED ${line}: ${fold(text[line - 1]!).slice(0, 120)}`);
  }
  const cited = [...justified].filter((line) => !uncited.includes(line));
  if (cited.length > 0) say(`  CITED THOUGH LEFT OUT: ${cited.join(', ')}`);
}

counts();
say();
chosen.forEach(issues);
say();
chosen.forEach(lines);
say();
for (const { id, text } of SCORECARDS) {
  if (!chosen.some((strategy) => strategy.id === id)) continue;
  const card = text();
  if (process.argv.includes('--write')) {
    writeFileSync(new URL(`../fixtures/scorecards/${id}.txt`, import.meta.url), card);
  }
  // All of them in full would hide what the report says before: the finding, and where it is told why.
  say(only === undefined ? `${card.split('\n\n', 1)[0]}\n` : card);
}
