import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { linkStates } from "../../../tools/data/links/ask-address";
import { inQueues } from "../../../tools/data/links/polite";
import { source } from "../../dataset/fixture";
import { data, folder, record } from "./support";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

type Answers = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine, by its address. */
function serving(answer: Answers): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
    });
  });
}

const go = (response: ServerResponse, status: number, head: Record<string, string> = {}): void =>
  void response.writeHead(status, head).end();

/** A host with a page of every kind, which notes what it is asked. */
function host(asked: string[]): Promise<string> {
  return serving((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    switch (request.url ?? "") {
      case "/there":
        return go(response, 200);
      case "/get-only":
        return go(response, request.method === "GET" ? 200 : 405);
      case "/liar":
        return go(response, request.method === "GET" ? 200 : 404);
      case "/moved":
        return go(response, 301, { Location: "/there" });
      case "/moved-twice":
        return go(response, 308, { Location: "/moved" });
      case "/for-now":
        return go(response, 302, { Location: "/there" });
      case "/moved-then-for-now":
        return go(response, 301, { Location: "/for-now" });
      case "/circle":
        return go(response, 302, { Location: "/circle" });
      case "/astray":
        return go(response, 301, { Location: "mailto:someone@example.org" });
      case "/gone":
        return go(response, 410);
      case "/moved-to-gone":
        return go(response, 301, { Location: "/missing" });
      case "/busy":
        return go(response, 429, { "Retry-After": "60" });
      case "/broken":
        return go(response, 503);
      case "/dead":
        return void request.socket.destroy();
      case "/slow":
        return;
      default:
        return go(response, 404);
    }
  });
}

const paths = [
  "there",
  "get-only",
  "liar",
  "moved",
  "moved-twice",
  "for-now",
  "moved-then-for-now",
  "circle",
  "astray",
  "gone",
  "missing",
  "moved-to-gone",
  "busy",
  "broken",
  "dead",
];
const cited = (addresses: readonly (readonly [string, string])[]) => ({
  sources: addresses.map(([id, url]) => source({ id, url })),
  sites: [],
  organisations: [],
});

const quick = ["--pause", "0", "--timeout", "30000"];

test("every address is asked, and a page that is gone is no fault", async () => {
  const asked: string[] = [];
  const at = await host(asked);
  const dir = record(cited(paths.toSorted().map((path) => [path, `${at}/${path}`])));
  const out = folder();
  const flags = ["--state", join(out, "answers.json"), "--json", join(out, "report.json")];
  const ran = await data(dir, ["links", ...quick, ...flags]);
  expect(ran).toMatchObject({ code: 0, err: "" });
  const rows: { source: string; state: string; status: number | null; to: string | null; note: string }[] = JSON.parse(
    readFileSync(join(out, "report.json"), "utf8"),
  );
  const told = Object.fromEntries(
    rows.map(({ source: id, state, status, to }) => [id, [state, status, to?.replace(at, "") ?? null]]),
  );
  expect(told).toEqual({
    there: ["ok", 200, null],
    "get-only": ["ok", 200, null],
    liar: ["ok", 200, null],
    moved: ["moved", 200, "/there"],
    "moved-twice": ["moved", 200, "/there"],
    "for-now": ["redirected", 200, "/there"],
    "moved-then-for-now": ["redirected", 200, "/there"],
    circle: ["failing", null, "/circle"],
    astray: ["failing", 301, "mailto:someone@example.org"],
    gone: ["gone", 410, null],
    missing: ["gone", 404, null],
    "moved-to-gone": ["gone", 404, "/missing"],
    busy: ["refused", 429, null],
    broken: ["failing", 503, null],
    dead: ["unreachable", null, null],
  });
  expect(rows.find(({ source: id }) => id === "busy")?.note).toBe("Retry-After: 60");
  expect(rows.map(({ state }) => linkStates.findIndex((known) => known === state))).toEqual(
    rows.map(({ state }) => linkStates.findIndex((known) => known === state)).toSorted((a, b) => a - b),
  );
  expect(ran.out).toContain("15 of 15 addresses requested.\nAvailable: 3\nMoved permanently: 2\n");
  expect(ran.out).toMatch(/^ {2}moved +200 +http:\/\/\S+\/moved → http:\/\/\S+\/there$/m);
  // HEAD alone where that is enough, GET only after it.
  expect(asked.filter((one) => one.endsWith(" /there") && one.startsWith("GET"))).toEqual([]);
  expect(asked.indexOf("HEAD /get-only")).toBeLessThan(asked.indexOf("GET /get-only"));
});

