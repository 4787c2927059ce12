// The box around a table: a stop for the keyboard while the table is wider than its place, and only then.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { indicator, plan } from '../support/documents.js';
import { waitUntil } from '../support/fixture.js';
import {
  choose,
  column,
  expectFocus,
  expectSame,
  laidOutView as view,
  part,
  TABLES,
  tableOf,
  type View,
} from '../support/views.js';

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('the region around a table', () => {
  const region = (element: View) => part(element, 'region');
  const attributes = (element: View) =>
    ['role', 'tabindex', 'aria-labelledby'].map((name) => region(element).getAttribute(name));
  const wide = plan({ indicators: [indicator('a', { code: 'W'.repeat(70), name: 'Wide' })] });

  it('is no stop for the keyboard while the table fits', async () => {
    await setViewport({ width: 1280, height: 800 });
    for (const tag of TABLES) expect(attributes(await view(tag)), tag).to.deep.equal([null, null, null]);
  });

  it('is one, with the name of the table, while the table is wider than its place', async () => {
    const element = await view('cohesion-indicators', wide, '700px');
    await waitUntil(() => region(element).hasAttribute('role'));
    expect(attributes(element)).to.deep.equal(['region', '0', 'caption']);
    expectSame(element.shadowRoot!.getElementById('caption'), tableOf(element).caption);
    expect(region(element).scrollWidth).to.be.greaterThan(region(element).clientWidth);
    region(element).focus();
    expectFocus(element, region(element));
    region(element).scrollLeft = 40;
    expect(region(element).scrollLeft).to.equal(40);
  });

  it('changes when its place does', async () => {
    const element = await view('cohesion-indicators', wide, '700px');
    await waitUntil(() => region(element).hasAttribute('role'));
    element.parentElement!.style.width = '2500px';
    await waitUntil(() => !region(element).hasAttribute('tabindex'));
    element.parentElement!.style.width = '700px';
    await waitUntil(() => region(element).getAttribute('tabindex') === '0');
  });

  it('changes when the rows that are too wide are filtered out', async () => {
    const element = await view(
      'cohesion-indicators',
      plan({
        objectives: [
          { id: 'o', title: 'O' },
          { id: 'p', title: 'P' },
        ],
        indicators: [
          { ...wide.indicators![0]!, objectives: ['o'] },
          indicator('b', { code: 'b', objectives: ['p'] }),
        ],
      }),
      '1100px',
    );
    await setViewport({ width: 1280, height: 800 });
    await waitUntil(() => region(element).hasAttribute('role'));
    await choose(element, 'Objective', 'P');
    await waitUntil(() => !region(element).hasAttribute('role'));
    expect(column(element, 'Code')).to.deep.equal(['b']);
  });
});
