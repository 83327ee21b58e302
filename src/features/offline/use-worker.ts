import { useEffect, useSyncExternalStore } from "react";
import { takeOver } from "../../published/take-over";

/** What is known of the copy that this browser keeps: when it was last compared with the site, and whether a newer one waits. */
type Kept = { readonly checked: Date | null; readonly isOffline: boolean; readonly waiting: ServiceWorker | null };

/** How often a tab that stays open asks whether there is a newer program, in ms. */
const hour = 3_600_000;

let kept: Kept | null = null;
let registration: Promise<ServiceWorkerRegistration> | null = null;
const listeners = new Set<() => void>();

/**
 * A hook that registers the worker which keeps the site for the time without a network, once for all pages, and follows it.
 * Null where there is none: the browser has no such workers, or forbids them.
 */
export function useWorker(): Kept | null {
  useEffect(() => {
    // A browser that forbids workers keeps nothing, and the page works as without this.
    if ("serviceWorker" in navigator && registration === null) begin().catch(() => {});
  }, []);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept,
  );
}

async function begin(): Promise<void> {
  registration = navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  const worker = await registration;
  worker.addEventListener("updatefound", () => {
    const coming = worker.installing;
    coming?.addEventListener("statechange", () => void tell(worker));
  });
  const check = () => worker.update().then(tell.bind(null, worker, false), tell.bind(null, worker, true));
  for (const change of ["online", "offline"]) window.addEventListener(change, () => void check());
  setInterval(() => void check(), hour);
  await check();
}

async function tell(worker: ServiceWorkerRegistration, isOffline = kept?.isOffline ?? false): Promise<void> {
  kept = { isOffline, checked: isOffline ? await keptOn() : new Date(), waiting: worker.waiting };
  for (const listener of listeners) listener();
}

/** Returns when the kept data was fetched; null if none is kept, or its host does not say. */
async function keptOn(): Promise<Date | null> {
  const copy = await caches.match(`${import.meta.env.BASE_URL}data/index.json`, { ignoreSearch: true });
  const said = copy?.headers.get("Date") ?? null;
  return said === null ? null : new Date(said);
}

/** Has a waiting worker begin, and reloads the page with the program that it keeps. */
export function renew(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
  // A worker is of this origin, and takes no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage(takeOver);
}
