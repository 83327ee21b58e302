import { describe, expect, test } from "vitest";
import { applyOperation, idOf } from "../../../tools/data/operations/apply";
import { nextClaimId } from "../../../tools/data/operations/claims";
import type { Outcome } from "../../../tools/data/operations/outcome";
import { operationsOf } from "../../../tools/data/operations/read-json";
import { operationSchema, type Operation } from "../../../tools/data/operations/schema";
import { draftOf, type Draft } from "../../../tools/data/store/layout";
import {
  claim,
  dataset,
  investment,
  organisation,
  programme,
  site,
  source,
  watched,
  type Changes,
} from "../../dataset/fixture";

const lund = "se-lund-acme";
const status = (id: string, overrides = {}) => claim(id, { value: "announced" }, overrides);
const event = { date: "2026-01", kind: "announced", text: "Announced", source: "a-source" };

const start: Changes = {
  sites: [site({ claims: [investment(`${lund}.investment.2`), status(`${lund}.status.1`)], events: [event] })],
  programmes: [programme({ claims: [status("se-acme.status.1")] })],
  watchlist: [watched()],
  retired: [`${lund}.investment.3`],
  exceptions: [{ rule: "wide-money", subject: `${lund}.investment.2`, reason: "It says so." }],
};
const draft = draftOf(dataset(start).set);
const none: ReadonlySet<string> = new Set();

const { id: _id, ...page } = source({ url: "https://example.org/new" });
const { id: _organisation, ...company } = organisation();
const fresh = site({ id: "se-malmo-new" });
/** A claim as an operation brings it: without an id it gets one. */
const said = (own: Record<string, unknown> = {}) => ({
  ...status("x.status.1", { scope: "phase two", ...own }),
  ...("id" in own ? {} : { id: undefined }),
});

function read(raw: unknown): Operation {
  const [only] = operationsOf(JSON.stringify([raw]), "test");
  if (only === undefined || !("operation" in only)) throw new Error(JSON.stringify(only));
  return only.operation;
}

const apply = (raw: unknown, on: Draft = draft, later: unknown[] = [], released = none): Outcome =>
  applyOperation(on, read(raw), later.map(read), released);

/** The draft after operations, none of which is refused. */
function after(...raws: unknown[]): Draft {
  return raws.reduce<Draft>((so, raw) => {
    const outcome = apply(raw, so);
    if (outcome.kind === "refused") throw new Error(outcome.reason);
    return outcome.kind === "done" ? outcome.draft : so;
  }, draft);
}

type Case = {
  /** What changes the draft once, and nothing the second time. */
  readonly good: unknown;
  /** What finds the draft so already. */
  readonly same?: readonly unknown[];
  /** What is refused, and why. */
  readonly bad: readonly (readonly [unknown, RegExp])[];
};

