const has = (list) => (plan) => (plan[list]?.length ?? 0) > 0;
const measured = (plan) => (plan.indicators ?? []).flatMap(({ measures }) => measures);
const hasParts = (part) => (plan) =>
  measured(plan).some(({ baseline, results = [] }) =>
    [baseline, ...results].some((figure) => figure?.[part] !== undefined),
  );

/** Whether the committee paper has something to say of a plan. */
export const isReported = (plan) => has('indicators')(plan) || has('actions')(plan);

/** The views that can be chosen, each with the tag that shows it and the plans that have something for it; the first that fits is shown. */
export const VIEWS = [
  { view: 'indicators', title: 'Indicators', fits: has('indicators') },
  { view: 'actions', title: 'Actions', fits: has('actions') },
  {
    view: 'plan',
    title: 'Themes and outcomes',
    fits: (plan) => has('themes')(plan) || has('outcomes')(plan),
  },
  { view: 'fund', title: 'Funds', fits: has('funds') },
  { view: 'scorecard', title: 'Scorecard', fits: has('indicators') },
  {
    view: 'timeline',
    title: 'Timeline',
    fits: has('actions'),
    by: [
      ['objective', 'Objective'],
      ['body', 'Who leads'],
    ],
  },
  { view: 'trend', title: 'Trends', fits: has('indicators') },
  { view: 'reporting', title: 'Reporting', fits: has('reportingLines') },
  { view: 'matrix', title: 'Matrix of the framework', fits: has('frameworks') },
  { view: 'gap', title: 'Gaps between places', fits: hasParts('place'), attributes: { by: 'place' } },
  { view: 'gap', title: 'Gaps between groups', fits: hasParts('group'), attributes: { by: 'group' } },
  { view: 'report', title: 'Committee paper', fits: isReported },
];
