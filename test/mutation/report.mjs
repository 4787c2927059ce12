// What came of the changes: how many of each folder the tests noticed, and which they did not.
import { posix } from 'node:path';

/** Stryker's names of what can come of a change, and ours; a change that is only made while loading is not tried. */
const OUTCOMES = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'no coverage',
  Ignored: 'not tried',
};
const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const sum = (counts, statuses) => statuses.reduce((total, status) => total + (counts[status] ?? 0), 0);

/** For each folder the number of changes by what came of them, and the share noticed in per cent. */
export function tallies({ files }) {
  const byFolder = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = posix.dirname(file);
    if (!byFolder.has(folder)) byFolder.set(folder, {});
    const counts = byFolder.get(folder);
    for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  }
  return [...byFolder].map(([folder, counts]) => {
    const noticed = sum(counts, NOTICED);
    return { folder, counts, share: (100 * noticed) / (noticed + sum(counts, MISSED)) };
  });
}

export function table(folders) {
  const names = Object.values(OUTCOMES);
  const rows = folders.map(({ folder, counts, share }) => [
    folder,
    ...Object.keys(OUTCOMES).map((status) => counts[status] ?? 0),
    `${share.toFixed(1)}%`,
  ]);
  const width = Math.max(...folders.map(({ folder }) => folder.length), 'folder'.length);
  return [['folder', ...names, 'noticed'], ...rows]
    .map(([folder, ...cells]) => [
      folder.padEnd(width),
      ...cells.map((cell, at) => `${cell}`.padStart(names[at]?.length ?? 7)),
    ])
    .map((cells) => cells.join('  '))
    .join('\n');
}

/** The changes of which one of these came, one a line: file, line, column, and what was put in place of what. */
export function changes({ files }, statuses) {
  const lines = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => statuses.includes(status))
      .map(
        ({ location, replacement, status }) =>
          `${file}:${location.start.line}:${location.start.column} ${OUTCOMES[status]}: ` +
          `${oneLine(excerpt(source, location))} -> ${oneLine(replacement)}`,
      ),
  );
  return lines.map((line) => `${line}\n`).join('');
}

const oneLine = (text) => text.replace(/\s+/g, ' ');

function excerpt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}
