import mdn from "@mdn/browser-compat-data/forLegacyNode";
import type { Identifier } from "@mdn/browser-compat-data/types";
import { oldest, type Versions } from "../../tools/site/browsers";

/** A part of a browser by the names that lead to it, as ["URL", "canParse_static"] or ["Element", "checkVisibility"]. */
export type Path = readonly string[];

const browsers = ["chrome", "chrome_android", "edge", "firefox", "firefox_android", "safari", "safari_ios"] as const;

/** Whether one of `versions` lacks a feature: it is not there, or under another name or behind a switch only. */
export function isNewer({ __compat: compat }: Identifier, versions: Versions = oldest): boolean {
  const support = compat?.support;
  if (!support) return false;
  return !browsers.every((browser) =>
    [support[browser] ?? []]
      .flat()
      .some(
        (one) =>
          !one.prefix &&
          !one.alternative_name &&
          !one.flags &&
          numberOf(one.version_added) <= versions[browser] &&
          versions[browser] < numberOf(one.version_removed),
      ),
  );
}

/** "≤13.1" is 13.1; what no version has, or a coming one, is infinitely new. */
function numberOf(version: string | false | undefined): number {
  const found = Number.parseFloat(String(version).replace("≤", ""));
  return Number.isNaN(found) ? Infinity : found;
}

/** What lies under a part of MDN's data: names and features, without the statement about the part itself. */
export function members(part: Identifier | undefined): readonly (readonly [string, Identifier])[] {
  return Object.keys(part ?? {}).flatMap((name) => {
    const member = name === "__compat" ? undefined : part?.[name];
    return member ? [[name, member] as const] : [];
  });
}

/** Namespaces of JavaScript, whose members have members. */
const namespaces = ["Intl", "Temporal"];

/** Every built-in of JavaScript and of the browser: the global ones, then their members. */
function builtIns(): readonly { readonly path: Path; readonly feature: Identifier }[] {
  const under = (part: Identifier, path: Path, depth: number): readonly (readonly [Path, Identifier])[] =>
    members(part).flatMap(([name, member]) => {
      const own = [...path, name];
      const more = namespaces.includes(name) ? depth + 1 : depth;
      return [[own, member] as const, ...(own.length < more ? under(member, own, more) : [])];
    });
  return [mdn.javascript.builtins, mdn.api]
    .flatMap((part) => (part ? under(part, [], 2) : []))
    .flatMap(([path, feature]) => ("__compat" in feature ? [{ path, feature }] : []));
}

/** The built-ins that one of `versions` lacks; members stand before what they are members of. */
export function newerBuiltIns(versions: Versions = oldest): readonly Path[] {
  return builtIns()
    .filter(({ feature }) => isNewer(feature, versions))
    .map(({ path }) => path)
    .toSorted((a, b) => b.length - a.length);
}

/**
 * How a script calls what one of `versions` lacks, where the name alone tells: a static method ("URL.canParse("), or a
 * method (".checkVisibility(") of what these versions have, whose name nothing else in them bears.
 */
export function newerCalls(versions: Versions = oldest): readonly string[] {
  const there = builtIns().filter(({ feature }) => !isNewer(feature, versions));
  const owners = new Set(there.flatMap(({ path }) => (path.length === 1 ? path : [])));
  const known = new Set(there.map(({ path }) => path.at(-1)));
  return newerBuiltIns(versions).flatMap(([owner = "", name = "", ...more]) => {
    if (!owners.has(owner) || more.length > 0 || !/^\w+$/.test(name) || name.endsWith("_event")) return [];
    if (name.endsWith("_static")) return [`${owner}.${name.replace("_static", "")}(`];
    return name === "" || known.has(name) ? [] : [`.${name}(`];
  });
}
