import { addressOf } from '../shared/load-text.js';
import { type FrameQuery, readFrameQuery } from './frame-query.js';

/**
 * Shows in the page of a frame what its address asks for. Where that cannot be done, residents read that it could not be loaded, and the
 * webmaster finds the reason in the console.
 *
 * @param search - the query of the address
 * @param tell - is called when the content may have another height
 */
export function showView(search: string, tell: () => void): void {
  const main = document.querySelector('main')!;
  const query = readFrameQuery(search, attributesOf);
  if (query.lang !== undefined) document.documentElement.lang = query.lang;
  for (const fault of query.faults) console.error(`${document.location.pathname}: ${fault}`);
  main.replaceChildren(query.tag === undefined ? excuseIn(main) : viewOf(query, query.tag, tell));
  tell();
}

const attributesOf = (tag: string): readonly string[] | undefined =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes;

function viewOf({ attributes }: FrameQuery, tag: string, tell: () => void): HTMLElement {
  const view = document.createElement(tag) as HTMLElement & { updateComplete?: Promise<unknown> };
  for (const [name, value] of attributes) view.setAttribute(name, value);
  const src = attributes.get('src');
  const link = src === undefined ? undefined : linkTo(src);
  if (link !== undefined) view.append(link);
  const told = (event: Event): void => {
    const title = titleIn((event as CustomEvent<unknown>).detail);
    if (title !== undefined) document.title = title;
    void view.updateComplete?.then(tell);
  };
  view.addEventListener('cohesion-ready', told);
  view.addEventListener('cohesion-error', told);
  return view;
}

/**
 * The plan itself, for who has no view of it. Only a file of the same site is linked: anybody can write the address of a frame, and a page
 * of the council must not lead where a stranger wants.
 */
function linkTo(src: string): HTMLElement | undefined {
  const address = addressOf(src);
  if (address === undefined || src.startsWith('#') || new URL(address).origin !== location.origin) {
    return undefined;
  }
  const link = document.createElement('a');
  link.href = address;
  link.target = '_parent'; // a file would stand in the frame, with no way back
  link.textContent = new URL(address).pathname.split('/').at(-1)!;
  const paragraph = document.createElement('p');
  paragraph.append(link);
  return paragraph;
}

/** That it could not be loaded, in the language of the page: the page has it in each, for when no script runs. */
function excuseIn(main: Element): Element {
  // without its region; `mainTag` of the views would bring Lit with it, and a second Lit is refused by a strict policy
  const lang = document.documentElement.lang.toLowerCase().split('-')[0]!;
  const excuse = main.querySelector(`[lang="${lang}"]`) ?? main.querySelector('[lang="en"]')!;
  excuse.classList.remove('late');
  return excuse;
}

/** The title of the plan in what a view says when it is ready: it has the plan, or what was linked or rated of it. */
function titleIn(detail: unknown): string | undefined {
  const { strategy = detail } = detail as { strategy?: unknown };
  const { document: written = strategy } = strategy as { document?: unknown };
  const { title } = written as { title?: unknown };
  return typeof title === 'string' ? title : undefined;
}
