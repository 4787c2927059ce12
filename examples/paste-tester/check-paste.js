import { FORMS, PROBE_HEADING, WAYS } from './forms.js';
import { refusalsOf } from './policy.js';

/** What is text to a browser and no words of the page. */
const NO_WORDS = 'script,style,template,noscript';
/** Code that stands on a page as words. */
const CODE = /<\/?(?:script|table|iframe|cohesion-[a-z]+)\b/;
/** How good a form or a way is, the best first. */
const VERDICTS = ['works', 'part', 'fails', 'absent'];

/**
 * What an editor has kept of the probe, form by form and way by way, and what the loader makes of the page.
 *
 * @param page - what was pasted, parsed; it is not changed
 * @param options - `probe`: the probe, parsed; `findHooks`: the loader's; `places`: where that looks, and for which headings;
 *   `policies`: the content security policies of the page
 * @returns `hasProbe`; `isCode` and `isUpgraded`: what is wrong with what was pasted; `ways` with their forms; `best`, the way to take, or
 *   undefined; `hooks` and `faults` of the loader; `idle`, the tables that ask for nothing; `refusals` of the policies
 */
export function checkPaste(page, { probe, findHooks, places = {}, policies = [] }) {
  const words = wordsOf(page);
  const { hooks, faults } = findHooks(page, withProbeHeading(places));
  const forms = FORMS.map((form) => formOf(form, { page, probe, words, hooks, faults }));
  const ways = WAYS.map((way) => wayOf(way, forms));
  const hasProbe = forms.some(({ verdict }) => verdict !== 'absent');
  const usable = VERDICTS.slice(0, 2).flatMap((verdict) => ways.filter((way) => way.best === verdict));
  return {
    hasProbe,
    isCode: hasProbe && CODE.test(words),
    isUpgraded: hasProbe && isUpgraded(page),
    ways,
    best: usable[0],
    hooks,
    faults,
    idle: idleTables(page, hooks, faults),
    refusals: refusalsOf(policies),
  };
}

/** The words of the heading are those of the probe, whatever headings a theme has. */
const withProbeHeading = ({ headings = {}, ...places }) => ({
  ...places,
  headings: { ...headings, indicators: [PROBE_HEADING, ...(headings.indicators ?? [])] },
});

function wordsOf({ body }) {
  const copy = body.cloneNode(true);
  for (const element of copy.querySelectorAll(NO_WORDS)) element.remove();
  return copy.textContent;
}

/** The innermost element of a kind that has the mark, in its words or in its title. */
function marked(page, { of, mark }) {
  const all = [...page.querySelectorAll(of)];
  if (of === 'iframe')
    return (
      all.find(({ title }) => title.startsWith(mark)) ?? all.find(({ src }) => src.includes('frame.html'))
    );
  return all.findLast(({ textContent }) => textContent.includes(mark));
}

function formOf(form, { page, probe, words, hooks, faults }) {
  const { title, way, mark, asks = false, pieces } = form;
  const anchor = marked(page, form);
  if (anchor === undefined && !words.includes(mark))
    return { title, way, verdict: 'absent', kept: [], lost: [] };
  const at = { page, anchor, own: marked(probe, form) };
  const kept = pieces.filter(({ isKept }) => isKept(at));
  const lost = pieces.filter((piece) => !kept.includes(piece));
  const isFound = !asks || hooks.some((hook) => isOf(hook, anchor));
  const isNeeded = lost.some(({ rank }) => rank === 'needed');
  const note = isFound || isNeeded ? undefined : whyNot(page, anchor, faults);
  return {
    title,
    way,
    verdict: isNeeded || !isFound ? 'fails' : lost.some(({ rank }) => rank === 'wanted') ? 'part' : 'works',
    kept: kept.map(({ words: piece }) => piece),
    lost: lost.map(({ words: piece, rank }) => (rank === 'other' ? `${piece} (not needed)` : piece)),
    ...(note && { note }),
  };
}

/** Whether the loader has found an element, or what stands around it. */
const isOf = ({ anchor, table }, element) =>
  element !== undefined && (anchor === element || table === element || (!table && anchor.contains(element)));

/** Why the loader does not find what is all there. */
function whyNot(page, anchor, faults) {
  const before = justBefore(page, anchor);
  const fault = faults.find(({ at }) => at === anchor || at === before);
  if (fault !== undefined) return fault.message;
  if (page.querySelector('main,[role=main]') !== null && anchor.closest('main,[role=main]') === null)
    return 'It stands outside of the main part of the page: the script in the theme must be told where to look (data-cohesion-content).';
  return 'The script in the theme would not find it here.';
}

/** The heading, link or table that stands last before an element. */
function justBefore(page, element) {
  const flow = [...page.querySelectorAll('h1,h2,h3,h4,h5,h6,a[href*="#cohesion-"],table')];
  return flow[flow.indexOf(element) - 1];
}

function wayOf(way, all) {
  const forms = all.filter((form) => form.way === way.id);
  const found = forms.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'absent');
  const best = VERDICTS.find((verdict) => found.includes(verdict)) ?? 'absent';
  const isWhole = new Set(found).size <= 1 && found.length === forms.length;
  const verdict = isWhole || best === 'fails' || best === 'absent' ? best : 'part';
  return { ...way, forms, best, verdict };
}

/** A plain table of the probe inside a tag of ours: a script was at work before the source was taken. */
const isUpgraded = (page) =>
  FORMS.filter(({ asks, of }) => asks && of === 'table').some(
    (form) => marked(page, form)?.closest('cohesion-indicators') != null,
  );

/** Outermost tables that no hook reads, no fault speaks of and no tag of ours holds. */
function idleTables(page, hooks, faults) {
  const asked = new Set(hooks.map(({ table }) => table));
  const blamed = new Set(faults.map(({ at }) => at));
  return [...page.querySelectorAll('table')].filter(
    (table) =>
      !asked.has(table) && !blamed.has(table) && !table.parentElement?.closest('table,cohesion-indicators'),
  );
}
