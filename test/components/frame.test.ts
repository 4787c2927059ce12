// A page and a frame in it, of one origin, in three engines: what the frame tells, and what the page does about it. Pages of two
// origins are in test/e2e/frame.test.ts.
import { expect } from 'chai';
import { heightMessage } from '../../components/frame/frame-message.js';
import { resizeFrames } from '../../components/frame/resize-frames.js';
import { expectComplaint } from '../support/console-guard.js';
import { aTimeout, fixture, waitUntil } from '../support/fixture.js';

/** A file of this server that browsers show as it is: a page without anything of ours. */
const EMPTY = '/examples/gallery.css';

async function loaded(html: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(html);
  await new Promise((done) => void frame.addEventListener('load', done, { once: true }));
  return frame;
}

const framed = (attributes = 'data-cohesion-frame', src = EMPTY) =>
  loaded(`<iframe title="A plan" height="150" width="400" ${attributes} src="${src}"></iframe>`);

/** A block of a height in the frame, in place of what stands there. */
function fill(frame: HTMLIFrameElement, height: number): HTMLElement {
  const { document: inner } = frame.contentWindow!;
  const block = inner.createElement('div');
  block.style.height = `${height}px`;
  inner.body.style.margin = '0';
  inner.body.replaceChildren(block);
  return block;
}

/** Lets the frame tell its height, by a script of its own. */
async function report(frame: HTMLIFrameElement): Promise<void> {
  // the runner's own page may stand in a frame too
  frame.setAttribute('data-reports', '');
  const inner = frame.contentDocument!;
  const { address } = await import('../support/in-frame.js');
  const script = inner.createElement('script');
  script.type = 'module';
  script.src = address;
  const done = new Promise((loads) => void script.addEventListener('load', loads, { once: true }));
  inner.head.append(script);
  await done;
}

const comesTo = (frame: HTMLIFrameElement, height: number) =>
  waitUntil(() => frame.clientHeight === height, `${frame.clientHeight} px is not ${height} px`, {
    timeout: 4000,
  });

/** A message as the browser would bring it; only tests can say where it comes from. */
function receive(data: unknown, from: { source: Window | null; origin: string }): void {
  window.dispatchEvent(new MessageEvent('message', { data, ...from }));
}

