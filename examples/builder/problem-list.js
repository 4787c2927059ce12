import { counted, make } from './make.js';

/** So many are shown at first, and with each press of the button. */
const AT_ONCE = 8;

const SEVERITIES = { error: 'Must be mended', warning: 'Warning', unread: 'Not read', doubt: 'In doubt' };
const countIn = (groups) => groups.reduce((sum, { count }) => sum + count, 0);
const told = (count) => count.toLocaleString('en-GB');

/**
 * Every problem of what was read, with the way to its cell; those that are alike stand together.
 *
 * @param left - how many there are besides
 * @param isUsable - whether the plan can be used as it is
 */
export function problemList(groups, { file, left, isUsable, onGo }) {
  if (groups.length === 0)
    return [make('h3', {}, 'Nothing to look at'), make('p', {}, 'Every cell was read exactly.')];
  const list = make('ul', { className: 'look', 'aria-label': `To look at in ${file}` });
  const more = make('button', { type: 'button', id: 'more-problems' });
  const show = () => {
    const from = list.children.length;
    list.append(...groups.slice(from, from + AT_ONCE).map((group) => groupItem(group, onGo)));
    const rest = countIn(groups.slice(list.children.length));
    more.hidden = rest === 0;
    more.textContent = `Show more (${told(rest)} left)`;
    return list.children[from];
  };
  more.addEventListener('click', () => {
    const first = show();
    if (more.hidden) first.querySelector('a,summary')?.focus(); // the button that had the focus is gone
  });
  show();
  return [
    make('h3', {}, `${counted(countIn(groups) + left, 'thing')} to look at`),
    make('p', { className: 'hint' }, adviceOn(groups, isUsable)),
    list,
    more,
    ...(left > 0 ? [make('p', {}, restWords(left))] : []),
  ];
}

const restWords = (count) => `And ${told(count)} more, which the command line tells.`;

/** What a person has to do with all of it, who may have never seen such a list. */
function adviceOn(groups, isUsable) {
  const has = (severity) => groups.some((group) => group.severity === severity);
  return [
    isUsable
      ? 'None of it keeps the plan from being used.'
      : 'The plan cannot be used yet: say above what its columns hold, or mend it in your file and open that again.',
    has('doubt') ? 'What is in doubt is used as it was read: look whether that is right.' : undefined,
    has('unread') ? 'What was not read is kept as a note at most.' : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One problem, or several that are alike, listed when they are opened. */
function groupItem({ severity, what, why, count, problems }, onGo) {
  if (what === undefined) return problemItem(problems[0], onGo);
  const details = make(
    'details',
    {},
    make(
      'summary',
      {},
      // a cell of several lines may be told of more than once
      make('strong', {}, `${SEVERITIES[severity]}, ${counted(count, 'time')}: `),
      forPeople(wordsOf(what, why)),
    ),
  );
  const left = count - problems.length;
  details.addEventListener(
    'toggle',
    () =>
      details.append(
        make('ul', {}, ...problems.map((problem) => problemItem(problem, onGo))),
        ...(left > 0 ? [make('p', {}, restWords(left))] : []),
      ),
    { once: true },
  );
  return make('li', {}, details);
}

function wordsOf(what, why) {
  if (what === 'not read') return why === '' ? 'no heading that is known says what they are' : why;
  return why === '' ? what : `${what}: ${why}`;
}

/** Where in the document a rule was broken, which the way to the cell says for people. */
const IN_DOCUMENT = /^[a-z]\w*(?:\[\d+\])?(?:\.\w+(?:\[\d+\])?)*(?: \(in "[^"]*"\))?: /;
const RULES = ['error', 'warning'];

/** Words of a cell are quoted as in a program, with `\n` where it has another line; what a mapping says is chosen above here. */
const forPeople = (message) =>
  message
    .replaceAll('\\n', ' / ')
    .replaceAll('say with a mapping', 'say above')
    .replaceAll('as was said with a mapping', 'as you said');

function problemItem({ severity, table, row, column, message, cell }, onGo) {
  const where =
    [table, row !== undefined && `row ${row}`, column !== undefined && `column ${column}`]
      .filter(Boolean)
      .join(', ') || 'the whole file';
  const link = cell === undefined ? where : make('a', { href: `#${cell}` }, where);
  if (cell !== undefined) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      onGo(cell);
    });
  }
  const words = cell !== undefined && RULES.includes(severity) ? message.replace(IN_DOCUMENT, '') : message;
  return make('li', {}, link, make('strong', {}, ` ${SEVERITIES[severity]}: `), forPeople(words));
}
