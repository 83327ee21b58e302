import { setTimeout as wait } from "node:timers/promises";

/** The user agent of the requests. */
const userAgent = "NordicAIDataCenters-links/1.0 (checks that cited sources are still there; one request at a time)";

export type Manners = {
  /** The pause between two requests to the same host, in ms. */
  readonly pause: number;
  /** The longest time for an answer, in ms. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
};

/** Returns a function that sends one request at a time to each host, with a pause between them. Redirects are not followed. */
export function politeSender({
  pause,
  timeout,
  signal,
  fetch: ask,
}: Manners): (url: URL, method: "HEAD" | "GET") => Promise<Response> {
  const turns = new Map<string, Promise<void>>();
  return async (url, method) => {
    const before = turns.get(url.host) ?? Promise.resolve();
    let free: () => void = () => undefined;
    turns.set(
      url.host,
      before.then(() => new Promise((done) => (free = done))),
    );
    await before;
    try {
      return await ask(url, {
        method,
        redirect: "manual",
        headers: { "User-Agent": userAgent, Accept: "text/html,application/pdf;q=0.9,*/*;q=0.8" },
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
    } finally {
      // The caller does not wait for the pause. An abort ends it.
      void wait(pause, undefined, { signal }).then(
        () => free(),
        () => free(),
      );
    }
  };
}

/** Processes queues: the items of a queue one by one, and `atOnce` queues at a time. Stops between items after an abort. */
export async function inQueues<T>(
  queues: readonly (readonly T[])[],
  atOnce: number,
  signal: AbortSignal,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...queues];
  const worker = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift())
      for (const item of queue) {
        if (signal.aborted) return;
        await task(item);
      }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
