/** What a frame can show: every view but `strategy`, which shows nothing itself. */
export const FRAME_VIEWS: readonly string[] = [
  'actions',
  'fund',
  'gap',
  'indicators',
  'map',
  'matrix',
  'plan',
  'rating',
  'report',
  'reporting',
  'scorecard',
  'timeline',
  'trend',
];
