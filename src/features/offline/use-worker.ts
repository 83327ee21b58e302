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

const file = `${import.meta.env.BASE_URL}sw.js`;

async function begin(): Promise<void> {
  registration = navigator.serviceWorker.register(file);
  const worker = await registration;
  worker.addEventListener("updatefound", () => {
    const coming = worker.installing;
    coming?.addEventListener("statechange", () => void tell(worker));
  });
  const check = async () => {
    const isCompared = await worker.update().then(
      () => true,
      () => false,
    );
    await tell(worker, isCompared ? "compared" : (await isReached()) ? "reached" : "offline");
  };
  for (const change of ["online", "offline"]) window.addEventListener(change, () => void check());
  setInterval(() => void check(), hour);
  await check();
}

/** Returns whether the site answers at all, though its worker may not be had. */
function isReached(): Promise<boolean> {
  return fetch(file, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );
}

/** Follows the worker after a look at the site; without one, only what is said of the worker is new. */
async function tell(worker: ServiceWorkerRegistration, look?: "compared" | "reached" | "offline"): Promise<void> {
  const before = kept ?? { checked: null, isOffline: false };
  const checked = look === "compared" ? new Date() : look === "offline" ? await keptOn() : before.checked;
  kept = { isOffline: look === undefined ? before.isOffline : look === "offline", checked, waiting: worker.waiting };
  for (const listener of listeners) listener();
}

/** Returns when the kept data was fetched; null if none is kept, its host does not say, or the browser does not show it. */
async function keptOn(): Promise<Date | null> {
  const address = `${import.meta.env.BASE_URL}data/index.json`;
  const copy = await caches.match(address, { ignoreSearch: true }).catch(() => undefined);
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
