// What the record of accessibility is proved by: tests, found by their titles among those that passed. A title that ends with "…"
// stands for every test whose title begins so, of which there must be one at least.

/** Every element, in the order of the record. */
export const TAGS = [
  'strategy',
  'indicators',
  'actions',
  'rating',
  'scorecard',
  'matrix',
  'trend',
  'gap',
  'timeline',
  'map',
  'reporting',
  'plan',
  'fund',
  'report',
].map((name) => `cohesion-${name}`);

const nameOf = (tag) => tag.replace('cohesion-', '');
/** The page of the gallery that shows an element, and the page that shows it alone. */
const PAGES = { 'cohesion-strategy': 'index.html', 'cohesion-plan': 'themes.html' };
const PLAIN = { 'cohesion-strategy': 'plain/plan.html', 'cohesion-plan': 'plain/themes.html' };
const pageOf = (tag) => PAGES[tag] ?? `${nameOf(tag)}.html`;
const plainOf = (tag) => PLAIN[tag] ?? `plain/${nameOf(tag)}.html`;

const only = (...names) => names.map((name) => `cohesion-${name}`);
const without = (...names) => TAGS.filter((tag) => !only(...names).includes(tag));
/** What shows a plan, which neither the provider nor a rating alone does. */
const VIEWS = without('strategy', 'rating');
const TABLES = only('indicators', 'actions', 'reporting', 'timeline');

/**
 * A proof: what it says in the record, where its tests run (`engines`: Chromium, Firefox and WebKit; `two`: without WebKit; `e2e`: the
 * gallery in Chromium), the elements that it holds for, and the titles of its tests for one of them.
 */
