// The builder: a table in, a view and its files out. Everything happens on this page and in its worker; after it has loaded it asks nothing
// of the network.
import { at, fault, say } from '../tell.js';
import { cellTables, goToCell } from './cell-tables.js';
import { columnTables } from './column-tables.js';
import { directionList, withDirections } from './directions.js';
import { counted, make } from './make.js';
import { problemList } from './problem-list.js';
import { Reader } from './reader.js';
import { showSite, startSite } from './site-part.js';
import { download, nameOf, tagOf } from './take.js';
import { isReported, VIEWS } from './views.js';

const reader = new Reader();
/** What the worker knows; it is ready before it answers. */
let knowledge = { meanings: {}, kinds: {}, rules: [], written: [] };

/** What was opened last and can be read again with other columns; and what it was read into. */
let source;
/** What was chosen for tables and columns, by their keys; what is read with it comes a little later. */
let choices = unchosen();
let strategy;
/** Which way is good of measures whose table does not say it, by their keys. */
let ways = {};
/** Which reading is the last: one that was overtaken says nothing more. */
let turn = 0;

function unchosen() {
  return { columns: {}, kinds: {} };
}
const copied = ({ columns, kinds }) => ({ columns: { ...columns }, kinds: { ...kinds } });

const TOKENS = { green: '--cohesion-green', amber: '--cohesion-amber', red: '--cohesion-red' };

/** Tells a reader of the screen how far it is, at each quarter. */
function progressTold() {
  let quarter = 0;
  return (share) => {
    at('progress').value = share;
    const now = Math.floor(share * 4);
    if (now === quarter || now === 4) return;
    quarter = now;
    say(`Reading: ${now * 25}%`);
  };
}

/** Reads what was opened. Where nothing of a plan is in it, what was read before stays. */
async function read(next, nextChoices) {
  const own = ++turn;
  clearTimeout(chosenLately);
  fault('file');
  fault('paste');
  at('working').hidden = false;
  at('progress').value = 0;
  say(`Reading ${next.name}`);
  try {
    const yearStartsIn = Number(at('year').value);
    const task = { kind: 'read', content: next.content, name: next.name, yearStartsIn, ...nextChoices };
    const answer = await reader.ask(task, progressTold());
    if (own === turn) taken(next, { choices: nextChoices, year: String(yearStartsIn) }, answer);
  } catch (error) {
    if (own !== turn) return;
    if (error.name === 'AbortError') stopped(next);
    else refuse(next, `${next.name} could not be read: ${error.message}`);
  } finally {
    if (own === turn) at('working').hidden = true;
  }
}

const kept = () => (source === undefined ? '' : ` What was read of ${source.name} is still below.`);

function stopped(next) {
  say(`Stopped: ${next.name} was not read.${kept()}`);
  if (source === undefined) return;
  choices = copied(source.choices);
  at('year').value = source.year;
  showReading(source.reading);
}

function refuse(next, words) {
  fault(next.control, `${words}${kept()}`);
  say(`${next.name} could not be read.`);
  at(next.control).focus();
}

function taken(next, told, answer) {
  if (answer.isStopped) return stopped(next);
  const isTables = answer.tables.some(({ sets }) => sets.some(({ columns }) => columns.length > 0));
  if (!isTables && answer.strategy === undefined)
    return refuse(next, `${next.name} holds no plan. ${whyOf(answer)}`);
  const isOther = next !== source;
  source = Object.assign(next, told, { reading: answer });
  if (isOther) choices = copied(told.choices);
  strategy = answer.strategy;
  showReading(answer);
  showPlan(isOther);
  say(`${next.name} was read. ${findingOf(answer)}`);
}

const whyOf = ({ faults, problems }) => faults[0] ?? problems[0]?.message ?? '';

function findingOf({ tables, problems, problemsLeft }) {
  const sum = (key) => tables.reduce((total, table) => total + table[key], 0);
  const look = problems.length + problemsLeft;
  const cells =
    tables.length === 0
      ? 'It is a document already.'
      : `${counted(sum('found'), 'table')}: ${counted(sum('exact'), 'cell')} exact, ${sum('doubtful')} in doubt, ${sum('unread')} not read.`;
  const use = strategy === undefined ? ' It cannot be used yet: choose what the columns hold.' : '';
  return `${cells} ${look === 0 ? 'Nothing' : counted(look, 'thing')} to look at.${use}`;
}

