import { expect, test } from "vitest";
import { citation, citeTotal, type Cited } from "../../../src/features/cite/citation";
import { investment, site } from "../support/builders";

const cited: Cited = {
  claim: investment({ id: "se-lund-acme.investment.1", scope: 'whole site, "by 2030"', stated: "2026-02-03" }),
  site: site({ name: "Acme & Sons, Lund" }),
  value: "€1 bn",
  publisher: "The Daily",
  via: null,
  source: {
    id: "press",
    title: "Acme builds 100% more",
    publisher: "The Daily",
    url: "https://example.org/a_b",
    published: null,
    language: "en",
    class: "press",
  },
  release: { version: "2026.11.1", date: "2026-11-21", note: "First." },
  link: "https://host/sites/se-lund-acme#investment.1",
};

test("a citation in text names value, scope, site, publisher, date, release, claim and link", () => {
  const text = citation.text(cited);
  for (const part of [
    "€1 bn",
    "by 2030",
    "Acme & Sons",
    "The Daily",
    "3 Feb 2026",
    "2026.11.1",
    cited.claim.id,
    cited.link,
  ])
    expect(text).toContain(part);
});

test("a citation in BibTeX escapes what TeX would read", () => {
  const text = citation.bibtex(cited);
  expect(text).toContain("Acme \\& Sons");
  expect(text).toContain("100\\% more");
  expect(text).toContain("a\\_b");
  expect(text).toMatch(/^@misc\{se-lund-acme\.investment\.1,/);
});

test("a row of CSV quotes what holds commas and quotes, and never starts a formula", () => {
  const row = citation.csv({ ...cited, publisher: "=HYPERLINK(1)", source: null });
  expect(row).toContain('"whole site, ""by 2030"""');
  expect(row).toContain(",'=HYPERLINK(1),");
  expect(row.split("\n")[0]).toMatch(/^claim,site,site_name,field,amount,currency,/);
  expect(row.split("\n")[1]).toContain(",investment,1000000000,EUR,site_total,");
});

test("an undated claim says so", () => {
  expect(citation.text({ ...cited, claim: { ...cited.claim, stated: null } })).toContain("undated");
});

test("every format says how a page is known that was not opened", () => {
  const via = "read in a register that cites it";
  const second = { ...cited, via };
  expect(citation.text(second)).toContain(
    "The Daily, 3 Feb 2026 (second-hand: read in a register that cites it), in: ",
  );
  expect(citation.bibtex(second)).toContain("a\\_b; second-hand: read in a register that cites it}");
  expect(citation.bibtex({ ...second, source: null })).toContain(
    "note = {second-hand: read in a register that cites it}",
  );
  const [head = "", row = ""] = citation.csv(second).split("\n");
  expect(head).toContain(",url,via,release,");
  expect(row).toContain(`,https://example.org/a_b,${via},2026.11.1,`);
  expect(citation.text(cited)).not.toContain("second-hand");
});

test("a total of an older release says by which method it is counted", () => {
  const release = (version: string, date: string) => ({ version, date, note: "" });
  const of = (version: string, date: string) => citeTotal("€1 bn", "1 site.", release(version, date), "https://x.org/");
  expect(of("2026.11.1", "2026-11-21")).toContain("Counted by version 2 of the method; the release was published");
  expect(of("2026.11.2", "2026-11-28")).toBe(
    "€1 bn. 1 site. Nordic AI Data Centers, release 2026.11.2, as of 28 Nov 2026. https://x.org/",
  );
});
