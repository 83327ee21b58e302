import { matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { takeOver } from "../../../src/published/take-over";
import { inTime } from "./in-time";

/** What the build puts in: the files that are kept at once, the base of the site, and the page that stands for every other. */
declare const KEPT: readonly { url: string; revision: string | null; integrity?: string }[];
declare const BASE: string;
declare const SHELL: string;
/** Has the worker begin though tabs of an older one are open. Workers have it, pages do not. */
declare function skipWaiting(): Promise<void>;

/** Keeps no page in the place of a file, as the sign-in of a network answers everything. */
const plugins = [
  {
    cacheWillUpdate: ({ response }: { readonly response: Response }) =>
      Promise.resolve(
        response.status === 200 && response.headers.get("Content-Type")?.startsWith("text/html") === false
          ? response
          : null,
      ),
  },
];

const visited = new NetworkFirst({ cacheName: "visited", plugins });

// A new worker waits until the tabs of the old one are closed or reloaded, so that each keeps the program it began with; what
// an old one kept is deleted only then.
precache([...KEPT]);

// The program never changes under its name.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE}assets/`),
  async (at) => (await matchPrecache(at.request)) ?? new CacheFirst({ cacheName: "visited", plugins }).handle(at),
);

// Data comes from the network as long as there is one that answers; else as it was kept with the program or read before. Files
// to take away are kept only if they were taken before.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && url.pathname.startsWith(BASE) && /\.(json|xml|csv|xlsx|parquet|geojson|cff|zip)$/.test(url.pathname),
  (at) =>
    inTime(
      visited.handle(at),
      async () => (await caches.match(at.request, { cacheName: "visited" })) ?? (await matchPrecache(at.request)),
    ),
);

// So do pages; without a network one shell stands for all, and the program in it reads the address. Embeds keep nothing. A dot
// in a query, as in that of a release, makes no file of a page.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && !/\.\w+$|\/embed\//.test(url.pathname),
  ({ request }) => inTime(fetch(request), () => matchPrecache(SHELL)),
);

addEventListener("message", ({ data }) => {
  if (data === takeOver) void skipWaiting();
});
