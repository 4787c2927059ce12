import { expect } from 'chai';
import '../../components/index.js';
import type { CohesionRating } from '../../components/index.js';
import { accessible } from '../support/accessible.js';
import { fixture, html } from '../support/fixture.js';
import { part, within, words } from '../support/views.js';

const wordings = [
  ['green', 'green', 'On target'],
  ['amber', 'amber', 'Close'],
  ['red', 'red', 'Off target'],
  ['none', 'none', 'Not rated'],
  ['purple', 'none', 'Not rated'],
  ['GREEN', 'none', 'Not rated'],
  ['', 'none', 'Not rated'],
  ['__proto__', 'none', 'Not rated'],
  ['constructor', 'none', 'Not rated'],
  ['toString', 'none', 'Not rated'],
] as const;

/** What is drawn, without the marks of the template. */
const drawn = (element: Element) => within(element, 'svg').innerHTML.replace(/<!--.*?-->/g, '');

describe('<cohesion-rating>', () => {
  for (const [attribute, rating, wording] of wordings) {
    it(`reads "${wording}" when the rating is "${attribute}"`, async () => {
      const element = await fixture<CohesionRating>(
        html`<p><cohesion-rating rating=${attribute}></cohesion-rating></p>`,
      );
      const inner = element.querySelector('cohesion-rating')!;
      expect(words(part(inner, 'rating'))).to.equal(wording);
      expect([...part(inner, 'rating').part]).to.deep.equal(['rating', `rating-${rating}`]);
      await accessible(element);
    });
  }

  it('reads "Not rated" until it is given a rating, and when the rating is taken away', async () => {
    const element = await fixture<CohesionRating>(html`<cohesion-rating></cohesion-rating>`);
    expect(element.rating).to.equal('none');
    expect(words(part(element, 'rating'))).to.equal('Not rated');
    element.rating = 'red';
    await element.updateComplete;
    element.removeAttribute('rating');
    await element.updateComplete;
    expect(words(part(element, 'rating'))).to.equal('Not rated');
    expect([...part(element, 'rating').part]).to.include('rating-none');
  });

  it('follows a change of rating, in word, shape and colour, and reflects it', async () => {
    const element = await fixture<CohesionRating>(html`<cohesion-rating rating="red"></cohesion-rating>`);
    const before = [drawn(element), getComputedStyle(part(element, 'rating')).color];
    element.rating = 'green';
    await element.updateComplete;
    const after = [drawn(element), getComputedStyle(part(element, 'rating')).color];
    expect(element.getAttribute('rating')).to.equal('green');
    expect(words(part(element, 'rating'))).to.equal('On target');
    expect(after[0]).to.not.equal(before[0]);
    expect(after[1]).to.not.equal(before[1]);
  });

  it('lets a council use its own word, beside the shape', async () => {
    const element = await fixture<CohesionRating>(
      html`<cohesion-rating rating="red">Needs action</cohesion-rating>`,
    );
    const [assigned] = within<HTMLSlotElement>(element, 'slot').assignedNodes();
    expect(assigned?.textContent).to.equal('Needs action');
    expect(element.innerText.trim()).to.equal('Needs action');
    expect(within(element, 'svg').checkVisibility()).to.equal(true);
  });

  it('has a shape for each rating that differs from the others, in the ink of the word', async () => {
    const shapes = new Set<string>();
    for (const rating of ['green', 'amber', 'red', 'none'] as const) {
      const element = await fixture<CohesionRating>(
        html`<cohesion-rating rating=${rating}></cohesion-rating>`,
      );
      shapes.add(drawn(element));
      const shape = within<SVGElement>(element, 'svg');
      const { width, height } = shape.getBoundingClientRect();
      expect([width, height]).to.deep.equal([16, 16]);
      expect(getComputedStyle(shape).color).to.equal(getComputedStyle(part(element, 'rating')).color);
      const { fill, stroke } = getComputedStyle(within(element, 'svg path'));
      expect([fill, stroke]).to.include(getComputedStyle(shape).color);
    }
    expect(shapes).to.have.length(4);
  });

  it('hides its shape from screen readers, whom the word tells', async () => {
    const element = await fixture(html`<cohesion-rating rating="green"></cohesion-rating>`);
    expect(within(element, 'svg').getAttribute('aria-hidden')).to.equal('true');
  });

  it('stays in the line, and goes when the page hides it', async () => {
    const element = await fixture(html`<cohesion-rating rating="green"></cohesion-rating>`);
    expect(getComputedStyle(element).display).to.equal('inline');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
