/** As many milliseconds as the page waits for at most, more or less: what takes fifty is felt. */
const SLICE = 20;

/** Does work to its end. */
export function toItsEnd<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does work in slices, between which the page can be used; it stops for one only where the work yields. */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    await breath();
  }
}

/** Lets the page do what waits. Of timers a browser lets each wait four milliseconds, which many slices would feel. */
export const breath = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
