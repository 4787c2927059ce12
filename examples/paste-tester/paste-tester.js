// The paste tester: what came of the probe in an editor, and what the loader would make of a page. Everything happens on this page and in the
// worker of the builder; after it has loaded it asks nothing of the network.
import {
  copyTable,
  decodeText,
  findHooks,
  isDrawn,
  makeView,
  scriptOptions,
  VIEW_NAMES,
  whenSettled,
} from '/dist/builder/kit.js';
import { at, fault, say } from '../tell.js';
import { Reader } from '../builder/reader.js';
import { counted, make } from '../builder/make.js';
import { checkPaste } from './check-paste.js';
import { findingOf } from './finding.js';
import { faultEntry, fileNote, hookEntry, readingOf } from './hook-list.js';
import { faultOf, MOST, parsePaste } from './parse-paste.js';
import { policiesOf } from './policy.js';
import { wayList } from './way-list.js';

/** A page may have many tables that are none of a plan; so many are read. */
const MOST_TABLES = 20;

/** As much of its words as tells which table it is. */
const QUOTED = 60;
/** More links than these that ask for a view no page has; each may mean the table after it, which takes time to find. */
const MOST_LINKS = 1000;

const reader = new Reader();
/** Which look is the last: one that was overtaken says nothing more. */
let turn = 0;

const probe = fetch(new URL('probe.html', import.meta.url)).then((response) => {
  if (!response.ok) throw new Error(`probe.html answered ${response.status}`);
  return response.text();
});

function refuse(control, words) {
  const kept = at('result').hidden ? '' : ' What was found before is still below.';
  fault(control, `${words}${kept}`);
  say('Nothing new was looked at.');
  at(control).focus();
}

/** Looks at what was pasted or opened. Where it cannot be looked at, what was found before stays. */
async function look(text, control) {
  fault('file');
  fault('paste');
  const wrong = faultOf(text);
  if (wrong !== undefined) return refuse(control, wrong);
  const own = ++turn;
  const page = parsePaste(text);
  const links = page.querySelectorAll('a[href*="#cohesion-"]').length;
  if (links > MOST_LINKS)
    return refuse(control, `${counted(links, 'link')} ask for a view; a page has at most ${MOST_LINKS}.`);
  const tag = page.querySelector('script[src*="cohesion-loader.js"]');
  const places = placesOf(tag);
  const policies = policiesOf(page, at('policy').value);
  let found;
  try {
    found = checkPaste(page, { probe: parsePaste(await probe), findHooks, places, policies });
  } catch (error) {
    return refuse(control, `this page could not be looked at: ${error.message}`);
  }
  if (own !== turn) return;
  at('result').hidden = false;
  at('finding').textContent = findingOf(found);
  at('ways').hidden = !found.hasProbe;
  at('ways').replaceChildren(...(found.hasProbe ? wayList(found.ways) : []));
  at('policy-said').replaceChildren(...policyWords(policies, found).map((words) => make('li', {}, words)));
  at('loader').textContent = loaderWords(tag, places);
  const left = showHooks(found, () => own === turn);
  say('Looked at. What works on your site is below.');
  at('result-heading').focus();
  await left;
}

/** Where the loader looks: as its own tag says, if that is on the page, and for the headings that the webmaster has told. */
function placesOf(tag) {
  const { content, headings } = scriptOptions(tag ?? undefined);
  const view = at('heading-view').value;
  const told = at('headings')
    .value.split(';')
    .map((words) => words.trim());
  return {
    content,
    headings: { ...headings, [view]: [...headings[view], ...told.filter((words) => words !== '')] },
  };
}

function policyWords(policies, { refusals }) {
  if (policies.length === 0)
    return [
      at('policy').value.trim() === ''
        ? 'There is none in what you pasted. Your server may send one: what it says, you can tell above.'
        : 'What you told above is no policy that is known: it has directives such as script-src.',
    ];
  if (refusals.length === 0)
    return ['The policy lets the scripts, the plans and the frames of your own site through.'];
  return refusals.map(({ words }) => words);
}

