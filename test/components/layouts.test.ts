// The other layouts of a table: cards at every width, and less room between rows.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessible } from '../support/accessible.js';
import { engine } from '../support/engine.js';
import { waitUntil } from '../support/fixture.js';
import {
  allWithin,
  exampleOf,
  headingsOf,
  laidOut,
  laidOutView,
  opener,
  part,
  press,
  rowsOf,
  search,
  TABLES,
  type TableTag,
  type View,
  view,
} from '../support/views.js';

afterEach(async () => setViewport({ width: 800, height: 600 }));

async function inLayout(tag: TableTag, layout: 'cards' | 'compact'): Promise<View> {
  const element = await view(tag, exampleOf(tag).input);
  element.layout = layout;
  const sheets = element.shadowRoot!.adoptedStyleSheets.length;
  await waitUntil(() => element.shadowRoot!.adoptedStyleSheets.length > sheets, 'the layout does not come');
  await laidOut(element);
  return element;
}

const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();

for (const tag of TABLES) {
  describe(`<${tag}> in cards`, () => {
    it('has rows side by side where there is room, and one below another where there is not', async () => {
      await setViewport({ width: 1280, height: 800 });
      const element = await inLayout(tag, 'cards');
      expect(element.getAttribute('layout')).to.equal('cards');
      const [first, second] = rowsOf(element).map(boxOf);
      expect(second!.left).to.be.greaterThan(first!.right);
      expect(second!.top).to.equal(first!.top);
      await setViewport({ width: 320, height: 800 });
      await laidOut(element);
      const [upper, lower] = rowsOf(element).map(boxOf);
      expect(lower!.top).to.be.greaterThan(upper!.bottom);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });

    it('labels each value, and what is opened stands below in full width', async () => {
      await setViewport({ width: 1280, height: 800 });
      const element = await inLayout(tag, 'cards');
      const labelled = allWithin(element, 'tbody td[data-label]').filter((cell) => cell.checkVisibility());
      expect(labelled).to.not.be.empty;
      for (const cell of labelled.slice(0, 40)) {
        // Firefox tells the rule, not what comes of it
        expect(getComputedStyle(cell, '::before').content).to.be.oneOf([
          `"${cell.dataset['label']!}"`,
          'attr(data-label)',
        ]);
        expect(cell.scrollWidth).to.be.at.most(cell.clientWidth + 1);
      }
      const [row] = rowsOf(element);
      await press(element, opener(row!));
      await laidOut(element);
      const panel = boxOf(part(element, 'panel'));
      expect(panel.top).to.be.greaterThan(boxOf(row!).bottom);
      expect(panel.width).to.be.greaterThan(boxOf(row!).width);
    });

    it('shows the cells of a card in the order of a narrow screen', async () => {
      const orderIn = (element: View): string[] =>
        [...rowsOf(element)[0]!.cells]
          .filter((cell) => cell.checkVisibility())
          .toSorted((a, b) => boxOf(a).top - boxOf(b).top)
          .map((cell) => cell.className + cell.textContent);
      await setViewport({ width: 320, height: 800 });
      const narrow = orderIn(await laidOutView(tag, exampleOf(tag).input));
      await setViewport({ width: 1280, height: 800 });
      const cards = orderIn(await inLayout(tag, 'cards'));
      expect(cards).to.deep.equal(narrow);
    });

    it('can be sorted and searched, and keeps the roles of a table', async () => {
      await setViewport({ width: 1280, height: 800 });
      const element = await inLayout(tag, 'cards');
      const total = rowsOf(element).length;
      expect(allWithin(element, 'label.narrow select')[0]!.checkVisibility()).to.equal(true);
      expect(allWithin(element, '[role=row]').length).to.be.greaterThan(total);
      expect(headingsOf(element)).to.not.include('');
      await search(element, 'community');
      expect(rowsOf(element).length).to.be.lessThan(total);
      if (engine === 'chromium') await accessible(element);
    });
  });

  describe(`<${tag}>, compact`, () => {
    it('takes less height, with targets as large as before', async () => {
      const element = await view(tag, exampleOf(tag).input);
      const before = boxOf(element).height;
      const compact = await inLayout(tag, 'compact');
      expect(boxOf(compact).height).to.be.lessThan(0.92 * before);
      const small = allWithin(compact, 'button, input, select')
        .filter((node) => node.checkVisibility())
        .map(boxOf)
        .filter(({ height, width }) => height < 24 || width < 24);
      expect(small).to.deep.equal([]);
    });

    it('is a table again when the layout is taken away', async () => {
      const element = await inLayout(tag, 'compact');
      const compact = boxOf(element).height;
      element.removeAttribute('layout');
      await laidOut(element);
      expect(boxOf(element).height).to.be.greaterThan(compact);
    });
  });
}
