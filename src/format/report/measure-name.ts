import type { MeasureModel } from '../../model/rated-model.js';

/**
 * What a measure is called where it stands alone: its code, its indicator, and its own name where that has several.
 *
 * @example
 * measureName(leedsIn2009.measures[0].measure); // => 'NI 3: Increased civic participation in the local area.'
 */
export function measureName({ document, indicator }: MeasureModel): string {
  const { code, name } = indicator.document;
  if (indicator.measures.length === 1) return code === undefined ? name : `${code}: ${name}`;
  const own = document.name ?? document.part ?? document.id;
  // the words above parts often end with a colon of their own
  return [code, name.replace(/:$/, ''), own].filter((one) => one !== undefined).join(': ');
}
