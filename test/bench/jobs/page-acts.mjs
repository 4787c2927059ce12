/* global addEventListener, document, innerHeight, innerWidth, requestAnimationFrame, window */
// Functions that run in a page with a table that is searched, sorted and scrolled. Puppeteer sends each as text, so each stands alone.

/** Begins to wait for the right first row; the clock starts with the last of so many events. */
export function awaitRow(type, presses, wanted, patience) {
  const { bench } = window;
  const from = performance.now();
  const stop = new AbortController();
  let seen = 0;
  let last = 0;
  const note = ({ timeStamp }) => {
    seen += 1;
    last = timeStamp;
  };
  addEventListener(type, note, { capture: true, signal: stop.signal });
  bench.act = new Promise((done) => {
    const end = (time) => {
      stop.abort();
      done(time);
    };
    const frame = () => {
      if (seen >= presses && bench.table.first() === wanted) {
        requestAnimationFrame(() => end(performance.now() - last));
      } else if (performance.now() - from > patience) end(undefined);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Where to click on the heading of a column. */
export function placeOfHeading(column) {
  const heading = window.bench.table.heading(column);
  heading.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = heading.getBoundingClientRect();
  return { x: left + Math.min(30, width / 3), y: top + height / 2 };
}

/** Puts the table at its start, begins to note what each frame takes, and says where the wheel turns. */
export function beginScroll() {
  const { bench } = window;
  const { scroller } = bench.table;
  scroller.scrollTop = 0;
  const taken = [];
  let before;
  let top = 0;
  const frame = (now) => {
    if (before !== undefined && (taken.length > 0 || scroller.scrollTop !== top)) taken.push(now - before);
    before = now;
    top = scroller.scrollTop;
    if (bench.frames === taken) requestAnimationFrame(frame);
  };
  bench.frames = taken;
  requestAnimationFrame(frame);
  if (scroller === document.scrollingElement) return { x: innerWidth / 2, y: innerHeight / 2 };
  const { left, top: above, width, height } = scroller.getBoundingClientRect();
  return { x: left + width / 2, y: Math.min(above + height / 2, innerHeight - 50) };
}

/** What nineteen of twenty frames take at most, and how far the table went. */
export function endScroll() {
  const { bench } = window;
  const sorted = bench.frames.toSorted((a, b) => a - b);
  bench.frames = undefined;
  return { frame: sorted[Math.floor(sorted.length * 0.95)], moved: bench.table.scroller.scrollTop };
}
