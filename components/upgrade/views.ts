/** The name of a view: its tag without `cohesion-`. */
export type ViewName =
  | 'actions'
  | 'fund'
  | 'gap'
  | 'indicators'
  | 'map'
  | 'matrix'
  | 'plan'
  | 'report'
  | 'reporting'
  | 'scorecard'
  | 'timeline'
  | 'trend';

/** The views that a page can be given, and what loads each: a page loads those that it uses. */
export const VIEWS: Readonly<Record<ViewName, () => Promise<unknown>>> = {
  actions: async () => import('../actions/index.js'),
  fund: async () => import('../fund/index.js'),
  gap: async () => import('../gap/index.js'),
  indicators: async () => import('../indicators/index.js'),
  map: async () => import('../map/index.js'),
  matrix: async () => import('../matrix/index.js'),
  plan: async () => import('../plan/index.js'),
  report: async () => import('../report/index.js'),
  reporting: async () => import('../reporting/index.js'),
  scorecard: async () => import('../scorecard/index.js'),
  timeline: async () => import('../timeline/index.js'),
  trend: async () => import('../trend/index.js'),
};

export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];

export const isViewName = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);
