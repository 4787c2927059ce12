// Answers the requests of the page in a test, so that a test decides what comes back and when.

type Answer = Response | Error;

/** A request that the page made, waiting for its answer. */
export interface Asked {
  readonly url: string;
  readonly options: RequestInit;
  /** Answers it with a body, or with a failure of the network. */
  answer(body: unknown, status?: number): void;
  fail(): void;
}

const original = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = original;
});

/** Keeps all requests of this test back, and returns the list that they are put on. */
export function holdRequests(): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = (input, options = {}) =>
    new Promise<Response>((resolve, reject) => {
      const settle = (answer: Answer): void => (answer instanceof Error ? reject(answer) : resolve(answer));
      asked.push({
        url: input instanceof Request ? input.url : String(input),
        options,
        answer: (body, status = 200) =>
          settle(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })),
        fail: () => settle(new TypeError('the network is down')),
      });
    });
  return asked;
}
