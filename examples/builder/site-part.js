// The last step: what to put on a site and where, by the system that it has.
import { at, fault } from '../tell.js';
import { make } from './make.js';
import { SITES } from './site-list.js';
import { coloursOf, SITE_WAYS } from './site-ways.js';
import { nameOf } from './take.js';

/** Of several tables that were asked for, the last is shown. */
let turn = 0;

/** The digest of the file that is offered here; none where the site of the builder does not hold the list. */
const digest = fetch('/dist/sri.json')
  .then(async (response) => (await response.json())['cohesion-kit.js'].integrity)
  .catch(() => undefined);

const siteNow = () => SITES.find(({ id }) => id === at('site').value);

/** The folder of the files, as an address; undefined where what was written is none. */
function folderNow() {
  const path = at('folder').value.trim();
  if (!/^\/(?!\/)[^\s"'<>\\?#]*$/.test(path)) return undefined;
  return path.endsWith('/') ? path : `${path}/`;
}

/** Offers the systems, and hears when another is chosen or another folder written. */
export function startSite(onChange) {
  at('site').replaceChildren(...SITES.map(({ id, title }) => make('option', { value: id }, title)));
  at('site').addEventListener('change', onChange);
  at('folder').addEventListener('change', onChange);
  for (const button of document.querySelectorAll('#take button[data-copies]'))
    button.addEventListener('click', () =>
      copy(at(button.dataset.copies), at(`${button.dataset.copies}-copied`)),
    );
}

/**
 * Shows what is to be done on the site.
 *
 * @param chosen - the view, and `isWritten`, whether it is made without script
 * @param settings - those of the view
 * @param title - of the plan
 * @param writeTable - writes the view as a table; it may take a while
 */
export async function showSite(chosen, settings, { title, writeTable }) {
  const own = ++turn;
  const folder = folderNow();
  fault(
    'folder',
    folder === undefined
      ? 'write the path of a folder of your own site, from its first /. Until then /files/ stands in what you copy.'
      : undefined,
  );
  const { way: name, paste } = siteNow();
  const way = SITE_WAYS[name];
  const of = { folder: folder ?? '/files/', file: `${nameOf(title)}.json`, title, lang: settings.lang };
  const isVain = name === 'static' && !chosen.isWritten;
  showFiles(isVain ? undefined : filesOf(way, of));
  const colours = coloursOf(name, chosen, settings);
  at('colours-hint').textContent = colours?.where ?? '';
  const pieces = isVain ? {} : { once: way.once?.(of), colours: colours?.rule, policy: way.policy };
  for (const id of ['once', 'colours', 'policy']) showPiece(id, pieces[id]);
  at('guide').href = `/docs/${way.guide}`;
  at('copy').disabled = isVain;
  at('paste-hint-site').textContent = isVain ? WITHOUT_TABLE : `${paste}${languageHint(way, settings)}`;
  fill('snippet', '');
  if (isVain) return;
  try {
    const html =
      name === 'static'
        ? await writeTable()
        : way.snippet(chosen, settings, { ...of, integrity: await digest });
    if (own === turn) fill('snippet', html);
  } catch (error) {
    if (own === turn)
      at('paste-hint-site').textContent = `Error: the table could not be made: ${error.message}`;
  }
}

const WITHOUT_TABLE =
  'This view is drawn by script alone. Tables are made of Indicators, Actions or Scorecard: choose one of these views, or leave your own table on the page.';

const languageHint = ({ isOfPage }, { lang }) =>
  isOfPage && lang === 'cy'
    ? ' The view is in the language of the page around it: put it on a page that says it is in Welsh (lang="cy").'
    : '';

function filesOf({ files, isPlanNeeded = true }, { folder, file }) {
  const plan = isPlanNeeded ? [{ name: file, what: 'the plan, from the button above' }] : [];
  return [...plan, ...files].map(({ name, what, isLinked = false }) => {
    const link = isLinked
      ? make('a', { href: `/dist/${name}`, download: name }, `download ${name}`)
      : undefined;
    return make(
      'li',
      {},
      make('code', {}, folder + name),
      ': ',
      ...[link, what].filter(Boolean).flatMap((part, at) => (at > 0 ? [', ', part] : [part])),
    );
  });
}

function showFiles(list) {
  at('files-step').hidden = list === undefined;
  at('files').replaceChildren(...(list ?? []));
}

/** A piece of code with its button; its place in the list goes where there is none. */
function showPiece(id, code) {
  at(`${id}-step`).hidden = code === undefined;
  fill(id, code ?? '');
}

/** Longer code scrolls in its box. */
const MOST_LINES = 12;

/** Puts code into a box that is as high as it is. */
function fill(id, code) {
  at(id).value = code;
  at(`${id}-copied`).textContent = '';
  at(id).rows = Math.min(MOST_LINES, Math.max(1, code.trimEnd().split('\n').length) + 1);
}

async function copy(box, told) {
  try {
    await navigator.clipboard.writeText(box.value);
    told.textContent = 'Copied';
  } catch {
    box.focus();
    box.select();
    told.textContent = 'Selected: press Ctrl+C to copy';
  }
}