const cases: Readonly<Record<Operation["op"], Case>> = {
  add_source: {
    good: { op: "add_source", id: "new", source: page },
    same: [{ op: "add_source", id: "a-source", source: { ...page, url: "https://example.org/acme" } }],
    bad: [
      [{ op: "add_source", id: "a-source", source: page }, /already a source a-source.*url is .*acme", given .*new"/],
      [{ op: "add_source", id: "b", source: { ...page, class: "blog" } }, /class \("blog"\)/],
      [{ op: "add_source", id: "B!", source: page }, /id \("B!"\)/],
      [{ op: "add_source", id: "b", source: { ...page, note: "x" } }, /note \("x"\): unknown key/],
      [{ op: "add_source", id: "b", source: { ...page, title: undefined } }, /title: missing/],
      [
        { op: "add_source", id: "b", source: { ...page, url: "https://example.org/acme", class: "press" } },
        /the source a-source has the same address and the class primary, not press/,
      ],
    ],
  },
  set_source: {
    good: { op: "set_source", id: "a-source", key: "published", value: "2026-01" },
    same: [{ op: "set_source", id: "a-source", key: "class", value: "primary" }],
    bad: [
      [{ op: "set_source", id: "nobody", key: "title", value: "x" }, /there is no source nobody/],
      [{ op: "set_source", id: "a-source", key: "id", value: "x" }, /an id cannot be changed/],
      [{ op: "set_source", id: "a-source", key: "published", value: "2026-13" }, /published/],
      [{ op: "set_source", id: "a-source", key: "title", value: null }, /title/],
      [{ op: "set_source", id: "a-source", key: "colour", value: "red" }, /unknown key/],
    ],
  },
  drop_source: {
    good: { op: "drop_source", id: "a-source" },
    bad: [[{ op: "drop_source", id: "nobody" }, /there is no source nobody/]],
  },
  add_organisation: {
    good: { op: "add_organisation", id: "other", organisation: company },
    bad: [
      [
        { op: "add_organisation", id: "acme", organisation: { ...company, name: "Other" } },
        /name is "Acme", given "Other"/,
      ],
    ],
  },
  set_organisation: {
    good: { op: "set_organisation", id: "acme", key: "aliases", value: ["Old Acme"] },
    bad: [[{ op: "set_organisation", id: "acme", key: "hq_country", value: "Sweden" }, /ISO 3166-1/]],
  },
  drop_organisation: {
    good: { op: "drop_organisation", id: "acme" },
    bad: [[{ op: "drop_organisation", id: "nobody" }, /there is no organisation nobody/]],
  },
  add_site: {
    good: { op: "add_site", site: fresh },
    bad: [
      [{ op: "add_site", site: site({ id: lund, kind: "enterprise" }) }, /there is already a site/],
      [{ op: "add_site", site: site({ id: "se-malmo-acme" }) }, /is on the watchlist: use promote/],
      [
        { op: "add_site", site: site({ id: "se-x", location: { lat: 95, lon: 0, precision: "site" } }) },
        /location\.lat \(95\)/,
      ],
    ],
  },
  promote: {
    good: { op: "promote", site: site({ id: "se-malmo-acme" }) },
    bad: [[{ op: "promote", site: fresh }, /is not on the watchlist: use add_site/]],
  },
  set_site: {
    good: { op: "set_site", id: lund, key: "locality", value: "Brunnshög" },
    bad: [
      [{ op: "set_site", id: lund, key: "claims", value: [] }, /have their own operations/],
      [{ op: "set_site", id: "se-nowhere", key: "name", value: "x" }, /there is no site se-nowhere/],
      [{ op: "set_site", id: lund, key: "kind", value: "bunker" }, /kind/],
    ],
  },
  drop_site: {
    good: { op: "drop_site", id: lund, to: null, reason: "No source states AI any more." },
    bad: [
      [{ op: "drop_site", id: "se-nowhere", to: null, reason: "x" }, /there is no site se-nowhere/],
      [{ op: "drop_site", id: lund, to: "se-nowhere", reason: "x" }, /no site se-nowhere to redirect to/],
    ],
  },
  add_claim: {
    good: { op: "add_claim", site: lund, claim: said() },
    same: [
      { op: "add_claim", site: lund, claim: status(`${lund}.status.1`) },
      { op: "add_claim", site: lund, claim: { ...status(`${lund}.status.1`), id: undefined } },
      { op: "add_claim", programme: "se-acme", claim: status("se-acme.status.1") },
    ],
    bad: [
      [{ op: "add_claim", site: "se-nowhere", claim: said() }, /there is no site or programme se-nowhere/],
      [{ op: "add_claim", claim: said() }, /name either a site or a programme/],
      [{ op: "add_claim", site: lund, programme: "se-acme", claim: said() }, /name either a site or a programme/],
      [{ op: "add_claim", site: lund, claim: said({ id: `${lund}.status.1` }) }, /already a claim .*use set_claim/],
      [
        { op: "add_claim", site: lund, claim: said({ id: "se-other.status.1" }) },
        /does not begin with se-lund-acme\.status\./,
      ],
      [
        { op: "add_claim", site: lund, claim: investment(`${lund}.investment.3`, { scope: "phase two" }) },
        /was used by a dropped claim; the next free id is se-lund-acme\.investment\.4/,
      ],
      [
        { op: "add_claim", site: lund, claim: said({ scope: "whole site", stated: "2026-01" }) },
        /the same source says the same in se-lund-acme\.status\.1/,
      ],
      [{ op: "add_claim", site: lund, claim: said({ value: "open" }) }, /value \("open"\)/],
      [{ op: "add_claim", site: lund, claim: said({ field: "colour" }) }, /field/],
    ],
  },
  set_claim: {
    good: { op: "set_claim", id: `${lund}.status.1`, key: "doubt", value: "A slip." },
    same: [{ op: "set_claim", id: `${lund}.status.1`, key: "doubt", value: null }],
    bad: [
      [{ op: "set_claim", id: `${lund}.status.9`, key: "scope", value: "x" }, /there is no claim/],
      [{ op: "set_claim", id: `${lund}.investment.3`, key: "scope", value: "x" }, /was dropped/],
      [{ op: "set_claim", id: `${lund}.status.1`, key: "field", value: "pue" }, /a claim cannot change its field/],
      [{ op: "set_claim", id: `${lund}.status.1`, key: "id", value: "x" }, /an id cannot be changed/],
      [{ op: "set_claim", id: `${lund}.investment.2`, key: "amount", value: 1.5 }, /whole units/],
      [{ op: "set_claim", id: `${lund}.status.1`, key: "amount", value: 1 }, /unknown key/],
    ],
  },
  drop_claim: {
    good: { op: "drop_claim", id: `${lund}.status.1` },
    same: [{ op: "drop_claim", id: `${lund}.investment.3` }],
    bad: [[{ op: "drop_claim", id: `${lund}.status.9` }, /there is no claim/]],
  },
  add_event: {
    good: { op: "add_event", site: lund, event: { ...event, text: "A permit", kind: "permit" } },
    same: [{ op: "add_event", site: lund, event }],
    bad: [
      [{ op: "add_event", site: "se-nowhere", event }, /there is no site/],
      [{ op: "add_event", site: lund, event: { ...event, kind: "party" } }, /kind \("party"\)/],
    ],
  },
  drop_event: {
    good: { op: "drop_event", site: lund, event },
    same: [{ op: "drop_event", site: lund, event: { ...event, date: "2024" } }],
    bad: [[{ op: "drop_event", site: lund, event: { ...event, text: "Announce" } }, /is different: Announced/]],
  },
  add_programme: {
    good: { op: "add_programme", programme: programme({ id: "se-more" }) },
    bad: [[{ op: "add_programme", programme: programme({ country: "XX" }) }, /country/]],
  },
  set_programme: {
    good: { op: "set_programme", id: "se-acme", key: "notes", value: "A note." },
    bad: [
      [{ op: "set_programme", id: "se-acme", key: "claims", value: [] }, /have their own operations/],
      [{ op: "set_programme", id: "se-none", key: "notes", value: "x" }, /there is no programme/],
    ],
  },
  drop_programme: {
    good: { op: "drop_programme", id: "se-acme" },
    bad: [[{ op: "drop_programme", id: "se-none" }, /there is no programme/]],
  },
  add_watchlist: {
    good: { op: "add_watchlist", entry: watched({ id: "se-ystad-acme" }) },
    bad: [[{ op: "add_watchlist", entry: watched({ id: lund }) }, /is a site/]],
  },
  set_watchlist: {
    good: { op: "set_watchlist", entry: watched({ reason: "Another." }) },
    bad: [
      [{ op: "set_watchlist", entry: watched({ id: "se-none" }) }, /there is no watchlist entry/],
      [{ op: "set_watchlist", entry: watched({ reason: 3 }) }, /reason/],
    ],
  },
  drop_watchlist: {
    good: { op: "drop_watchlist", id: "se-malmo-acme" },
    bad: [[{ op: "drop_watchlist", id: "se-none" }, /there is no watchlist entry/]],
  },
  add_exception: {
    good: { op: "add_exception", rule: "coordinates", subject: lund, reason: "An island." },
    bad: [],
  },
  drop_exception: {
    good: { op: "drop_exception", rule: "wide-money", subject: `${lund}.investment.2` },
    same: [{ op: "drop_exception", rule: "wide-money", subject: lund }],
    bad: [],
  },
};

