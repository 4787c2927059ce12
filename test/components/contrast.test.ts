// Whether inks can be read: on light and dark pages, and on the tint that lies behind a rating.
import { expect } from 'chai';
import { RATINGS } from '../../src/index.js';
import { contrast } from '../support/contrast.js';
import { fixture, html } from '../support/fixture.js';
import { field, opener, part, press, rowsOf, view, within } from '../support/views.js';

/** Ink and paper of pages. */
const pages = [
  ['black', 'white'],
  ['#0b0c0c', '#ffffff'], // GOV.UK
  ['#212b32', '#f0f4f5'], // NHS
  ['#333333', '#ffffff'],
  ['white', 'black'],
  ['#eeeeee', '#121212'],
  ['#ffffff', '#1d2b44'],
] as const;

afterEach(() => document.documentElement.removeAttribute('style'));

function paint(ink: string, paper: string): void {
  const dark = contrast('white', paper) > contrast('black', paper);
  Object.assign(document.documentElement.style, {
    color: ink,
    background: paper,
    colorScheme: dark ? 'dark' : 'light',
  });
}

describe('contrast', () => {
  it('is counted as WCAG does', () => {
    expect(contrast('black', 'white')).to.equal(21);
    expect(contrast('#777', 'white')).to.be.closeTo(4.48, 0.01);
    expect(contrast('rgb(0 0 0 / 50%)', 'white')).to.be.closeTo(4, 0.05);
    expect(contrast('white', 'black', 'rgb(255 255 255 / 50%)')).to.be.closeTo(4, 0.1);
  });

  for (const [ink, paper] of pages) {
    for (const rating of RATINGS) {
      it(`of ${rating} is enough for its word and its shape in ${ink} on ${paper}`, async () => {
        paint(ink, paper);
        const element = await fixture(html`<cohesion-rating rating=${rating}></cohesion-rating>`);
        const mark = part(element, 'rating');
        const { color: word, backgroundColor: tint } = getComputedStyle(mark);
        const { color: shape } = getComputedStyle(within(element, 'svg'));
        for (const ground of [[paper], [paper, tint]]) {
          expect(contrast(word, ...ground), `word on ${ground.join(', ')}`).to.be.at.least(4.5);
          expect(contrast(shape, ...ground), `shape on ${ground.join(', ')}`).to.be.at.least(3);
        }
      });
    }

    it(`is enough for muted words, the borders of fields and figures in a panel in ${ink} on ${paper}`, async () => {
      paint(ink, paper);
      const element = await view('cohesion-indicators');
      await press(element, opener(rowsOf(element)[0]!));
      for (const selector of [
        'td .muted',
        '.group .muted',
        '.controls label > span',
        '.figures thead th',
        'dt',
        '.finding',
      ]) {
        const { color } = getComputedStyle(within(element, selector));
        expect(contrast(color, paper), selector).to.be.at.least(4.5);
      }
      const { borderTopColor } = getComputedStyle(field(element, 'Search'));
      expect(contrast(borderTopColor, paper), 'border').to.be.at.least(3);
    });
  }

  it('has room for a council’s own hue', async () => {
    const box = await fixture(html`<div><cohesion-rating rating="red"></cohesion-rating></div>`);
    const mark = part(box.firstElementChild!, 'rating');
    const before = getComputedStyle(mark).color;
    box.style.setProperty('--cohesion-red', '#0000ff');
    expect(getComputedStyle(mark).color).to.not.equal(before);
  });
});
