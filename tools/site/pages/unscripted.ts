import type { ReadRecord } from "../../../src/domain/headline/read-record";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { startingPairs } from "../../../src/domain/comparison/comparison-pairs";
import type { Source } from "../../../src/domain/record/source";
import { chartCalled } from "../../../src/domain/series/charts";
import { statusText } from "../../../src/words/text/claim-text";
import { isWebAddress } from "../../../src/ui/dom/web-address";
import { date } from "../../../src/words/format/date";
import { words } from "#words/page";
import type { RenderPage } from "../render";
import { escaped } from "./escaped";
import { factHead, saidText, siteFacts, type SiteFact } from "./facts";
import type { Page } from "./page";
import { plainTables } from "./plain-tables";

type Context = {
  readonly record: ReadRecord;
  /** All sources, with their addresses. */
  readonly sources: readonly Source[];
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
};

/**
 * Returns what readers without scripts find on a page beside what the program renders, as HTML: the table of a chart, and
 * the others where the program renders nothing below it; and for each pair of sites at the start of a comparison their headline values.
 */
export async function unscripted(
  { path, written }: Page,
  context: Context,
  render: RenderPage,
): Promise<readonly string[]> {
  const [, embed, id = ""] = /^(embed\/)?charts\/(.+)$/.exec(path) ?? [];
  const chart = chartCalled(id);
  if (chart === null) return path === "compare" ? pairsText(context) : [];
  const tables = plainTables(await render(`/charts/${chart}?view=table`));
  return chartText(embed === undefined && written === "words" ? tables : tables.slice(0, 1), context);
}

/** A table wider than the window scrolls by itself. */
function chartText(tables: readonly string[], { record }: Context): readonly string[] {
  if (tables.length === 0) return [];
  const { release } = record.dataset;
  const rest = `<p>${escaped(words.chart.release(release.version, date(release.date)))}</p>`;
  return [`<div>${tables.join("")}</div>${rest}`];
}

function pairsText(context: Context): readonly string[] {
  const { readSites, ruleContext } = context.record;
  return startingPairs(readSites, ruleContext).map(
    ({ sites }) => `<ul>${sites.map((one) => `<li>${siteText(one, context)}</li>`).join("")}</ul>`,
  );
}

/** Returns a site with its status and its headline values, each with who said it. */
function siteText(readSite: ReadSite, { record, sources, base }: Context): string {
  const { id, name } = readSite.site;
  const facts = siteFacts(readSite, record).map((fact) => linkedFact(fact, sources));
  const said = [escaped(statusText(readSite).toLowerCase()), ...facts].join("; ");
  return `<a href="${escaped(`${base}sites/${id}/`)}">${escaped(name)}</a>: ${said}`;
}

/** Returns a headline value as HTML, in which who said it leads to the source. */
function linkedFact(fact: SiteFact, sources: Context["sources"]): string {
  const said = escaped(saidText(fact.said));
  const url = sources.find(({ id }) => id === fact.claim.source)?.url ?? "";
  return `${escaped(factHead(fact))} (${isWebAddress(url) ? `<a href="${escaped(url)}">${said}</a>` : said})`;
}