test("every operation has its cases", () => {
  const names = operationSchema.options.map(({ entries }) => entries.op.literal);
  expect(Object.keys(cases).toSorted()).toEqual(names.toSorted());
});

describe.each(Object.entries(cases))("%s", (_, { good, same = [], bad }) => {
  /** All that a release has had: what is dropped was there before. */
  const released = new Set(["a-source", "acme", "se-acme", "se-malmo-acme"]);

  test("changes the draft, and the second time nothing", () => {
    const outcome = apply(good);
    expect(outcome.kind).toBe("done");
    if (outcome.kind !== "done") return;
    expect(outcome.draft).not.toEqual(draft);
    expect(apply(good, outcome.draft, [], released).kind).toBe("same");
  });

  test.each(same.map((one) => [one]))("finds it so already: %j", (one) => {
    expect(apply(one)).toEqual({ kind: "same" });
  });

  test.each(bad)("is refused: %j", (one, reason) => {
    const outcome = apply(one);
    expect(outcome).toMatchObject({ kind: "refused", reason: expect.stringMatching(reason) });
  });
});

describe("numbers", () => {
  test("the next one follows the highest that was ever used: in the record, dropped, or released", () => {
    expect(nextClaimId(draft, none, lund, "status")).toBe(`${lund}.status.2`);
    expect(nextClaimId(draft, none, lund, "investment")).toBe(`${lund}.investment.4`);
    expect(nextClaimId(draft, new Set([`${lund}.jobs.7`]), lund, "jobs")).toBe(`${lund}.jobs.8`);
    expect(nextClaimId(draft, none, lund, "pue")).toBe(`${lund}.pue.1`);
  });

  test("no number comes again after a drop", () => {
    const dropped = after({ op: "drop_claim", id: `${lund}.status.1` });
    expect(dropped.retired.has(`${lund}.status.1`)).toBe(true);
    expect(nextClaimId(dropped, none, lund, "status")).toBe(`${lund}.status.2`);
    expect(apply({ op: "add_claim", site: lund, claim: status(`${lund}.status.1`) }, dropped).kind).toBe("refused");
  });

  test("a site or a programme that goes takes its claims' numbers with it", () => {
    const dropped = after(
      { op: "drop_site", id: lund, to: null, reason: "Gone." },
      { op: "drop_programme", id: "se-acme" },
    );
    expect([...dropped.retired].toSorted()).toEqual([
      "se-acme.status.1",
      `${lund}.investment.2`,
      `${lund}.investment.3`,
      `${lund}.status.1`,
    ]);
    expect(dropped.redirects.get(lund)).toEqual({ id: lund, to: null, reason: "Gone." });
  });
});

