import type { UpgradeOptions } from './upgrade-page.js';
import { VIEW_NAMES } from './views.js';

/**
 * The options that stand on the tag of the loader's script: `data-cohesion-content`, a selector; `data-cohesion-watch="no"`; and for
 * each view the words of headings, with a semicolon between them, as in `data-cohesion-indicators="How we are doing; Results"`.
 */
export function scriptOptions(tag: Element | undefined): UpgradeOptions {
  const given = (name: string): string | undefined => tag?.getAttribute(`data-cohesion-${name}`) ?? undefined;
  const headings = VIEW_NAMES.map((view): [string, readonly string[]] => [view, listed(given(view) ?? '')]);
  return {
    content: given('content'),
    headings: Object.fromEntries(headings),
    watch: given('watch') !== 'no',
  };
}

const listed = (words: string): readonly string[] =>
  words
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
