import type { MeasureModel } from '../../model/rated-model.js';

/** What a measure is called where it stands alone: its code, its indicator, and its own name where that has several. */
export const measureName = ({ document, indicator }: MeasureModel): string => {
  const { code, name } = indicator.document;
  const own = indicator.measures.length === 1 ? undefined : (document.name ?? document.part ?? document.id);
  return [code, name, own].filter((one) => one !== undefined).join(': ');
};
