// Made from views.json by `npm run words`: change that.
import { select } from '../runtime.js';
export const views = {
  loading: 'Loading the plan…',
  failed: 'This part of the plan could not be loaded.',
  search: 'Search',
  all: 'All',
  sortBy: 'Sort by',
  lowestFirst: 'Lowest first',
  highestFirst: 'Highest first',
  planOrder: 'Order of the plan',
  clear: 'Clear',
  download: (d: { readonly form: string }): string => 'Download ' + d.form,
  sorted: (d: { readonly direction: string; readonly column: string }): string =>
    select(d.direction, {
      ascending: 'Sorted by ' + d.column + ', lowest first',
      other: 'Sorted by ' + d.column + ', highest first',
    }),
  sortable: 'Column headings with buttons can be sorted.',
};
