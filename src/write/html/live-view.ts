import { isSafeAddress } from '../../document/link.js';
import { defaultAsOf } from '../../score/as-of.js';
import { TARGET_DISTANCE } from '../../score/rule.js';
import type { Scorecard } from '../../score/scorecard.js';
import { type Markup, markup, when } from './markup.js';
import { isPlanAddress } from './plan-address.js';

/** What takes the place of a static view. */
export interface LiveOptions {
  /**
   * The address of the document as JSON. The table then stands inside the element that shows the same
   * (`<cohesion-indicators src="…">`), which takes its place on pages that load the element. Default: no element.
   */
  readonly src?: string;
  /**
   * The address of the plan: the document as JSON, or another file that a plan is read from; `http`, `https` or relative to the
   * page. The table then stands in a block with `data-cohesion`, which a page with the loader (`cohesion-loader.js`) turns into
   * the element; on any other page the block means nothing. Not beside `src`. Default: no block.
   */
  readonly data?: string;
}

interface Static extends LiveOptions {
  readonly card: Scorecard;
  readonly view: string;
}

/**
 * A static view inside what takes its place: an element, a block for the loader, or neither.
 *
 * @throws {RangeError} if there are both, an address is none that can be loaded, or the element would rate by another rule
 */
export function liveView(inside: Markup, { card, view, src, data }: Static): Markup {
  if (src === undefined && data === undefined) return inside;
  if (src !== undefined && data !== undefined) {
    throw new RangeError('htmlFragment requires src or data, got both');
  }
  if (src !== undefined && (src.trim() === '' || !isSafeAddress(src))) {
    throw new RangeError(`htmlFragment requires a src that a page may load, got "${src}"`);
  }
  if (data !== undefined && !isPlanAddress(data)) {
    throw new RangeError(
      `htmlFragment requires as data an address of the web or a relative one, got "${data}"`,
    );
  }
  requireOwnRule(card, view);
  const asOf = card.asOf === defaultAsOf(card.strategy.document) ? undefined : card.asOf;
  const dated = (name: string): Markup => when(asOf !== undefined, () => markup` ${name}="${asOf}"`);
  return src === undefined
    ? markup`<div data-cohesion="${view}" data-cohesion-src="${data}"${dated('data-cohesion-as-of')}>\n${inside}</div>\n`
    : markup`<cohesion-${view} src="${src}"${dated('as-of')}>\n${inside}</cohesion-${view}>\n`;
}

// The element rates by the rule and the date of the document, and it can be told another date, but no other rule.
function requireOwnRule({ rule, strategy }: Scorecard, view: string): void {
  const own = strategy.document.rule ?? TARGET_DISTANCE;
  if (view !== 'actions' && (rule.id !== own.id || rule.version !== own.version)) {
    throw new RangeError(
      `htmlFragment requires a scorecard by the rule of the document where an element takes its place, got ${rule.id}`,
    );
  }
}
