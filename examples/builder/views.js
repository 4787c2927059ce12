const has = (list) => (plan) => (plan[list]?.length ?? 0) > 0;
const measured = (plan) => (plan.indicators ?? []).flatMap(({ measures }) => measures);
const hasParts = (part) => (plan) =>
  measured(plan).some(({ baseline, results = [] }) =>
    [baseline, ...results].some((figure) => figure?.[part] !== undefined),
  );

/** Whether the committee paper has something to say of a plan. */
export const isReported = (plan) => has('indicators')(plan) || has('actions')(plan);

/**
 * The views that can be chosen, each with the tag that shows it and the plans that have something for it; the first that fits is shown. What
 * is pasted for residents names it in the language of the view.
 */
export const VIEWS = [
  { view: 'indicators', title: 'Indicators', welsh: 'Dangosyddion', fits: has('indicators') },
  { view: 'actions', title: 'Actions', welsh: 'Camau gweithredu', fits: has('actions') },
  {
    view: 'plan',
    title: 'Themes and outcomes',
    welsh: 'Themâu a deilliannau',
    // objectives alone are shown so; those of indicators and actions head these
    fits: (plan) =>
      has('themes')(plan) || has('outcomes')(plan) || (has('objectives')(plan) && !isReported(plan)),
  },
  { view: 'fund', title: 'Funds', welsh: 'Cronfeydd', fits: has('funds') },
  { view: 'scorecard', title: 'Scorecard', welsh: 'Cerdyn sgorio', fits: has('indicators') },
  {
    view: 'timeline',
    title: 'Timeline',
    welsh: 'Llinell amser',
    fits: has('actions'),
    by: [
      ['objective', 'Objective'],
      ['body', 'Who leads'],
    ],
  },
  { view: 'trend', title: 'Trends', welsh: 'Tueddiadau', fits: has('indicators') },
  { view: 'reporting', title: 'Reporting', welsh: 'Llinellau adrodd', fits: has('reportingLines') },
  {
    view: 'matrix',
    title: 'Matrix of the framework',
    welsh: 'Matrics y fframwaith',
    fits: has('frameworks'),
  },
  {
    view: 'matrix',
    title: 'Measures and places',
    welsh: 'Mesurau a lleoedd',
    fits: hasParts('place'),
    attributes: { by: 'place' },
  },
  {
    view: 'matrix',
    title: 'Measures and groups',
    welsh: 'Mesurau a grwpiau',
    fits: hasParts('group'),
    attributes: { by: 'group' },
  },
  { view: 'map', title: 'Tile map of places', welsh: 'Map teils o’r lleoedd', fits: hasParts('place') },
  {
    view: 'gap',
    title: 'Gaps between places',
    welsh: 'Bylchau rhwng lleoedd',
    fits: hasParts('place'),
    attributes: { by: 'place' },
  },
  {
    view: 'gap',
    title: 'Gaps between groups',
    welsh: 'Bylchau rhwng grwpiau',
    fits: hasParts('group'),
    attributes: { by: 'group' },
  },
  { view: 'report', title: 'Committee paper', welsh: 'Adroddiad', fits: isReported },
];
