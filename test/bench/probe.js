/* global document, location, performance, PerformanceObserver, requestAnimationFrame, URLSearchParams, window */
// Stands inline in the head of both pages, before anything else, and says when the table was painted.
//
// It asks at the start of every frame whether the last row is in the shadow tree. If so, this frame is the one that
// lays out and paints all rows, and the start of the next frame is the first moment when that work is surely done:
// that is the time taken. No element says of itself that it is ready, so neither is taken at its word; an observer of
// mutations would run inside the work that it measures, and the timing of single elements (`elementtiming`) does not
// reach into shadow trees. What it costs is one count of rows a frame; what it blurs is at most a frame, on both pages.
(() => {
  const bench = (window.bench = { first: undefined, painted: undefined, blocking: 0, shift: 0 });
  const rows = Number(new URLSearchParams(location.search).get('rows'));
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  // total blocking time: what each task takes beyond 50 ms
  observe('longtask', ({ duration }) => (bench.blocking += Math.max(0, duration - 50)));
  observe('layout-shift', ({ value }) => (bench.shift += value));
  const found = () => document.querySelector('main > [src]')?.shadowRoot?.querySelectorAll('tr').length ?? 0;
  const frame = () => {
    // a table that is drawn some rows at a time is there for its reader before the last of them
    if (bench.first === undefined && found() > 1) {
      bench.first = 0;
      requestAnimationFrame(() => (bench.first = performance.now()));
    }
    if (rows === 0 || found() < rows) return requestAnimationFrame(frame);
    return requestAnimationFrame(() => (bench.painted = performance.now()));
  };
  requestAnimationFrame(frame);
})();
