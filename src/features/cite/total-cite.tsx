import { useRecord } from "../../published/use-record";
import type { Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import { select } from "../../domain/selection/filters";
import { investmentSeries } from "../../domain/series/investment";
import { investmentTotal, plannedTotals, type PlannedTotal } from "../../domain/series/totals";
import { capacitySeries, totalOf } from "../../domain/series/capacity";
import { sitesOfTotal, type CitableTotal, type TotalName } from "../../domain/series/citable-total";
import type { ReadSite } from "../../domain/headline/read-site";
import type { HeadlineBasis } from "../../domain/headline/headline";
import type { RuleContext } from "../../domain/headline/verdict";
import { groupName } from "../../words/text/group-name";
import { Figure } from "../../parts/claims/figure";
import { useView } from "../../url/view/use-view";
import { capacityText, investmentText, type FigureText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { citeWords } from "#words/cite";
import { readingWords } from "#words/reading";
import { integer } from "../../words/format/number";
import { moneyRounded } from "../../words/format/money";
import { plural } from "../../words/format/text";
import { citeTotal } from "./citation";
import styles from "./cite.module.css";
import { CopyCitation } from "../../parts/claims/copy-citation";

/** What a total says of itself. */
type Told = {
  readonly figure: string | null;
  readonly covers: string;
  /** How much of it is soft: ceilings, floors, paused. */
  readonly soft: readonly string[];
  readonly leftOut: string;
  readonly rows: readonly {
    readonly id: string;
    readonly site: string;
    readonly text: FigureText;
    readonly also: string | null;
  }[];
};

/** One total: what it sums, claim by claim, by which rule, and what it leaves out. */
export function TotalCite({ total }: { total: CitableTotal }) {
  const { citeHref, view, link } = useView();
  const { dataset } = useRecord();
  const told = useTold(total);
  return (
    <>
      <p className={styles.figure}>{told.figure ?? words.totals.noTotal}</p>
      <p className={styles.covers}>
        {told.figure === null ? citeWords.total.none : told.covers} {told.soft.join(" ")}
      </p>
      <dl className={styles.list}>
        <dt>{citeWords.total.rule}</dt>
        <dd>{readingWords.rule.shows[view.rule]}</dd>
        <dt>{citeWords.total.leftOut}</dt>
        <dd>{told.leftOut}</dd>
        <dt>{citeWords.total.covered}</dt>
        <dd>
          <ul className={styles.others}>
            {told.rows.map(({ id, site, text, also }) => (
              <li key={id}>
                <Figure text={text} href={citeHref(id)} />{" "}
                <span className="quiet-text">
                  {also !== null && `= ${also} `}
                  {site}
                </span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {told.figure !== null && (
        <CopyCitation
          texts={{
            text: citeTotal(
              told.figure,
              [told.covers, readingWords.rule.shows[view.rule], ...told.soft, told.leftOut].join(" "),
              dataset.release,
              link(),
            ),
          }}
        />
      )}
    </>
  );
}

function useTold(cited: CitableTotal): Told {
  const { name } = cited;
  const { dataset, readSites, ruleContext } = useRecord();
  const { view } = useView();
  const selection = sitesOfTotal(select(readSites, view.filters), cited);
  const group = cited.by === null ? "" : `${groupName(cited.key, cited.by, dataset)}: `;
  if (name === "investment") {
    const total = investmentTotal(investmentSeries(selection, view.currency, dataset.rates));
    const sites = plural(total.covered, "whole site", "whole sites");
    return {
      figure: total.amount === null ? null : moneyRounded(total.amount, view.currency),
      covers: group + citeWords.total.investment(sites),
      soft: softness(
        total.rows.map(({ headline, readSite: { status }, converted }) => ({
          qualifier: headline.claim.qualifier,
          status,
          size: converted.amount,
        })),
        (amount) => moneyRounded(amount, view.currency),
      ),
      leftOut: citeWords.total.leftOutInvestment(total.parts, total.notStated, total.unconverted, total.children),
      rows: total.rows.map(({ readSite: { site }, headline: { claim }, converted }) => ({
        id: claim.id,
        site: site.name,
        text: investmentText(claim),
        also: converted.rate ? moneyRounded(converted.amount, view.currency) : null,
      })),
    };
  }
  const basis = basisOf(name);
  const isChart = name !== basis;
  const { mw, sites, rows } = isChart
    ? chartTotal(selection, ruleContext, basis)
    : plannedTotals(selection, ruleContext)[basis];
  const say = isChart ? citeWords.total.chartCapacity : citeWords.total.capacity;
  return {
    figure: mw === null ? null : `${integer(mw)} MW`,
    covers: group + say(words.onBasis[basis], plural(sites, "whole site", "whole sites")),
    soft: softness(
      rows.map(({ readSite: { status }, claim }) => ({ qualifier: claim.qualifier, status, size: claim.mw })),
      (megawatts) => `${integer(megawatts)} MW`,
    ),
    leftOut: citeWords.total.leftOutCapacity(selection.length - sites),
    rows: rows
      .toSorted((a, b) => b.claim.mw - a.claim.mw)
      .map(({ readSite: { site }, claim }) => ({
        id: claim.id,
        site: site.name,
        text: capacityText(claim),
        also: null,
      })),
  };
}

/** The basis that a total of megawatts is of. */
function basisOf(name: Exclude<TotalName, "investment">): HeadlineBasis {
  switch (name) {
    case "it_load":
    case "capacity_it_load":
      return "it_load";
    case "unspecified":
    case "capacity_unspecified":
      return "unspecified";
    case "grid_connection":
    case "capacity_grid_connection":
      return "grid_connection";
  }
}

/** The capacity chart's total of a basis, with the rows that it adds. */
function chartTotal(selection: readonly ReadSite[], ruleContext: RuleContext, basis: HeadlineBasis): PlannedTotal {
  const series = capacitySeries(selection, ruleContext).find((one) => one.basis === basis);
  const rows = (series?.rows ?? []).filter((row) => totalOf([row]).sites > 0);
  return { ...totalOf(rows), rows };
}

type Share = { readonly qualifier: Qualifier; readonly status: StatusOrUnknown; readonly size: number };

/** How much of a sum is a ceiling, a floor, or of sites that are paused or cancelled; nothing is said of none. */
function softness(shares: readonly Share[], figure: (size: number) => string): readonly string[] {
  const told = (of: readonly Share[], say: (figure: string, count: number) => string) =>
    of.length === 0 ? [] : [say(figure(of.reduce((sum, { size }) => sum + size, 0)), of.length)];
  return [
    ...told(
      shares.filter(({ qualifier }) => qualifier === "up_to"),
      citeWords.total.upTo,
    ),
    ...told(
      shares.filter(({ qualifier }) => qualifier === "at_least"),
      citeWords.total.atLeast,
    ),
    ...told(
      shares.filter(({ status }) => status === "paused" || status === "cancelled"),
      citeWords.total.paused,
    ),
  ];
}
