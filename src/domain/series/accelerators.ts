import type { AcceleratorsClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import type { Headline } from "../headline/headline";
import { acceleratorCounts, largestCount } from "../headline/plain-headline";
import type { RuleContext } from "../headline/verdict";
import { countedOf } from "./apart";
import { softOf, type TotalCoverage } from "./total-coverage";

/**
 * The accelerators of one model and one stage at a site, with the claim that the rule chooses. The model is null if
 * no source names it.
 */
export type AcceleratorRow = {
  readonly readSite: ReadSite;
  readonly headline: Headline<AcceleratorsClaim>;
  /** The counts of all claims without a doubt about the same model and stage, ascending; empty if they agree. */
  readonly others: readonly number[];
};

/** The accelerators of a selection, and the sites that state none. */
export type AcceleratorSeries = { readonly rows: readonly AcceleratorRow[]; readonly notStated: readonly ReadSite[] };

/**
 * Returns the accelerators of a selection. Models and stages are kept apart, because statements
 * overlap. Sites are sorted by their largest count; within a site, operating comes before planned.
 */
export function acceleratorSeries(selection: readonly ReadSite[], ruleContext: RuleContext): AcceleratorSeries {
  const sites = selection.map((readSite) => ({ readSite, rows: rowsOf(readSite, ruleContext) }));
  return {
    rows: sites
      .toSorted((a, b) => mostOf(b.rows) - mostOf(a.rows) || (a.readSite.site.name < b.readSite.site.name ? -1 : 1))
      .flatMap(({ rows }) => rows),
    notStated: sites.filter(({ rows }) => rows.length === 0).map(({ readSite }) => readSite),
  };
}

/** Returns the number of sites in the rows. */
export function statingSites(rows: readonly AcceleratorRow[]): number {
  return new Set(rows.map(({ readSite }) => readSite.site.id)).size;
}

function rowsOf(readSite: ReadSite, ruleContext: RuleContext): readonly AcceleratorRow[] {
  return acceleratorCounts(readSite.site.claims, ruleContext).map(({ headline, same }) => {
    const counts = new Set(same.filter(({ doubt }) => doubt === undefined).map(({ count }) => count));
    return { readSite, headline, others: counts.size > 1 ? [...counts].toSorted((a, b) => a - b) : [] };
  });
}

function mostOf(rows: readonly AcceleratorRow[]): number {
  return largestCount(rows)?.headline.claim.count ?? 0;
}

/** The accelerators of a selection in one figure, planned or in operation, and what of them is in operation. */
export type AcceleratorTotal = Pick<TotalCoverage, "value" | "soft"> & {
  /** The number of sites that count. */
  readonly sites: number;
  /** The sum of what is in operation, which is never more than the total, and the number of sites with it. */
  readonly running: { readonly value: number; readonly sites: number };
};

/**
 * Returns the total of rows of `acceleratorSeries`: of each site its largest count alone, since its statements overlap. Sites inside another one and
 * those paused or cancelled do not count, as in every total; the value is null if no site counts.
 */
export function acceleratorTotal(rows: readonly AcceleratorRow[], ruleContext: RuleContext): AcceleratorTotal {
  const alone = countedOf(rows).filter(({ readSite }) => readSite.site.parent === null);
  const largest = largestOfSites(alone);
  const running = largestOfSites(alone.filter(({ headline }) => headline.claim.stage === "operating"));
  const figures = largest.map(({ readSite, headline: { claim } }) => ({ readSite, claim, value: claim.count }));
  return {
    value: largest.length === 0 ? null : sumOf(largest),
    sites: largest.length,
    running: { value: sumOf(running), sites: running.length },
    soft: softOf(figures, ruleContext),
  };
}

function largestOfSites(rows: readonly AcceleratorRow[]): readonly AcceleratorRow[] {
  const sites = [...new Set(rows.map(({ readSite }) => readSite))];
  return sites.flatMap((site) => largestCount(rows.filter(({ readSite }) => readSite === site)) ?? []);
}

function sumOf(rows: readonly AcceleratorRow[]): number {
  return rows.reduce((sum, { headline }) => sum + headline.claim.count, 0);
}