test("a host that is not there is unreachable", async () => {
  const dir = record(cited([["nobody", "http://127.0.0.1:1/"]]));
  const { code, out } = await data(dir, ["links", ...quick, "--state", join(folder(), "a.json")]);
  expect(code).toBe(0);
  expect(out).toContain("No answer: 1\n  nobody    http://127.0.0.1:1/");
});

test("an address that does not answer in time is unreachable", async () => {
  const at = await host([]);
  const dir = record(cited([["slow", `${at}/slow`]]));
  const state = join(folder(), "a.json");
  expect((await data(dir, ["links", "--pause", "0", "--timeout", "100", "--state", state])).code).toBe(0);
  expect(Object.values(JSON.parse(readFileSync(state, "utf8")))).toMatchObject([
    { state: "unreachable", status: null, note: "no answer in time" },
  ]);
});

test("one request at a time to each host, with a pause, and several hosts at once", async () => {
  let [open, most] = [0, 0];
  const [starts, order]: [number[], string[]] = [[], []];
  const slow = await serving((request, response) => {
    open += 1;
    most = Math.max(most, open);
    starts.push(performance.now());
    order.push(`slow ${request.url}`);
    setTimeout(() => {
      open -= 1;
      go(response, 200);
    }, 15);
  });
  const other = await serving((request, response) => {
    order.push(`other ${request.url}`);
    go(response, 200);
  });
  const dir = record(
    cited([...["a", "b", "c", "d"].map((path) => [path, `${slow}/${path}`] as const), ["x", `${other}/x`]]),
  );
  await data(dir, ["links", "--pause", "40", "--timeout", "5000", "--state", join(folder(), "a.json")]);
  expect(most).toBe(1);
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(39);
  // The other host did not wait until the slow one was done.
  expect(order.indexOf("other /x")).toBeLessThan(order.indexOf("slow /d"));
});

test("an interrupted run goes on where it stopped, and asks nothing twice", async () => {
  const asked: string[] = [];
  const interruption = new AbortController();
  const at = await serving((request, response) => {
    asked.push(String(request.url));
    if (request.url === "/c") interruption.abort();
    else go(response, 200);
  });
  const dir = record(cited(["a", "b", "c", "d"].map((path) => [path, `${at}/${path}`])));
  const state = join(folder(), "deep/answers.json");
  const args = ["links", ...quick, "--state", state];
  const first = await data(dir, args, { interruption: () => interruption.signal });
  expect(first).toMatchObject({ code: 130, err: `Interrupted. The answers so far are in ${state}.` });
  expect(first.out).toContain("2 of 4 addresses requested.");
  expect(Object.keys(JSON.parse(readFileSync(state, "utf8")))).toEqual([`${at}/a`, `${at}/b`]);

  const next = await serving((request, response) => {
    asked.push(String(request.url));
    go(response, 200);
  });
  writeFileSync(join(dir, "sources.json"), readFileSync(join(dir, "sources.json"), "utf8").replaceAll(at, next));
  writeFileSync(state, readFileSync(state, "utf8").replaceAll(at, next));
  asked.length = 0;
  expect(await data(dir, args)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^4 of 4 addresses requested\.\nAvailable: 4$/),
  });
  expect(asked).toEqual(["/c", "/d"]);
  asked.length = 0;
  await data(dir, args);
  expect(asked).toEqual([]);
  await data(dir, [...args, "--fresh", "--limit", "1"]);
  expect(asked).toEqual(["/a"]);
});

test("the wrong file of answers is not written over", async () => {
  const dir = record(cited([["a", "http://127.0.0.1:1/"]]));
  const state = join(folder(), "precious.json");
  writeFileSync(state, '{"my":"notes"}');
  expect(await data(dir, ["links", ...quick, "--state", state])).toMatchObject({ code: 3 });
  expect(readFileSync(state, "utf8")).toBe('{"my":"notes"}');
  expect(await data(dir, ["links", "--pause", "soon"])).toMatchObject({ code: 2 });
  expect(await data(dir, ["links", "--hosts", "0"])).toMatchObject({ code: 2 });
  expect(existsSync(join(dir, ".cache"))).toBe(false);
});

test("queues are worked off each in its order, so many at once", async () => {
  const done: string[] = [];
  let [open, most] = [0, 0];
  await inQueues([["a1", "a2"], ["b1"], ["c1", "c2"]], 2, new AbortController().signal, async (item) => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    done.push(item);
  });
  expect(most).toBe(2);
  expect(done.toSorted()).toEqual(["a1", "a2", "b1", "c1", "c2"]);
  expect(done.indexOf("c1")).toBeLessThan(done.indexOf("c2"));
});
