import { make } from '../builder/make.js';

/** Signs and words, as in static HTML: a shape of its own for each, whatever the colours are. */
const VERDICTS = {
  works: ['✓', 'works'],
  part: ['▲', 'works in part'],
  fails: ['✕', 'does not work'],
  absent: ['○', 'not in what you pasted'],
};
const OF_FORM = { ...VERDICTS, part: ['▲', 'works, with a loss'] };

/** The five ways, each with its forms, what was kept and lost of them, and what to do next. */
export function wayList(ways) {
  return ways.map((way) => {
    const { title, verdict, forms, usable, lost, guide, best } = way;
    const isUsable = best === 'works' || best === 'part';
    return make(
      'section',
      { className: 'way', 'data-verdict': verdict, 'aria-label': title },
      make('h3', {}, `${title}: `, mark(VERDICTS[verdict])),
      make(
        'table',
        { role: 'table' },
        make('caption', {}, `What was kept of ${title[0].toLowerCase()}${title.slice(1)}`),
        make('thead', { role: 'rowgroup' }, row(['Form', 'On your site', 'Lost', 'Kept'].map(head))),
        make('tbody', { role: 'rowgroup' }, ...forms.map(formRow)),
      ),
      verdict === 'absent'
        ? undefined
        : make(
            'p',
            { className: 'next' },
            `${isUsable ? usable : lost} `,
            make('a', { href: `/docs/${guide}` }, `The guide to ${title[0].toLowerCase()}${title.slice(1)}`),
          ),
    );
  });
}

const row = (cells) => make('tr', { role: 'row' }, ...cells);
const head = (words) => make('th', { scope: 'col', role: 'columnheader' }, words);

/** The sign is for the eye alone; the words say the same. */
const mark = ([sign, words]) =>
  make('span', { className: 'verdict' }, make('span', { 'aria-hidden': 'true' }, `${sign} `), words);

const formRow = ({ title, verdict, kept, lost, note }) =>
  row([
    make('th', { scope: 'row', role: 'rowheader' }, title),
    cell('On your site', [mark(OF_FORM[verdict]), note && make('span', { className: 'note' }, note)]),
    cell('Lost', [pieces(lost)]),
    cell('Kept', [pieces(kept)]),
  ]);

const cell = (label, content) =>
  make('td', { role: 'cell', 'data-label': label }, ...content.filter(Boolean));

const pieces = (words) =>
  make('span', { className: words.length === 0 ? 'none' : undefined }, words.join('; ') || 'nothing');
