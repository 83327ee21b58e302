import { cacheControl, caching, contentType, isCompressed, securityHeaders } from "../rules";
import type { Answer } from "./answer";
import type { ExpectedFile } from "./expected";

export const kinds = ["paths", "types", "caching", "compression", "headers"] as const;

export type Kind = (typeof kinds)[number];

/** What is wrong at a path of the site. */
export type Fault = { readonly kind: Kind; readonly at: string; readonly what: string };

/** Returns the kind of a fault. */
export const kindOf = ({ kind }: Fault): Kind => kind;

/** Returns what is wrong with the answer for a file of the site, whose pages state a policy. */
export function faultsOfFile(
  at: string,
  { path, content }: ExpectedFile,
  answer: Answer,
  policy: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (kind: Kind, what: string): number => faults.push({ kind, at, what });
  if (answer.status !== 200) {
    add("paths", `is answered ${answer.status}, not 200`);
    return faults;
  }
  if (content !== null && !content.equals(answer.body)) add("paths", "is not the file of this build");
  const type = answer.header("content-type");
  if (normal(type) !== normal(contentType(path)))
    add("types", `has the type ${type || "none"}, not ${contentType(path)}`);
  const kept = answer.header("cache-control");
  if (!isKeptAs(cacheControl(path), kept))
    add("caching", `has the Cache-Control ${kept || "none"}, not ${cacheControl(path)}`);
  const coding = answer.header("content-encoding");
  if (isCompressed(path, answer.body.length) && coding !== "br" && coding !== "gzip")
    add("compression", "is not compressed");
  if (coding !== "" && !/accept-encoding|\*/i.test(answer.header("vary")))
    add("compression", "is compressed, but Vary does not say Accept-Encoding");
  for (const [name, value] of Object.entries(securityHeaders(path, policy))) {
    const said = answer.header(name);
    if (said !== value) add("headers", `${name} is ${said || "missing"}, not ${value}`);
  }
  return faults;
}

const normal = (type: string): string => type.toLowerCase().replaceAll(/[\s"]/g, "");

/** Returns whether a `Cache-Control` means what is expected: of what is asked for anew, some hosts say it in other words. */
function isKeptAs(expected: string, said: string): boolean {
  const words = said.toLowerCase().split(/\s*,\s*/);
  if (expected !== caching.other) return words.includes("immutable") && words.includes("max-age=31536000");
  return words.includes("no-cache") || words.includes("max-age=0");
}

/** Returns the lines of a report: what is wrong once, with the first paths and how many more there are. */
export function printed(faults: readonly Fault[]): readonly string[] {
  const byWhat = new Map<string, string[]>();
  for (const { kind, what, at } of faults) {
    const all = byWhat.get(`${kind}: ${what}`) ?? [];
    byWhat.set(`${kind}: ${what}`, [...all, `/${at}`]);
  }
  return [...byWhat]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, all]) => {
      const paths = all.toSorted();
      const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
      return `${what}: ${paths.slice(0, 3).join(", ")}${more}`;
    });
}