/** Somebody who types letters or goes through a list by arrows is not done with the first: so many milliseconds are waited. */
const CHOOSING = 600;
let chosenLately;

function choose(what, key, meaning) {
  if (meaning === undefined) delete choices[what][key];
  else choices[what][key] = meaning;
  readAgain();
}

function readAgain() {
  clearTimeout(chosenLately);
  chosenLately = setTimeout(() => void read(source, copied(choices)), CHOOSING);
}

/** How many of the problems are in no group that is told. */
const groupedLess = ({ groups, problems, problemsLeft }) =>
  groups.reduce((left, { count }) => left - count, problems.length + problemsLeft);

function showReading(answer) {
  at('read').hidden = false;
  for (const part of ['tables-part', 'cells-part']) at(part).hidden = answer.tables.length === 0;
  at('found').textContent = findingOf(answer);
  showColumns(answer.tables);
  at('problems').replaceChildren(
    ...problemList(answer.groups, {
      file: source.name,
      left: groupedLess(answer),
      isUsable: answer.strategy !== undefined,
      onGo: goToCell,
    }),
  );
  at('cells').replaceChildren(...cellTables(answer.tables));
}

/** Who chooses by the keyboard goes on in the very list where they were, with the letters that they have typed. */
function showColumns(tables) {
  const list = document.activeElement?.closest('#columns select');
  at('columns').replaceChildren(
    ...columnTables(tables, {
      choices,
      meanings: knowledge.meanings,
      kinds: knowledge.kinds,
      onChoose: choose,
    }),
  );
  if (!list) return;
  const { of, key } = list.dataset;
  at('columns')
    .querySelector(`[data-of="${of}"][data-key="${CSS.escape(key)}"]`)
    ?.replaceWith(list);
  list.focus();
}

const options = (list) => list.map(([value, words]) => make('option', { value }, words));

/** The views that this plan has something for; else the paper, which says what it has not. */
function fitting() {
  const views = VIEWS.filter(({ fits }) => fits(strategy));
  return views.length > 0 ? views : VIEWS.slice(-1);
}
const chosenView = () => fitting()[Number(at('view').value)];

function showPlan(isOther) {
  at('steps').hidden = false;
  at('steps-show').hidden = strategy === undefined;
  at('show').hidden = strategy === undefined;
  at('take').hidden = strategy === undefined;
  if (strategy === undefined) return;
  const before = isOther ? undefined : at('view').selectedOptions[0]?.textContent;
  if (isOther) at('title').value = strategy.title;
  showDirections(isOther);
  at('view').replaceChildren(...options(fitting().map(({ title }, index) => [String(index), title])));
  const again = fitting().findIndex(({ title }) => title === before);
  at('view').value = String(Math.max(0, again));
  draw();
}

function showDirections(isOther) {
  if (isOther) ways = {};
  const onSay = (key, way) => {
    if (way === 'unknown') delete ways[key];
    else ways[key] = way;
    draw();
  };
  const list = directionList(strategy, { ways, onSay });
  at('directions').hidden = list.length === 0;
  at('directions').replaceChildren(...list);
}

function settings() {
  const colours = Object.entries(TOKENS)
    .filter(([id]) => at(id).value !== at(id).defaultValue)
    .map(([id, token]) => [token, at(id).value]);
  return {
    lang: at('lang').value,
    asOf: at('as-of').value,
    by: at('by-field').hidden ? '' : at('by').value,
    colours: Object.fromEntries(colours),
  };
}

/** The document as it is shown and downloaded: what was read, with the title, the rule and the ways that were chosen. */
function plan() {
  const { rule: own, ...rest } = strategy;
  const chosen = knowledge.rules.find(({ id }) => id === at('rule').value);
  const rule = at('rule').value === '' ? own : chosen;
  const title = at('title').value.trim() || strategy.title;
  return withDirections({ ...rest, title, ...(rule && { rule }) }, ways);
}

