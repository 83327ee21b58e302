/**
 * The worker that takes the place of one that does harm: it begins at once, deletes all that was kept, and removes itself.
 * Every browser asks for the worker's file when a page is opened, and each day at the latest.
 */
export const killWorker = `addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => registration.unregister()),
  ),
);
`;