describe("a file that changes what it added is the same the second time", () => {
  const files: readonly (readonly [string, readonly unknown[]])[] = [
    [
      "a source",
      [
        { op: "add_source", id: "new", source: page },
        { op: "set_source", id: "new", key: "title", value: "Another" },
      ],
    ],
    [
      "a claim",
      [
        { op: "add_claim", site: lund, claim: said({ id: `${lund}.status.2` }) },
        { op: "set_claim", id: `${lund}.status.2`, key: "part", value: true },
      ],
    ],
    [
      "a claim that it drops again",
      [
        { op: "add_claim", site: lund, claim: said({ id: `${lund}.status.2` }) },
        { op: "set_claim", id: `${lund}.status.2`, key: "scope", value: "x" },
        { op: "drop_claim", id: `${lund}.status.2` },
      ],
    ],
    [
      "a site",
      [
        { op: "add_site", site: fresh },
        { op: "set_site", id: "se-malmo-new", key: "notes", value: "A note." },
        { op: "add_claim", site: "se-malmo-new", claim: said() },
        { op: "add_event", site: "se-malmo-new", event },
      ],
    ],
    [
      "a site whose claims stand in another order than its file's",
      [
        {
          op: "add_site",
          site: site({
            id: "se-malmo-new",
            claims: [status("se-malmo-new.status.1"), investment("se-malmo-new.investment.1")],
            events: [event, { ...event, date: "2025" }],
          }),
        },
      ],
    ],
  ];

  test.each(files)("%s", (_, raws) => {
    const run = (on: Draft): { draft: Draft; kinds: string[] } => {
      let now = on;
      const kinds = raws.map((raw, index) => {
        const outcome = apply(raw, now, raws.slice(index + 1));
        if (outcome.kind === "done") now = outcome.draft;
        return outcome.kind;
      });
      return { draft: now, kinds };
    };
    const once = run(draft);
    expect(new Set(once.kinds)).toEqual(new Set(["done"]));
    const twice = run(once.draft);
    expect(twice.kinds).not.toContain("refused");
    expect(twice.draft).toEqual(once.draft);
  });
});

