import type { ViewName } from '../upgrade/views.js';

/** What a frame can show: every view that shows a strategy, and the mark of a rating, which needs none. */
const SHOWN: Readonly<Record<ViewName | 'rating', true>> = {
  actions: true,
  fund: true,
  gap: true,
  indicators: true,
  map: true,
  matrix: true,
  plan: true,
  rating: true,
  report: true,
  reporting: true,
  scorecard: true,
  timeline: true,
  trend: true,
};

/** The names of what a frame can show. */
export const FRAME_VIEWS: readonly string[] = Object.keys(SHOWN);
