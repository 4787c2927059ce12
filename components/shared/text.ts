/** The English words of the views themselves; the words for ratings, reasons and values come from the core. */
export const text = {
  loading: 'Loading the plan…',
  failed: 'This part of the plan could not be loaded.',

  search: 'Search',
  all: 'All',
  sortBy: 'Sort by',
  lowestFirst: 'Lowest first',
  highestFirst: 'Highest first',
  planOrder: 'Order of the plan',
  clear: 'Clear',
  download: 'Download CSV',
  shown: (shown: number, total: number, noun: string) =>
    shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`,
  noneFound: (noun: string) => `No ${noun} match. Clear the search and filters to see all.`,
  sorted: (column: string, direction: 'ascending' | 'descending') =>
    `Sorted by ${column}, ${direction === 'ascending' ? 'lowest first' : 'highest first'}`,
  sortable: 'Column headings with buttons can be sorted.',
} as const;