test("null takes an optional key away, and stays in a key that may be null", () => {
  const doubted = after({ op: "set_claim", id: `${lund}.status.1`, key: "doubt", value: "A slip." });
  const again = apply({ op: "set_claim", id: `${lund}.status.1`, key: "doubt", value: null }, doubted);
  expect(again).toMatchObject({ kind: "done" });
  if (again.kind === "done") expect(again.draft).toEqual(draft);
  expect(
    after({ op: "set_source", id: "a-source", key: "published", value: null }).sources.get("a-source"),
  ).toMatchObject({
    published: null,
  });
});

test("an empty text where nothing may stand is kept as null, and said", () => {
  const outcome = apply({ op: "add_site", site: site({ id: "se-malmo-new", notes: "" }) });
  expect(outcome).toMatchObject({ kind: "done", note: "notes: empty, stored as null" });
  expect(apply({ op: "add_site", site: site({ id: "se-malmo-new", name: "" }) }).kind).toBe("refused");
});

test("the keys of what comes in stand in the order of the files", () => {
  const backwards = Object.fromEntries(Object.entries({ id: "new", ...page }).toReversed());
  const { id: _, ...rest } = backwards;
  const added = after({ op: "add_source", id: "new", source: rest }).sources.get("new");
  expect(Object.keys(added ?? {})).toEqual(Object.keys(source()));
});

test("an operation is named by what it is about", () => {
  expect(
    [
      cases.add_claim.good,
      cases.promote.good,
      cases.add_watchlist.good,
      cases.add_event.good,
      cases.add_exception.good,
    ].map((raw) => idOf(read(raw))),
  ).toEqual(["", "se-malmo-acme", "se-ystad-acme", lund, `coordinates ${lund}`]);
});

test("what is no operation is named with its number", () => {
  const steps = operationsOf(
    JSON.stringify([{ op: "drop_source", id: "x" }, { op: "paint" }, 7, { op: "drop_source", id: "x", why: "y" }]),
    "test.json",
  );
  expect(steps).toMatchObject([
    { place: "test.json 1", operation: { op: "drop_source" } },
    {
      place: "test.json 2",
      name: "paint",
      refusal: expect.stringMatching(/^unknown operation; the operations are add_source, /),
    },
    { place: "test.json 3", name: "an entry without op" },
    { place: "test.json 4", name: "drop_source", refusal: 'why ("y"): unknown key: remove it, or check its spelling' },
  ]);
  expect(() => operationsOf("{}", "test.json")).toThrow(/not a list/);
  expect(() => operationsOf("[", "test.json")).toThrow(/test\.json is not JSON/);
});
