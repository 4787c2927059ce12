// What only whole pages show, in Firefox and in WebKit: the builder and the paste tester, whose modules and worker start under the policy of the gallery, and
// a frame of another origin. All else of them is asked in Chromium.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { startServer } from '../../examples/serve.mjs';
import { BUILDER, PASTE_TESTER } from '../support/gallery-pages.js';
import { type EnginePage, hasEngine, openEngine } from '../support/engine-page.js';

/** A page of a partner with a frame of the council, and the script that gives it its height. */
function partnerOf(council: () => string): Server {
  return createServer(({ url }, response) => {
    if (url === '/cohesion-resize.js') {
      response.setHeader('content-type', 'text/javascript').end(readFileSync('dist/cohesion-resize.js'));
      return;
    }
    const address = `${council()}dist/frame.html?view=indicators&amp;src=strategies/leeds-2010.json`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Partner</title><link rel="icon" href="data:,"><script type="module" src="/cohesion-resize.js"></script><iframe data-cohesion-frame title="The plan" src="${address}" width="700" height="600"></iframe></html>`,
    );
  });
}

for (const engine of ['firefox', 'webkit'] as const) {
  // a machine that has none is told of by the run, whose own step of that engine is NOT RUN
  (hasEngine(engine) ? describe : describe.skip)(`in ${engine}`, function () {
    this.timeout(90_000);
    let server: Awaited<ReturnType<typeof startServer>>;
    let partner: Server;
    let page: EnginePage;
    const partnerOrigin = () => `http://localhost:${(partner.address() as AddressInfo).port}`;
    before(async () => {
      partner = partnerOf(() => server.url);
      await new Promise<void>((done) => partner.listen(0, 'localhost', done));
      server = await startServer({ port: 0, framedBy: partnerOrigin() });
      page = await openEngine(engine);
    });
    after(async () => {
      await page.close();
      await server.close();
      partner.close();
      partner.closeAllConnections();
    });
    const words = (id: string) => page.ask((of) => document.getElementById(of)!.textContent, id);
    const value = (id: string) =>
      page.ask((of) => (document.getElementById(of) as HTMLTextAreaElement).value, id);

    it('the builder reads a workbook that is dropped on it, shows it, and says what to paste', async () => {
      await page.show(server.url + BUILDER);
      await page.until(() => (document.getElementById('rule') as HTMLSelectElement).options.length > 1);
      await page.ask(() => {
        void fetch('/data/leeds-2010.xlsx')
          .then(async (response) => response.blob())
          .then((content) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([content], 'leeds-2010.xlsx'));
            const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
            document.body.dispatchEvent(drop);
          });
      });
      await page.until(() =>
        /^leeds-2010\.xlsx (?:was|could not)/.test(document.getElementById('said')!.textContent),
      );
      expect(await words('said')).to.match(/^leeds-2010\.xlsx was read\. \d+ tables?: \d+ cells exact/);
      await page.until(
        () =>
          (document.getElementById('shown')!.firstElementChild as { state?: string } | null)?.state ===
          'ready',
      );
      const finding = await page.ask(
        () =>
          document.getElementById('shown')!.firstElementChild!.shadowRoot!.querySelector('[part=finding]')!
            .textContent,
      );
      expect(finding).to.match(/^\s*Of 34 measures, \d+ can be rated/);
      expect(await value('snippet')).to.match(
        /^<script type="module" src="\/files\/cohesion-kit\.js" integrity="sha384-[^"]{64}"><\/script>\n<cohesion-indicators src="\/files\/leeds-2010\.json">/,
      );
    });

    it('the builder reads what is pasted, and writes a table of words', async () => {
      await page.ask(() => {
        (document.getElementById('paste') as HTMLTextAreaElement).value =
          'Action,Lead\nHold events,Libraries';
        document.getElementById('read-paste')!.click();
      });
      await page.until(
        () => document.getElementById('shown')!.firstElementChild?.localName === 'cohesion-actions',
      );
      await page.ask(() => {
        const list = document.getElementById('site') as HTMLSelectElement;
        list.value = 'static';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.until(() =>
        (document.getElementById('snippet') as HTMLTextAreaElement).value.includes('Hold events'),
      );
      expect(await value('snippet')).to.match(/^<section class="cohesion-view">[^]*<table/);
    });

    it('the paste tester says of the probe that every way works', async () => {
      await page.show(server.url + PASTE_TESTER);
      await page.until(() => (document.getElementById('probe') as HTMLTextAreaElement).value !== '');
      expect(await value('probe')).to.equal(readFileSync('examples/paste-tester/probe.html', 'utf8'));
      await page.ask(() => {
        const probe = document.getElementById('probe') as HTMLTextAreaElement;
        (document.getElementById('paste') as HTMLTextAreaElement).value = probe.value;
        document.getElementById('check')!.click();
      });
      await page.until(() => document.getElementById('finding')!.textContent !== '');
      expect(await words('finding')).to.equal(
        'Take script and tag: it works on your site. data-cohesion, plain content, frame and static HTML work as well.',
      );
      // a table that the worker has read
      await page.until(() => /\d+ cells? exact/.test(document.getElementById('hooks')!.textContent));
    });

    it('a frame of another origin has the height of its content, and a message that is none of its changes nothing', async () => {
      await page.show(partnerOrigin());
      await page.until(() => document.querySelector('iframe')!.clientHeight > 1500);
      const height = () => page.ask(() => document.querySelector('iframe')!.clientHeight);
      expect(await page.ask(() => document.querySelector('iframe')!.contentDocument === null)).to.equal(true);
      // it has come to rest before it is asked what a forged message does
      await page.until(() => {
        const frame = document.querySelector('iframe')!;
        const was = frame.dataset['was'];
        frame.dataset['was'] = String(frame.clientHeight);
        return was === frame.dataset['was'];
      });
      const before = await height();
      await page.ask(() => postMessage({ cohesion: 1, height: 333 }, '*'));
      await new Promise((done) => void setTimeout(done, 300));
      expect(await height()).to.equal(before);
    });
  });
}
