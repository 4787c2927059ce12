/** What is measured: enough names for any of the jobs, and none that stands twice in the first fifty. */
const WHAT = [
  'Residents who feel that they belong',
  'People who trust their neighbours',
  'Pupils who reach the expected level',
  'Adults with a qualification',
  'Homes let to those in need',
  'Complaints answered in time',
  'Young people in work or training',
  'Journeys made on foot',
  'Volunteers in local groups',
  'Visits to museums and libraries',
  'Hate incidents that are reported',
  'Households in fuel poverty',
  'People who give informal care',
  'Parks in good repair',
  'Learners of English who pass',
  'New businesses after three years',
  'Streets that are clean',
  'Residents who can influence decisions',
  'Schools that are linked with another',
  'Events that are open to all',
  'Tenants who are satisfied',
  'Babies of a healthy weight',
  'Empty homes brought into use',
  'Falls that led to hospital',
  'Waste that is recycled',
];

/** The name of the subject with a number. */
export const subject = (at) => (at < WHAT.length ? WHAT[at] : `${WHAT[at % WHAT.length]}, by ward`);