export const PROOFS = {
  axe: {
    says: 'axe with the rules that GOV.UK asks for, on each page of the gallery: wide, narrow, in the dark, in forced colours, enlarged four times, with letters further apart, in Welsh and from right to left',
    in: 'e2e',
    of: TAGS,
    titles: (tag) => [
      `the gallery ${pageOf(tag)} is accessible by axe at 1280 px and at 320 px`,
      ...[
        'in the dark',
        'in forced colours',
        'enlarged four times',
        'with lines, words and letters further apart',
      ].map((state) => `the gallery by axe ${pageOf(tag)} is accessible by axe ${state}`),
      `the gallery, in Welsh and from right to left ${pageOf(tag)} follows, fits and is accessible`,
    ],
  },
  'axe, in three engines': {
    says: 'axe on each view as it comes, while it is empty and when it fails',
    in: 'engines',
    of: VIEWS,
    titles: (tag) => [
      `<${tag}> is accessible by axe > in light`,
      `<${tag}> is accessible by axe > while it is empty, and when it fails`,
    ],
  },
  'what is told': {
    says: 'all that a screen reader is told (roles, names, states, order) is compared with what somebody has read',
    in: 'e2e',
    of: without('strategy'),
    titles: (tag) => [`a view, as it was ${plainOf(tag)} is told to a screen reader, and draws its pictures`],
  },
  'narrow tables': {
    says: 'at 320 px tables are still told as tables, each column by its name',
    in: 'e2e',
    of: VIEWS,
    titles: (tag) => [
      `the gallery, as other people have it ${pageOf(tag)} with rows open is told as a table to a screen reader on a narrow screen, each column by its name`,
    ],
  },
  names: {
    says: 'every control has a name',
    in: 'engines',
    of: VIEWS,
    titles: (tag) => [`<${tag}> > names every control`],
  },
  pointers: {
    says: 'every identifier that is referred to is in the same tree, and none is there twice',
    in: 'engines',
    of: VIEWS,
    titles: (tag) => [`<${tag}> > points only to what is in its own tree, and has no identifier twice`],
  },
  host: {
    says: 'the element takes no role and no name, which are its page’s to give',
    in: 'engines',
    of: VIEWS,
    titles: (tag) => [`<${tag}> > gives its host no role or name of its own`],
  },
  keyboard: {
    says: 'each of the first forty stops of the keyboard is marked, covered by nothing, and at least 24 px high and wide',
    in: 'e2e',
    of: without('strategy', 'rating', 'report', 'scorecard'),
    titles: (tag) => [`the keyboard shows where it is at each of the first stops of ${plainOf(tag)}`],
  },
  'no stops': {
    says: 'there is nothing in it for the keyboard to stop at',
    in: 'e2e',
    of: only('rating', 'report', 'scorecard'),
    titles: (tag) => [`the keyboard shows where it is at each of the first stops of ${plainOf(tag)}`],
  },
  'there and back': {
    says: 'the keyboard goes through a whole page, forwards and backwards, in the same order',
    in: 'e2e',
    of: only('strategy', 'indicators', 'actions', 'scorecard'),
    titles: () => ['the keyboard goes through the first page at …'],
  },
  focus: {
    says: 'the focus is marked by an outline, and controls are at least 24 px high and wide, at 800 px and at 320 px',
    in: 'engines',
    of: TABLES,
    titles: (tag) =>
      [800, 320].flatMap((width) => [
        `the controls of <${tag}> > show where the focus is at ${width} px`,
        `the controls of <${tag}> > are at least 24 px high and wide at ${width} px`,
      ]),
  },
  'map keys': {
    says: 'the map is one stop for the keyboard, arrow keys go from place to place, and what the mouse points at is said beside it',
    in: 'engines',
    of: only('map'),
    titles: () => [
      '<cohesion-map> of a made-up town > is one stop for the keyboard, in which arrows go from place to place',
      '<cohesion-map> of a made-up town > says what the mouse points at, and chooses what it presses',
    ],
  },
  'map tints': {
    says: 'tints of the map are told from each other, and their numbers can be read, on light and dark pages',
    in: 'engines',
    of: only('map'),
    titles: () => ['tints of the map > are told from each other, and their numbers can be read, in …'],
  },
  contrast: {
    says: 'the contrast of the words and shapes of ratings is computed on light, dark and tinted grounds',
    in: 'engines',
    of: TAGS,
    titles: () => ['contrast > of green is enough …', 'contrast > is enough for muted words, …'],
  },
  'forced colours': {
    says: 'in forced colours each rating is a word and a shape of its own',
    in: 'e2e',
    of: TAGS,
    titles: () => [
      'the gallery, as other people have it shows each rating as a word and a shape of its own in active …',
    ],
  },
  lines: {
    says: 'in forced colours lines are told apart by dash and marker',
    in: 'e2e',
    of: only('trend'),
    titles: () => ['the gallery, as other people have it keeps lines of a trend apart …'],
  },
  'rating shapes': {
    says: 'the shapes of ratings differ in outline, and are hidden from screen readers, whom the word tells',
    in: 'engines',
    of: TAGS,
    titles: () => [
      '<cohesion-rating> > has a shape for each rating that differs from the others, in the ink of the word',
      '<cohesion-rating> > hides its shape from screen readers, whom the word tells',
    ],
  },
  reflow: {
    says: 'nothing scrolls sideways at 1280 px, at 320 px, or enlarged four times',
    in: 'e2e',
    of: TAGS,
    titles: (tag) => [
      `the gallery ${pageOf(tag)} does not scroll sideways at 1280 px, at 320 px, or enlarged four times`,
    ],
  },
  narrow: {
    says: 'the element fits 320 px with all rows open, however long a word is',
    in: 'engines',
    of: VIEWS,
    titles: (tag) => [
      `at 320 px > <${tag}> fits, also with all rows open`,
      `at 320 px > <${tag}> fits, however long a word is`,
    ],
  },
  spacing: {
    says: 'nothing is clipped when lines, words and letters stand as far apart as the criterion says',
    in: 'e2e',
    of: TAGS,
    titles: (tag) => [
      `the gallery, as other people have it ${pageOf(tag)} with rows open clips nothing when lines, words and letters stand further apart`,
    ],
  },
  motion: {
    says: 'nothing moves by itself',
    in: 'e2e',
    of: without('strategy'),
    titles: (tag) => [`a view, as it was ${plainOf(tag)} moves nothing by itself`],
  },
  language: {
    says: 'the words follow the language of the page',
    in: 'e2e',
    of: TAGS,
    titles: (tag) => [
      `the gallery, in Welsh and from right to left ${pageOf(tag)} follows, fits and is accessible`,
    ],
  },
  'language of parts': {
    says: 'the words of a plan have the language of the plan where the page is in another, ours do not',
    in: 'two',
    of: VIEWS.filter((tag) => !only('gap', 'map').includes(tag)),
    titles: (tag) => [`the language of the plan > <${tag}> of …`],
  },
  states: {
    says: 'loading and failing are told by a status line, and the content of the page stays',
    in: 'engines',
    of: VIEWS,
    titles: (tag) => [
      `<${tag}> without a plan > keeps the content of the page while it is loading, and says so`,
      `<${tag}> without a plan > keeps the content of the page when the plan has nothing to show here, and says so`,
    ],
  },
  'a strategy that fails': {
    says: 'what the provider cannot load is told by a status line, and its views stay as they are',
    in: 'engines',
    of: only('strategy'),
    titles: () => [
      '<cohesion-strategy> > says so once where the file is not there, and leaves the views as the page has them',
    ],
  },
  announcements: {
    says: 'what a search, filter or sort did is told by the status line; sorted columns are marked',
    in: 'engines',
    of: TABLES,
    titles: (tag) => [
      `the headings of <${tag}> > mark the sorted column alone, by an English token`,
      `the headings of <${tag}> > are announced when they sort, with the way they sort`,
    ],
  },
  'focus stays': {
    says: 'sorting keeps the focus where it is',
    in: 'engines',
    of: TABLES,
    titles: (tag) => [`the headings of <${tag}> > sort by …`],
  },
  'a region that scrolls': {
    says: 'a region that scrolls can be reached by the keyboard, and has a name',
    in: 'engines',
    of: TABLES,
    titles: () => [
      'the region around a table > is one, with the name of the table, while the table is wider than its place',
    ],
  },
};
