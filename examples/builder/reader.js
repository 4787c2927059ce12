// The page's side of the worker: one thing is read or written at a time, with its progress, and can be stopped.

const ADDRESS = new URL('worker.js', import.meta.url).href;
/** A form that is read in one piece does not hear that it is to stop; the worker is then ended, after so many milliseconds. */
const PATIENCE = 500;

/** Trusted Types let a page start no worker from a string: this one lets it start this worker, and no other. */
const policy = globalThis.trustedTypes?.createPolicy('cohesion-builder', {
  createScriptURL(address) {
    if (address !== ADDRESS) throw new TypeError(`the builder starts no worker but its own, got ${address}`);
    return address;
  },
});

/** Reads and writes in a worker. */
export class Reader {
  #worker;
  #waiting = new Map();
  #ready;
  #broken;
  #next = 1;

  constructor() {
    this.#start();
  }

  /** What the worker knows of meanings, rules and views; rejects where it cannot be loaded. */
  get ready() {
    return this.#ready;
  }

  /**
   * Has the worker do something.
   *
   * @returns what came of it; rejects where it failed or was ended
   */
  ask(task, onProgress) {
    const id = this.#next++;
    return new Promise((done, failed) => {
      if (this.#broken) {
        failed(this.#broken);
        return;
      }
      this.#waiting.set(id, { done, failed, onProgress });
      this.#worker.postMessage({ ...task, id });
    });
  }

  /** Stops what is being read. What waits for it gets an answer or is rejected. */
  stop() {
    this.#worker.postMessage({ kind: 'stop' });
    const asked = new Set(this.#waiting.keys());
    setTimeout(() => {
      if (![...this.#waiting.keys()].some((id) => asked.has(id))) return;
      this.#worker.terminate();
      this.#refuseAll(new DOMException('stopped', 'AbortError'));
      this.#start();
    }, PATIENCE);
  }

  #start() {
    this.#worker = new Worker(policy ? policy.createScriptURL(ADDRESS) : ADDRESS, { type: 'module' });
    this.#ready = new Promise((done, failed) => {
      this.#worker.onmessage = ({ data }) => (data.ready ? done(data.ready) : this.#answered(data));
      this.#worker.onerror = (event) => {
        event.preventDefault();
        this.#broken = new Error(event.message || 'a file of the builder could not be loaded');
        failed(this.#broken);
        this.#refuseAll(this.#broken);
      };
    });
    this.#ready.catch(() => {}); // whoever asks is told
  }

  #answered({ id, share, answer, failure }) {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (share !== undefined) {
      waiting.onProgress?.(share);
      return;
    }
    this.#waiting.delete(id);
    if (failure === undefined) waiting.done(answer);
    else waiting.failed(new Error(failure));
  }

  #refuseAll(reason) {
    for (const { failed } of this.#waiting.values()) failed(reason);
    this.#waiting.clear();
  }
}
