/* global document, performance, PerformanceObserver, requestAnimationFrame, window */
// Stands inline in the head of every page of the jobs. It makes what the page is given before the clock starts, and says when all of it
// was painted: at the start of every frame it asks whether the page has every part, so that no contestant is taken at its
// word; that frame lays out and paints it, and the start of the next is the first moment when that is surely done.
(() => {
  const bench = (window.bench = { painted: undefined, failed: undefined, blocking: 0, shift: 0 });
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });

  /** Makes what the page is given; the time is taken off. */
  bench.give = (make, size) => {
    const from = performance.now();
    bench.given = make(size);
    const end = performance.now();
    bench.making = end - from;
    // total blocking time: what each task takes beyond 50 ms, but for the making
    observe('longtask', ({ startTime, duration }) => {
      const own = startTime + duration - Math.max(startTime, end);
      bench.blocking += Math.max(0, own - 50);
    });
    observe('layout-shift', ({ value, hadRecentInput }) => (bench.shift += hadRecentInput ? 0 : value));
  };

  /** Lets a contestant begin, and waits until it is complete. */
  bench.start = async ({ mount, isComplete, handle }) => {
    const main = document.querySelector('main');
    const fail = (error) => (bench.failed = String(error));
    const painted = () => {
      bench.painted = performance.now() - bench.making;
      bench.table = handle?.();
    };
    const frame = () => {
      try {
        requestAnimationFrame(isComplete(main, bench.given) ? painted : frame);
      } catch (error) {
        fail(error);
      }
    };
    try {
      await mount(main, bench.given);
      requestAnimationFrame(frame);
    } catch (error) {
      fail(error);
    }
  };
})();
