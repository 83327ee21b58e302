import { matchPrecache, precache } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { takeOver } from "../../../src/published/take-over";

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

// Data comes from the network as long as there is one; without it, as it was kept with the program or read before.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.(json|xml)$/.test(url.pathname) && url.pathname.startsWith(BASE),
  async (at) => {
    try {
      return await visited.handle(at);
    } catch (error) {
      const kept = await matchPrecache(at.request);
      if (kept === undefined) throw error;
      return kept;
    }
  },
);

// So do pages; without a network one shell stands for all, and the program in it reads the address. Embeds keep nothing.
registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      try {
        return await fetch(request);
      } catch (error) {
        const shell = await matchPrecache(SHELL);
        if (shell === undefined) throw error;
        return shell;
      }
    },
    { denylist: [/\.\w+$/, /\/embed\//] },
  ),
);

addEventListener("message", ({ data }) => {
  if (data === takeOver) void skipWaiting();
});
