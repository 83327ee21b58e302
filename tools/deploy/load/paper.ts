import { keptFiles } from "../../site/offline/worker";
import { cacheControl, caching } from "../rules";

/** What a day of visits is reckoned by. */
export type Day = {
  readonly visits: number;
  /** The part of the visits by browsers that have nothing of the site yet, from 0 to 1. */
  readonly fresh: number;
  /** The places at which a CDN keeps copies. */
  readonly edges: number;
};

/** Some requests and the bytes of their answers. */
type Traffic = { readonly requests: number; readonly bytes: number };

/** What a day of visits of the overview costs, with each file of so many bytes as it is transferred. */
export type Paper = {
  /** The first view of the overview by a browser that has nothing: what its page names to load. */
  readonly view: Traffic;
  /** All else that such a browser keeps for the time without a network, ten seconds later, and that the view asks for meanwhile. */
  readonly kept: Traffic;
  /** A later visit while nothing was published: what is not hashed is asked for, and has not changed. */
  readonly again: Traffic;
  readonly day: Traffic;
  /** What of the day a CDN that was told nothing else asks the origin: whether each file that is not hashed has changed. */
  readonly origin: Traffic;
  /** The first later visit after a release without a new program. */
  readonly afterRelease: Traffic;
  /** The files that a release of the record alone makes a CDN forget: all that is not hashed. */
  readonly invalidated: Traffic;
  /** What an edge that has nothing fetches from the origin until it serves the overview, and until it has the whole site. */
  readonly coldView: Traffic;
  readonly coldSite: Traffic;
  /** What all edges fetch for the overview after a release. */
  readonly refill: Traffic;
};

/** The bytes of an answer without content, for its headers. */
const unchanged = 700;

/**
 * Reckons what visits cost. `files` has the bytes of every file of the site as it is transferred; `viewed` are those that the first view
 * of the overview asks for (`viewedFiles`). Throws if one of them is not in the site.
 */
export function reckon(files: ReadonlyMap<string, number>, viewed: readonly string[], day: Day): Paper {
  const bytesOf = (some: readonly string[]): Traffic => ({
    requests: some.length,
    bytes: some.reduce((sum, file) => {
      const bytes = files.get(file);
      if (bytes === undefined) throw new Error(`The site has no ${file}.`);
      return sum + bytes;
    }, 0),
  });
  const isHashed = (file: string): boolean => cacheControl(file) === caching.hashed;
  const asked = (some: readonly string[]): Traffic => {
    const { length } = some.filter((file) => !isHashed(file));
    return { requests: length, bytes: length * unchanged };
  };
  const later = keptFiles([...files.keys()]).filter((file) => !viewed.includes(file));
  const changing = viewed.filter((file) => !isHashed(file));
  const again = asked(viewed);
  const view = bytesOf(viewed);
  const kept = bytesOf(later);
  const fresh = times(plus(view, kept), day.visits * day.fresh);
  return {
    view,
    kept,
    again,
    day: plus(fresh, times(again, day.visits * (1 - day.fresh))),
    origin: plus(
      times(asked([...viewed, ...later]), day.visits * day.fresh),
      times(again, day.visits * (1 - day.fresh)),
    ),
    afterRelease: bytesOf(changing),
    invalidated: bytesOf([...files.keys()].filter((file) => !isHashed(file))),
    coldView: view,
    coldSite: bytesOf([...files.keys()]),
    refill: times(bytesOf(changing), day.edges),
  };
}

/** Returns the files under the base that a written page asks for at once: its scripts, styles, letters and data, and itself. */
export function viewedFiles(page: string, base: string): readonly string[] {
  const asked = [...page.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => {
    const isAsked = tag.startsWith("<script") || /rel="(?:stylesheet|preload|modulepreload|icon|manifest)"/.test(tag);
    const address = /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1];
    return isAsked && address?.startsWith(base) === true ? [address.slice(base.length)] : [];
  });
  return ["index.html", ...new Set(asked)];
}

function plus(a: Traffic, b: Traffic): Traffic {
  return { requests: a.requests + b.requests, bytes: a.bytes + b.bytes };
}

function times({ requests, bytes }: Traffic, count: number): Traffic {
  return { requests: requests * count, bytes: bytes * count };
}