describe('a frame and the page around it', () => {
  const stops: (() => void)[] = [];
  const resize = () => stops.push(resizeFrames(window));
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  it('the frame has the height of its content, and follows it up and down', async () => {
    resize();
    const frame = await framed();
    const block = fill(frame, 400);
    await report(frame);
    await comesTo(frame, 400);
    for (const height of [900, 250, 90, 1500]) {
      block.style.height = `${height}px`;
      await comesTo(frame, height);
    }
  });

  it('part of a pixel is a whole one, so that nothing is cut', async () => {
    resize();
    const frame = await framed();
    fill(frame, 400.25);
    await report(frame);
    await comesTo(frame, 401);
  });

  it('a page that listens later asks, and is told', async () => {
    const frame = await framed();
    fill(frame, 700);
    await report(frame);
    await aTimeout(100);
    expect(frame.clientHeight).to.equal(150);
    resize();
    await comesTo(frame, 700);
  });

  it('is told nothing more once the height is right', async () => {
    resize();
    const frame = await framed();
    fill(frame, 700);
    await report(frame);
    await comesTo(frame, 700);
    await aTimeout(100);
    let told = 0;
    const count = () => (told += 1);
    window.addEventListener('message', count);
    await aTimeout(300);
    window.removeEventListener('message', count);
    expect(told).to.equal(0);
  });

  it('a bar to scroll sideways by covers nothing, where a browser draws it beside the content', async () => {
    resize();
    const frame = await framed();
    fill(frame, 500).style.width = '1000px';
    await report(frame);
    const inner = frame.contentDocument!.documentElement;
    await waitUntil(() => inner.clientHeight === 500, `${inner.clientHeight} px of ${frame.clientHeight} px`);
    expect([inner.scrollHeight, inner.scrollWidth > inner.clientWidth]).to.deep.equal([500, true]);
  });

  it('a frame that is not displayed keeps its height', async () => {
    resize();
    const frame = await framed();
    const block = fill(frame, 700);
    await report(frame);
    await comesTo(frame, 700);
    const told: unknown[] = [];
    const listen = ({ data }: MessageEvent) => void told.push(data);
    window.addEventListener('message', listen);
    frame.hidden = true;
    await aTimeout(100);
    window.removeEventListener('message', listen);
    expect([told, frame.style.height]).to.deep.equal([[], '700px']);
    frame.hidden = false;
    block.style.height = '800px';
    await comesTo(frame, 800);
  });

  it('borders that a page counts in are no room of the content', async () => {
    resize();
    const frame = await framed();
    Object.assign(frame.style, { boxSizing: 'border-box', border: '7px solid', padding: '3px 0' });
    fill(frame, 500);
    await report(frame);
    await waitUntil(() => frame.offsetHeight === 520, `${frame.offsetHeight} px`);
    expect(frame.contentWindow!.innerHeight).to.equal(500);
  });

  it('each of several frames has its own height, also one that came later and one that moved', async () => {
    resize();
    const box = await fixture('<div><p>Before</p></div>');
    const add = async (height: number) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('data-cohesion-frame', '');
      frame.src = EMPTY;
      const done = new Promise((resolve) => void frame.addEventListener('load', resolve, { once: true }));
      box.append(frame);
      await done;
      fill(frame, height);
      await report(frame);
      return frame;
    };
    const [first, second] = [await add(300), await add(450)];
    await comesTo(first, 300);
    await comesTo(second, 450);
    const again = new Promise((resolve) => void first.addEventListener('load', resolve, { once: true }));
    box.append(first); // which loads it anew
    await again;
    fill(first, 620);
    await report(first);
    await comesTo(first, 620);
    // its message is on its way when it goes
    fill(second, 999);
    second.contentWindow!.parent.postMessage(heightMessage(999), '*');
    second.remove();
    await aTimeout(100);
    expect([first.clientHeight, second.style.height]).to.deep.equal([620, '450px']);
  });

  describe('a message that is not from the frame', () => {
    let frame: HTMLIFrameElement;
    beforeEach(async () => {
      resize();
      frame = await framed();
    });

    it('counts where window, origin and form are right, so that the others fail for their own reason', () => {
      receive(heightMessage(333), { source: frame.contentWindow, origin: location.origin });
      expect(frame.style.height).to.equal('333px');
    });

    const { origin } = location;
    for (const [what, from] of [
      ['of the page itself', () => ({ source: window, origin })],
      ['of nobody', () => ({ source: null, origin })],
    ] as const) {
      it(`${what} is left alone`, () => {
        receive(heightMessage(333), from());
        expect(frame.style.height).to.equal('');
      });
    }

    for (const [what, from] of [
      ['of another origin', () => ({ source: frame.contentWindow, origin: 'https://elsewhere.example' })],
      ['of a sandbox', () => ({ source: frame.contentWindow, origin: 'null' })],
      ['of another port', () => ({ source: frame.contentWindow, origin: `${origin}1` })],
      ['without an origin', () => ({ source: frame.contentWindow, origin: '' })],
    ] as const) {
      it(`${what} is left alone, and the console says once why the frame scrolls`, () => {
        const said: unknown[] = [];
        const { warn } = console;
        console.warn = (words: unknown) => void said.push(words);
        try {
          for (let times = 0; times < 3; times++) receive(heightMessage(333), from());
        } finally {
          console.warn = warn;
        }
        expect(frame.style.height).to.equal('');
        expect(said).to.deep.equal([
          `cohesion-kit: the frame "A plan" scrolls: its height came from ${from().origin}, which is not the origin of its src, ${frame.src}`,
        ]);
      });
    }

    it('of a frame that is not marked is left alone', async () => {
      const other = await framed('');
      receive(heightMessage(333), { source: other.contentWindow, origin: location.origin });
      expect([frame.style.height, other.style.height]).to.deep.equal(['', '']);
    });

    it('of a frame without an address is left alone, whatever it calls itself', async () => {
      expectComplaint(/the frame "Blank" scrolls/);
      const blank = await fixture<HTMLIFrameElement>('<iframe title="Blank" data-cohesion-frame></iframe>');
      for (const from of ['null', '', location.origin, 'about:blank']) {
        receive(heightMessage(333), { source: blank.contentWindow, origin: from });
      }
      expect(blank.style.height).to.equal('');
    });

    it('of no form that we know is left alone', () => {
      for (const data of [
        333,
        '333',
        null,
        { height: 333 },
        { cohesion: 1, height: -1 },
        heightMessage(1e9),
      ]) {
        receive(data, { source: frame.contentWindow, origin: location.origin });
      }
      expect(frame.style.height).to.equal('');
    });

    it('is left alone when the page has stopped listening', () => {
      stops.pop()!();
      receive(heightMessage(333), { source: frame.contentWindow, origin: location.origin });
      expect(frame.style.height).to.equal('');
    });
  });
});
