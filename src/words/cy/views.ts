// Made from views.json by `npm run words`: change that.
import { select } from '../runtime.js';
import type { views as en } from '../en/views.js';
export const views: typeof en = {
  loading: 'Wrthi’n llwytho’r cynllun…',
  failed: 'Nid oedd modd llwytho’r rhan hon o’r cynllun.',
  search: 'Chwilio',
  all: 'Pob un',
  sortBy: 'Trefnu yn ôl',
  lowestFirst: 'Isaf yn gyntaf',
  highestFirst: 'Uchaf yn gyntaf',
  planOrder: 'Trefn y cynllun',
  clear: 'Clirio',
  download: (d: { readonly form: string }): string => 'Lawrlwytho ' + d.form,
  sorted: (d: { readonly direction: string; readonly column: string }): string =>
    select(d.direction, {
      ascending: 'Wedi’i drefnu yn ôl ' + d.column + ', isaf yn gyntaf',
      other: 'Wedi’i drefnu yn ôl ' + d.column + ', uchaf yn gyntaf',
    }),
  sortable: 'Gellir trefnu yn ôl y colofnau sydd â botwm yn eu pennawd.',
};
