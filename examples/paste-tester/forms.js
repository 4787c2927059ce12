// What the probe holds: the five ways to put a plan on a page, the forms that the guides show of each, and the pieces of a form that an editor
// may take away. A form is found again by its mark, words that no editor takes out.

/** The heading of the probe under which a table is to become a view: that of the guide. */
export const PROBE_HEADING = 'How we are doing';

/** The five ways, those first that need the least; `guide` is where each is described. */
export const WAYS = [
  {
    id: 'tag',
    title: 'Script and tag',
    guide: 'embedding/table.md',
    usable: 'Put cohesion-kit.js and your plan on your site, and paste the script and the tag.',
    lost: 'Whoever looks after your editor may allow the script and the tags; until then take another way.',
  },
  {
    id: 'data',
    title: 'data-cohesion',
    guide: 'embedding/loader.md',
    usable:
      'Have one script put into the theme of your site. Then write data-cohesion on a table, a link or a block.',
    lost: 'Whoever looks after your editor may allow the attributes; until then take another way.',
  },
  {
    id: 'plain',
    title: 'Plain content',
    guide: 'embedding/loader.md',
    usable:
      'Have one script put into the theme of your site, which says what headings mean. Then write headings, links and tables as you always do.',
    lost: 'A heading, a link and a table are the least that it takes. Was all of the probe pasted?',
  },
  {
    id: 'frame',
    title: 'Frame',
    guide: 'embedding/frame.md',
    usable: 'Put the files of the frame on your site, and paste a frame.',
    lost: 'A block, a widget or a template of your system may hold a frame where the text of a page does not.',
  },
  {
    id: 'static',
    title: 'Static HTML',
    guide: 'embedding/static.md',
    usable:
      'Make the table in the builder and paste it. Nothing has to be on your site for it; make it anew when the plan changes. Where data-cohesion on a block works too, cohesion render --data writes it so that the loader can make the view of it, now or later.',
    lost: 'A table is the least that it takes. Was all of the probe pasted?',
  },
];

const on =
  (selector) =>
  ({ anchor }) =>
    anchor?.matches(selector) === true;
const around =
  (selector) =>
  ({ anchor }) =>
    anchor?.closest(selector) != null;
const inside =
  (selector) =>
  ({ anchor }) =>
    anchor?.querySelector(selector) != null;
const anywhere =
  (selector) =>
  ({ page }) =>
    page.querySelector(selector) !== null;
const there = ({ anchor }) => anchor !== undefined;

/** Without a piece that is needed, a form does nothing; without one that is wanted, something is missing. */
const needed = (words, isKept) => ({ words, rank: 'needed', isKept });
const wanted = (words, isKept) => ({ words, rank: 'wanted', isKept });
/** A piece that no form needs, and that a webmaster may ask after. */
const other = (words, isKept) => ({ words, rank: 'other', isKept });

const SCRIPT = needed('the script', anywhere('script[src*="cohesion-kit.js"]'));
const TAG = needed('the tag <cohesion-indicators>', around('cohesion-indicators'));
const TABLE = needed('the table', there);
const LINK = needed('the link', on('a[href]'));
const HEADS = other('the heading cells (th)', inside('th'));
const SCOPES = other('the scope of the heading cells', inside('th[scope]'));

/**
 * The forms in the order of the probe: `of` is the element that has the mark, `asks` whether the loader is to find it, `pieces` what it is made of.
 */
export const FORMS = [
  {
    way: 'tag',
    title: 'a tag with the address of a plan',
    mark: 'Probe 1:',
    of: 'a',
    pieces: [
      SCRIPT,
      TAG,
      needed('its address (src)', around('cohesion-indicators[src]')),
      wanted('the link inside it', on('a[href]')),
    ],
  },
  {
    way: 'tag',
    title: 'a tag around a table',
    mark: 'Probe 2:',
    of: 'table',
    pieces: [SCRIPT, TAG, TABLE, other('the identifier of the table (id)', on('[id]')), HEADS, SCOPES],
  },
  {
    way: 'data',
    title: 'on a table',
    mark: 'Probe 3:',
    of: 'table',
    asks: true,
    pieces: [
      needed('data-cohesion', on('[data-cohesion]')),
      TABLE,
      other('the class of the table', on('[class~="our-table"]')),
      HEADS,
      SCOPES,
    ],
  },
  {
    way: 'data',
    title: 'on a link',
    mark: 'Probe 4:',
    of: 'a',
    asks: true,
    pieces: [needed('data-cohesion', on('[data-cohesion]')), LINK],
  },
  {
    way: 'data',
    title: 'on a block',
    mark: 'Probe 5:',
    of: 'a',
    asks: true,
    pieces: [
      needed('data-cohesion', around('[data-cohesion]')),
      needed('data-cohesion-src', around('[data-cohesion-src]')),
      wanted('data-cohesion-as-of', around('[data-cohesion-as-of]')),
      wanted('the link inside it', on('a[href]')),
    ],
  },
  {
    way: 'plain',
    title: 'a heading with a table',
    mark: 'Probe 6:',
    of: 'table',
    asks: true,
    pieces: [
      needed('the heading', ({ page }) =>
        [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].some(
          ({ textContent }) => textContent.trim() === PROBE_HEADING,
        ),
      ),
      TABLE,
      HEADS,
      SCOPES,
    ],
  },
  {
    way: 'plain',
    title: 'a link with a table',
    mark: 'Probe 7:',
    of: 'table',
    asks: true,
    pieces: [
      needed('the link to #cohesion-indicators', anywhere('a[href$="#cohesion-indicators"]')),
      TABLE,
      HEADS,
      SCOPES,
    ],
  },
  {
    way: 'plain',
    title: 'a link to a file',
    mark: 'Probe 8:',
    of: 'a',
    asks: true,
    pieces: [
      LINK,
      needed('the end of its address (#cohesion-timeline)', on('[href*="#cohesion-timeline"]')),
      wanted('what stands after it (?as-of=2010-03-31)', on('[href$="?as-of=2010-03-31"]')),
    ],
  },
  {
    way: 'frame',
    title: 'a frame with a link',
    mark: 'Probe 9:',
    of: 'iframe',
    pieces: [
      needed('the frame (iframe)', there),
      needed('its address (src)', on('[src*="frame.html"]')),
      wanted('its title', on('[title]:not([title=""])')),
      wanted('its height', on('[height]')),
      wanted('data-cohesion-frame, by which it has the height of its content', on('[data-cohesion-frame]')),
      other('its width', on('[width]')),
      wanted('the link below it', anywhere('a[href*="frame.html"]')),
    ],
  },
  {
    way: 'static',
    title: 'a table that needs no script',
    mark: 'Probe 10:',
    of: 'table',
    pieces: [
      TABLE,
      needed('all of its rows and cells', ({ anchor, own }) => cellsOf(anchor) === cellsOf(own)),
      wanted('its caption', inside('caption')),
      wanted('its heading cells (th)', inside('th')),
      SCOPES,
      other('its classes', on('[class~="cohesion-table"]')),
    ],
  },
];

/** What stands in the cells of a table, row by row, without spaces: an editor may set them otherwise. */
function cellsOf(table) {
  if (table === undefined) return '';
  const rows = [...table.rows].map(({ cells }) =>
    [...cells].map(({ textContent }) => textContent.replace(/\s+/g, '')).join('|'),
  );
  return rows.join('\n');
}
