import { FRAME_VIEWS } from './frame-views.js';

/** What the address of a frame asks for. */
export interface FrameQuery {
  /** The tag of the view; undefined where it asks for none that there is. */
  readonly tag: string | undefined;
  /** The language of the page, as a BCP 47 tag; undefined where it names none. */
  readonly lang: string | undefined;
  /** What the view is given, each once. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What of it means nothing, in words for the webmaster. */
  readonly faults: readonly string[];
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/**
 * Reads the query of a frame's address: `view` and `lang`, and attributes of the view by their names. Others are faults, and so is what
 * is said twice, of which the first counts.
 *
 * @param search - the query, with or without its question mark
 * @param attributesOf - the attributes that the view with a tag has; undefined where it has not been loaded
 */
export function readFrameQuery(
  search: string,
  attributesOf: (tag: string) => readonly string[] | undefined,
): FrameQuery {
  const faults: string[] = [];
  const asked = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (asked.has(name)) faults.push(`${name} is said twice: the first counts`);
    else asked.set(name, value);
  }
  const tag = tagOf(asked.get('view'), faults);
  const lang = asked.get('lang');
  const isLanguage = lang !== undefined && LANGUAGE.test(lang);
  if (lang !== undefined && !isLanguage) faults.push(`"${lang}" is no language: en or cy`);
  asked.delete('view');
  asked.delete('lang');
  const known = tag === undefined ? undefined : attributesOf(tag);
  if (tag !== undefined && known === undefined) faults.push(`<${tag}> is not there: did its script load?`);
  return {
    tag: known === undefined ? undefined : tag,
    lang: isLanguage ? lang : undefined,
    attributes: new Map([...asked].filter(([name]) => isKnown(name, tag, known, faults))),
    faults,
  };
}

function tagOf(view: string | undefined, faults: string[]): string | undefined {
  if (view !== undefined && FRAME_VIEWS.includes(view)) return `cohesion-${view}`;
  const wrong = view === undefined ? 'no view is named' : `there is no view "${view}"`;
  faults.push(`${wrong}: view is one of ${FRAME_VIEWS.join(', ')}`);
  return undefined;
}

function isKnown(
  name: string,
  tag: string | undefined,
  known: readonly string[] | undefined,
  faults: string[],
): boolean {
  // where there is no view, nothing more can be said
  if (known === undefined) return false;
  if (known.includes(name)) return true;
  faults.push(`<${tag}> has no attribute "${name}": it has ${known.join(', ')}`);
  return false;
}
