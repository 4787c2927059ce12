// Problems that are alike: a plan of many pages has the same doubt of cell after cell, and a person looks at it once.

/** So many alike still stand one by one. */
const MOST_APART = 2;
/** So many of those that are alike are listed. */
const MOST_LISTED = 100;

/** Words of a cell are quoted as in a program. */
const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/** What is said of a cell, without the words of the cell: `"8%" read as target: "8%": a remark` is "read as target" and "a remark". */
function saidOf(message) {
  const [head, ...rest] = message.replace(QUOTED, '“…”').split(': ');
  const notes = rest
    .join(': ')
    .split('; ')
    .map((note) => note.replace(/^“…”: /, ''));
  return { what: head.replace(/^“…” /, ''), why: [...new Set(notes)].filter(Boolean).join('; ') };
}

const SEVERITIES = ['error', 'warning', 'unread', 'doubt'];

/**
 * All problems, what stops the plan from being used first; those of cells that are alike are together where there are more than a few.
 *
 * @returns groups, each with its `severity`, how many problems it has (`count`), and so many of these as a person looks at; a group of several has
 *   `what` and `why` of all of them
 */
export function problemGroups(problems) {
  const groups = new Map();
  for (const [at, problem] of problems.entries()) {
    const { severity, message, row } = problem;
    const said = saidOf(message);
    const key = JSON.stringify([severity, said, row === undefined && at]);
    if (!groups.has(key)) groups.set(key, { severity, ...said, problems: [] });
    groups.get(key).problems.push(problem);
  }
  return [...groups.values()]
    .toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
    .flatMap(({ severity, what, why, problems: all }) =>
      all.length > MOST_APART
        ? [{ severity, what, why, count: all.length, problems: all.slice(0, MOST_LISTED) }]
        : all.map((problem) => ({ severity, count: 1, problems: [problem] })),
    );
}
