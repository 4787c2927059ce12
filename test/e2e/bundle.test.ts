// The single file, as a council's page loads it: under a policy that forbids inline styles and scripts from strings,
// and next to another copy of itself.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { address, onOwnPage, useGallery } from '../support/gallery.js';

const BUNDLE = '/dist/cohesion-kit.js';

interface Manifest {
  modules: { declarations: { tagName?: string }[] }[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const tags = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName }) => tagName ?? []),
);

describe('dist/cohesion-kit.js', () => {
  useGallery();

  // the server's answer to an unknown path is as good a blank page as any, and has the policy
  const onBlankPage: typeof onOwnPage = (path, look) =>
    onOwnPage(path, async (page) => {
      page.complaints.length = 0; // that it was not found
      await look(page);
    });

  it('is served under a policy that forbids inline styles and strings as code', async () => {
    const response = await fetch(address('dist/cohesion-kit.js'));
    const policy = response.headers.get('content-security-policy');
    expect(response.headers.get('content-type')).to.contain('text/javascript');
    expect(policy).to.contain("style-src 'self';").and.to.contain("require-trusted-types-for 'script'");
  });

  it('defines every element of the manifest and renders it', async () => {
    expect(tags).to.not.be.empty;
    await onBlankPage('blank', async (page) => {
      const missing = await page.evaluate(
        async (bundle, names) => {
          await import(bundle);
          document.body.replaceChildren(...names.map((name) => document.createElement(name)));
          return names.filter((name) => !customElements.get(name));
        },
        BUNDLE,
        tags,
      );
      expect(missing).to.deep.equal([]);
    });
  });

  // with Trusted Types, two copies of Lit need `trusted-types lit-html 'allow-duplicates'`; here there are none
  it('does not mind another copy of itself', async () => {
    await onBlankPage('blank', async (page) => {
      await page.setBypassCSP(true);
      await page.reload();
      page.complaints.length = 0;
      await page.evaluate(async (bundle) => {
        await import(bundle);
        await import(`${bundle}?again`);
      }, BUNDLE);
    });
  });
});