function draw() {
  const chosen = chosenView();
  const isEmpty = at('title').value.trim() === '';
  fault('title', isEmpty ? `a plan has a title; until you write one it is “${strategy.title}”.` : undefined);
  showGroupings(chosen);
  const now = settings();
  const { tag, attributes } = tagOf(chosen, now);
  const shown = at('shown');
  shown.lang = now.lang;
  for (const token of Object.values(TOKENS)) {
    if (now.colours[token]) shown.style.setProperty(token, now.colours[token]);
    else shown.style.removeProperty(token);
  }
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.strategy = plan();
  shown.replaceChildren(element);
  showTake();
}

function showGroupings({ by }) {
  const before = at('by').value;
  at('by-field').hidden = by === undefined;
  if (by === undefined) return;
  at('by').replaceChildren(...options(by));
  if (by.some(([value]) => value === before)) at('by').value = before;
}

const isWritten = () => knowledge.written.includes(chosenView().view);

/** A view that is not written as tables is told in the committee paper, where that has something to say. */
function pageWords() {
  if (isWritten()) return 'This view, complete without script.';
  if (isReported(strategy)) return 'The committee paper: this view is drawn by script alone.';
  return 'There is none: pages are made of indicators and actions, and this plan has neither.';
}

function showTake() {
  const chosen = chosenView();
  at('take-page').disabled = !isWritten() && !isReported(strategy);
  at('page-hint').textContent = pageWords();
  void showSite({ ...chosen, isWritten: isWritten() }, settings(), {
    title: plan().title,
    writeTable: async () => (await write('fragment')).content,
  });
}

function write(what) {
  const { lang, asOf } = settings();
  return reader.ask({
    kind: 'write',
    what,
    strategy: plan(),
    view: chosenView().view,
    lang,
    ...(asOf && { asOf }),
  });
}

const TYPES = {
  json: 'application/json',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function take(ending, contentOf) {
  const name = `${nameOf(plan().title)}.${ending}`;
  try {
    download(await contentOf(), name, TYPES[ending]);
    at('taken').textContent = `${name} was made; your browser has it among its downloads.`;
  } catch (error) {
    at('taken').textContent = `Error: ${name} could not be made: ${error.message}`;
  }
}

const PASTED = 'Pasted table';
const readPaste = (content) => {
  if (content.trim() === '') return fault('paste', 'there is nothing in the box to read.');
  return read({ content, name: PASTED, control: 'paste' }, unchosen());
};

async function openFile(file) {
  if (file === undefined) return;
  const content = new Uint8Array(await file.arrayBuffer());
  await read({ content, name: file.name, control: 'file' }, unchosen());
}

at('file').addEventListener('change', () => openFile(at('file').files[0]));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault(); // or the browser would leave the page for the file
  void openFile(event.dataTransfer.files[0]);
});
at('paste').addEventListener('paste', (event) => {
  const markup = event.clipboardData.getData('text/html');
  if (/<table\b/i.test(markup)) void readPaste(markup);
  else setTimeout(() => void readPaste(at('paste').value), 0); // when the words are in the box
});
// browsers bring only the line with the caret into view, and the box would stand half below the edge
at('paste').addEventListener('focus', () => at('paste').scrollIntoView({ block: 'nearest' }));
at('read-paste').addEventListener('click', () => readPaste(at('paste').value));
at('stop').addEventListener('click', () => reader.stop());
at('settings').addEventListener('change', draw);
at('settings').addEventListener('submit', (event) => event.preventDefault());
at('year').addEventListener('change', readAgain);
startSite(() => strategy !== undefined && showTake());
at('take-json').addEventListener('click', () => take('json', () => JSON.stringify(plan(), null, 2)));
at('take-page').addEventListener('click', () => take('html', async () => (await write('page')).content));
at('take-workbook').addEventListener('click', () =>
  take('xlsx', async () => (await write('workbook')).content),
);

const MONTHS = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2006, at)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }),
);
at('year').replaceChildren(
  ...MONTHS.map((month, at) => make('option', { value: String(at + 1), defaultSelected: at === 3 }, month)),
);

// whoever is quicker than the worker has opened a file by now: it is read when the worker can
try {
  knowledge = await reader.ready;
  at('rule').replaceChildren(
    ...options([
      ['', 'That of the plan, or distance to target'],
      ...knowledge.rules.map(({ id, title }) => [id, title]),
    ]),
  );
} catch (error) {
  say(`Error: the builder could not be started: ${error.message}. Reload the page.`);
}
