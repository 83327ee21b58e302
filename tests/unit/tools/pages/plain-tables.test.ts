import { expect, test } from "vitest";
import { plainTables } from "../../../../tools/site/pages/plain-tables";

test("a table for readers without scripts is its text and its links, and holds nothing that only a program answers", () => {
  const rendered = `<main><p>Before</p><div class="place"><table class="t" aria-busy="true"><caption class="visually-hidden">Money</caption>
<thead><tr><th scope="col" class="a" data-column="site"><button type="button">Site<svg><path d="M0"></path></svg></button></th></tr></thead>
<tbody data-slice="0"><tr class="g"><th scope="rowgroup" colSpan="2"><div>Sweden</div></th></tr>
<tr data-site="a"><th scope="row"><a class="quiet" href="/sites/a">A &lt;b&gt;</a></th><td data-label="In EUR"><!-- --><a class="cite" href="/charts/investment?view=table&amp;cite=a.investment.1">up to <span data-figure>€1 bn</span></a>, <a href="https://example.org/?cite=x">Acme</a></td></tr></tbody></table></div></main>`;
  expect(plainTables(rendered).map((table) => table.replaceAll("\n", ""))).toEqual([
    '<table><caption><h2>Money</h2></caption><thead><tr><th scope="col">Site</th></tr></thead><tbody><tr><th scope="rowgroup" colSpan="2">Sweden</th></tr><tr><th scope="row"><a href="/sites/a">A &lt;b&gt;</a></th><td>up to €1 bn, <a href="https://example.org/?cite=x">Acme</a></td></tr></tbody></table>',
  ]);
  expect(plainTables("<main></main>")).toEqual([]);
});
