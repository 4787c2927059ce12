import type { HtmlView } from '../write/html/html-fragment.js';

// Said here again, so that `--help` and a mistyped option need not load what writes them; a type or a test of each is
// wrong when they differ.

/** What a CSV file may hold. */
export const CSV_VIEWS = ['indicators', 'actions', 'measures', 'observations'] as const;

export type CsvView = (typeof CSV_VIEWS)[number];

/** The views that can be written as HTML. */
export const HTML_VIEWS: readonly HtmlView[] = ['indicators', 'actions', 'scorecard'];

/** What `render` writes: a view, or the committee paper of all of them. */
export const RENDERED = [...HTML_VIEWS, 'report'] as const;

export type Rendered = (typeof RENDERED)[number];