function loaderWords(tag, { content, headings }) {
  const is =
    tag === null
      ? 'The script of the loader is not in what you pasted. Where your theme has it, it'
      : 'The script of the loader is on this page. It';
  const named = VIEW_NAMES.flatMap((view) => headings[view].map((words) => `“${words}” (${view})`));
  const where = content === undefined ? 'the main part of the page' : `“${content}”`;
  const which = named.length > 0 ? `, and the headings ${named.join(', ')}` : '';
  return `${is} finds links in ${where}, data-cohesion anywhere${which}.`;
}

const quoted = (words) => `“${words.replace(/\s+/g, ' ').trim().slice(0, QUOTED)}”`;

/** What a webmaster knows a table by that asks for nothing: its caption, else how it begins. */
function calledOf({ caption, rows }) {
  if (caption !== null) return `the table ${quoted(caption.textContent)}`;
  const cells = [...(rows[0]?.cells ?? [])].map(({ textContent }) => textContent.trim());
  return cells.length === 0 ? 'a table without rows' : `a table that begins ${quoted(cells.join(', '))}`;
}

/** Lists what asks for a view, what cannot have one, and what asks for nothing; each table is then read in its turn. */
async function showHooks({ hooks, faults, idle }, isLast) {
  const quiet = idle.map((table) => ({ anchor: table, table, title: '', called: calledOf(table) }));
  const all = [...hooks, ...quiet].map((hook) => ({ ...hook, src: hook.attributes?.get('src') }));
  const told = faults.map(({ message }) => faultEntry(message));
  const shown = all.slice(0, MOST_TABLES);
  const entries = shown.map((hook) => hookEntry(hook));
  const rest = all.length - shown.length;
  at('hooks').replaceChildren(...told, ...entries);
  at('hooks-rest').textContent =
    rest > 0 ? `And ${counted(rest, 'more table')}, which are not read here.` : '';
  at('hooks-none').hidden = told.length + entries.length > 0;
  for (const [index, hook] of shown.entries()) {
    if (!isLast()) return;
    entries[index].append(...(await entryOf(hook)));
  }
}

async function entryOf(hook) {
  if (hook.table === undefined) return [fileNote()];
  const content = new XMLSerializer().serializeToString(copyTable(hook));
  try {
    const answer = await reader.ask({ kind: 'read', content, name: hook.called });
    return readingOf(answer, { view: hook.view, isShown: await isShown(hook, answer.strategy) });
  } catch (error) {
    return [make('span', {}, `It could not be read here: ${error.message}`)];
  }
}

/** Whether the view shows anything of a plan: it is drawn out of sight, and taken away. */
async function isShown(hook, strategy) {
  if (strategy === undefined || hook.view === undefined) return false;
  const { view } = makeView({ ...hook, id: undefined });
  const settled = whenSettled(view);
  view.strategy = strategy;
  at('trial').append(view);
  await settled;
  const drawn = view.state === 'ready' && isDrawn(view);
  view.remove();
  return drawn;
}

async function copy(control, write) {
  const box = at('probe');
  try {
    await write(box.value);
    at('copied').textContent = 'Copied';
  } catch {
    box.focus();
    box.select();
    at('copied').textContent = 'Selected: press Ctrl+C to copy';
  }
}

async function openFile(file) {
  if (file === undefined) return;
  if (file.size > MOST) return refuse('file', faultOf('.'.repeat(MOST + 1)));
  const { text, faults } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const [wrong] = faults;
  if (wrong !== undefined) return refuse('file', `${file.name} is ${wrong.received}. ${wrong.mend}`);
  await look(text, 'file');
}

at('copy').addEventListener('click', () => copy('copy', (text) => navigator.clipboard.writeText(text)));
at('copy-formatted').addEventListener('click', () =>
  copy('copy-formatted', (text) =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([text], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]),
  ),
);
at('file').addEventListener('change', () => openFile(at('file').files[0]));
at('check').addEventListener('click', () => look(at('paste').value, 'paste'));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault(); // or the browser would leave the page for the file
  void openFile(event.dataTransfer.files[0]);
});
at('heading-view').append(
  ...VIEW_NAMES.map((view) => make('option', { value: view, selected: view === 'indicators' }, view)),
);

try {
  at('probe').value = await probe;
  await reader.ready;
} catch (error) {
  say(`Error: the paste tester could not be started: ${error.message}. Reload the page.`);
}
