import type { Asked } from "./probe";
import { openBrowser, slowDown, type Conditions, type Request } from "./browser";
import { orSay, timeLimit } from "./time-limit";
import type { Control, Region } from "./selectors";

/** One cold load. Times in ms from its start, sizes in bytes. */
export type Load = {
  readonly fcp: number | null;
  readonly lcp: number | null;
  readonly cls: number;
  /** When the data is on the screen. */
  readonly shown: number;
  /** What long tasks have over 50 ms, until the page is at rest. */
  readonly tbt: number;
  readonly longest: number;
  readonly requests: number;
  readonly bytes: Readonly<Record<Kind | "total" | "untilShown", number>>;
  /** JavaScript objects after a collection. */
  readonly heap: number;
  /** Elements and texts. */
  readonly nodes: number;
  readonly errors: readonly string[];
};

export const byteKinds = ["script", "style", "data", "page", "font", "other"] as const;
export type Kind = (typeof byteKinds)[number];

/** What a page shows when it is at rest, unfiltered and filtered; `filtered` is null where nothing filters. */
export type Reference = { readonly shown: string; readonly filtered: string | null };

/** Looks at a page at full speed: what it will have to show. */
export async function lookAt(
  address: string,
  conditions: Conditions,
  regions: readonly Region[],
  filter: Control | null,
  filteredAddress: string | null,
): Promise<Reference> {
  const picture = async (url: string): Promise<string> => {
    const opened = await openBrowser(conditions, { regions });
    try {
      await opened.page.goto(url);
      await opened.page.locator("main").first().waitFor({ timeout: timeLimit });
      await opened.page.evaluate(() => window.bench.rest());
      return await opened.page.evaluate(() => window.bench.picture());
    } finally {
      await opened.close();
    }
  };
  const shown = await picture(address);
  const filtered = filter === null || filteredAddress === null ? null : await picture(filteredAddress);
  if (filtered === shown) throw new Error(`${address}: a filter changes nothing that could be waited for`);
  return { shown, filtered };
}

/** Loads a page with an empty cache until it is at rest. */
export async function coldLoad(
  address: string,
  conditions: Conditions,
  regions: readonly Region[],
  { shown }: Reference,
): Promise<Load> {
  const opened = await openBrowser(conditions, { regions, shown });
  try {
    await slowDown(opened, conditions, "processor and network");
    await opened.page.goto(address, { waitUntil: "commit", timeout: timeLimit });
    const at = await orSay(
      opened.page.evaluate(() => window.bench.whenShown),
      shown,
      () => opened.page.evaluate(() => window.bench.picture()),
    );
    await opened.page.evaluate(() => window.bench.rest());
    const seen = await opened.page.evaluate(() => window.bench.seen);
    const requests = [...opened.requests.values()];
    await slowDown(opened, null, "processor");
    await opened.session.send("HeapProfiler.collectGarbage");
    const { metrics } = await opened.session.send("Performance.getMetrics");
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
    const over = seen.long.map(({ duration }) => duration);
    return {
      fcp: seen.fcp,
      lcp: seen.lcp,
      cls: seen.cls,
      shown: at,
      tbt: over.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...over),
      requests: requests.length,
      bytes: bytesOf(requests, opened.began() + at / 1000),
      heap: metric("JSHeapUsedSize"),
      nodes: metric("Nodes"),
      errors: opened.errors,
    };
  } finally {
    await opened.close();
  }
}

/** Loads a page with an empty cache and filters as soon as it can: ms until the answer is on the screen. */
export async function liveAfter(
  address: string,
  conditions: Conditions,
  regions: readonly Region[],
  live: NonNullable<Asked["live"]>,
): Promise<number> {
  const opened = await openBrowser(conditions, { regions, live });
  try {
    await slowDown(opened, conditions, "processor and network");
    await opened.page.goto(address, { waitUntil: "commit", timeout: timeLimit });
    return await orSay(
      opened.page.evaluate(() => window.bench.whenLive),
      live.content,
      () => opened.page.evaluate(() => window.bench.picture()),
    );
  } finally {
    await opened.close();
  }
}

function bytesOf(requests: readonly Request[], until: number): Load["bytes"] {
  const sum = (some: readonly Request[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const of = (kind: Kind): number => sum(requests.filter((request) => kindOf(request) === kind));
  return {
    total: sum(requests),
    untilShown: sum(requests.filter(({ end }) => end !== null && end <= until)),
    script: of("script"),
    style: of("style"),
    data: of("data"),
    page: of("page"),
    font: of("font"),
    other: of("other"),
  };
}

function kindOf({ type, url }: Request): Kind {
  if (/javascript/.test(type)) return "script";
  if (/css/.test(type)) return "style";
  if (/html/.test(type)) return "page";
  if (/font/.test(type) || url.endsWith(".woff2")) return "font";
  return /json/.test(type) ? "data" : "other";
}
