import { fetched, type Answer } from "./answer";
import type { Expected } from "./expected";
import { faultsOfFile, kindOf, type Fault, type Kind } from "./faults";
import { securityHeaders } from "../rules";

/** How many requests are under way at a time. */
const atOnce = 8;

/**
 * Asks a deployed copy for everything that is expected of it, and returns what is wrong, without the kinds in `except`,
 * which a host is known not to do. `address` is that of the site, with its path.
 */
export async function smoke(
  address: string,
  expected: Expected,
  except: ReadonlySet<Kind> = new Set(),
): Promise<{ readonly asked: number; readonly faults: readonly Fault[] }> {
  const home = address.endsWith("/") ? address : `${address}/`;
  const checks = [
    ...expected.files.map((file) => () => ofFile(home, file, expected.policy)),
    ...expected.links.map((link) => () => ofLink(home, link)),
    ...unknown.map((path) => () => ofUnknown(home, path, expected)),
    ...revalidated.map((path) => () => ofRevalidation(home, path)),
    ...(new URL(home).pathname === "/" ? [] : [() => ofBareBase(home)]),
  ];
  const faults: Fault[] = [];
  const waiting = [...checks];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) faults.push(...(await check()));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { asked: checks.length, faults: faults.filter((fault) => !except.has(kindOf(fault))) };
}

/** Addresses that are on no copy: a page, and files whose type and time a host may get wrong for the page that answers. */
const unknown = ["no-such-page", "no/such/page/", "assets/no-such-script.js", "data/no-such-file.json"];

/** What every visit asks for again. */
const revalidated = ["", "data/index.json"];

async function ofFile(home: string, file: Expected["files"][number], policy: string): Promise<readonly Fault[]> {
  const at = file.path.replace(/(^|\/)index\.html$/, "$1");
  const answer = await fetched(new URL(encodeURI(at), home));
  return answer.error === null ? faultsOfFile(at, file, answer, policy) : [failed(at, answer)];
}

/** A link as people share them, without a slash at its end: to be answered with its page, at once or by a redirect. */
async function ofLink(home: string, { path, page }: Expected["links"][number]): Promise<readonly Fault[]> {
  const link = new URL(path, home);
  const first = await fetched(link);
  if (first.error !== null) return [failed(path, first)];
  const target = first.location === null ? link : new URL(first.location, link);
  const fault = (what: string): readonly Fault[] => [{ kind: "paths", at: path, what }];
  if (target.search !== link.search || target.origin !== link.origin)
    return fault(`leads to ${target.href}, another address`);
  const answer = first.location === null ? first : await fetched(target);
  if (answer.status !== 200) return fault(`is answered ${answer.status}, not 200`);
  if (page !== null && !page.equals(answer.body)) return fault("shows another page than its path");
  return [];
}

async function ofUnknown(home: string, path: string, { missing, policy }: Expected): Promise<readonly Fault[]> {
  const answer = await fetched(new URL(path, home));
  if (answer.error !== null) return [failed(path, answer)];
  const faults: Fault[] = [];
  const add = (kind: Kind, what: string): number => faults.push({ kind, at: path, what });
  if (answer.status !== 404) add("paths", `is on no copy, but is answered ${answer.status}, not 404`);
  else if (missing !== null && !missing.equals(answer.body)) add("paths", "is not answered with 404.html");
  else if (!answer.header("content-type").startsWith("text/html"))
    add("types", `is answered with a page of the type ${answer.header("content-type")}`);
  const kept = /max-age=(\d+)/.exec(answer.header("cache-control"))?.[1] ?? "0";
  if (answer.status === 404 && Number(kept) > 600) add("caching", `is not there, yet kept for ${kept} s`);
  for (const [name, value] of Object.entries(securityHeaders("404.html", policy)))
    if (answer.header(name) !== value) add("headers", `${name} is ${answer.header(name) || "missing"}, not ${value}`);
  return faults;
}

/** What a browser has must be confirmed without being sent again, by a tag or a date. */
async function ofRevalidation(home: string, path: string): Promise<readonly Fault[]> {
  const first = await fetched(new URL(path, home));
  if (first.error !== null || first.status !== 200) return [];
  const tag = first.header("etag");
  const day = first.header("last-modified");
  const again = tag === "" ? { "If-Modified-Since": day } : { "If-None-Match": tag };
  if (tag === "" && day === "") return [{ kind: "caching", at: path, what: "has neither ETag nor Last-Modified" }];
  const { status } = await fetched(new URL(path, home), again);
  return status === 304
    ? []
    : [{ kind: "caching", at: path, what: `is sent whole again (${status}, not 304) to who has it` }];
}

async function ofBareBase(home: string): Promise<readonly Fault[]> {
  const bare = new URL(home.slice(0, -1));
  bare.search = "?country=SE";
  const answer = await fetched(bare);
  const to = answer.location === null ? bare.href : new URL(answer.location, bare).href;
  const isRight = to === `${home}${bare.search}`;
  return isRight ? [] : [{ kind: "paths", at: bare.pathname, what: "does not lead to the site, with its query" }];
}

function failed(at: string, { error }: Answer): Fault {
  return { kind: "paths", at, what: `is not answered: ${error}` };
}
