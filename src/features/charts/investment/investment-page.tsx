import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { claimsOf } from "../../../domain/record/claim";
import { contractSeries } from "../../../domain/series/contracts";
import { investmentSeries } from "../../../domain/series/investment";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { Figure } from "../../../parts/claims/figure";
import { lazyPart } from "../../../ui/state/lazy-part";
import { CoverageNote } from "../../../parts/frame/coverage-note";
import { totalCoverage } from "../../../domain/series/total-coverage";
import { moneyRounded } from "../../../words/format/money";
import { SiteNames } from "../../../parts/sites/site-names";
import { useAnchor } from "../../../url/links/use-anchor";
import { useView, withCurrency } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { investmentText } from "../../../words/text/claim-text";
import { contractWords } from "#words/charts/contracts";
import { perMwWords } from "#words/charts/per-mw";
import { words } from "#words/page";
import { choiceWords } from "#words/charts/chart-choices";
import { investmentGroupWords } from "#words/charts/investment-groups";
import { readingWords } from "#words/reading";
import { BarLegend, Legend } from "../../../marks/legend";
import { ChartKey } from "../../../parts/frame/chart-key";
import { InvestmentChart } from "./investment-chart";
import { InvestmentTable } from "./investment-table";
import panel from "../../../parts/frame/chart-panel.module.css";

const PerMw = lazyPart(async () => ({ default: (await import("./below/below-chart")).PerMw }));
const Contracts = lazyPart(async () => ({ default: (await import("./below/below-chart")).Contracts }));
const InvestmentGroups = lazyPart(() => import("./investment-groups"));

/** Shows the investment chart or its table, with the coverage: what is drawn, what is not, and why. */
export default function InvestmentPage({ selection, statuses, note, action }: ChartProps) {
  const { dataset, reading, ruleContext } = useRecord();
  const { view } = useView();
  useAnchor();
  const series = investmentSeries(selection, view.currency, dataset.rates);
  const marketRated = series.rows
    .filter(({ converted }) => converted.rate?.kinds.some((kind) => kind !== "ecb_month_mean"))
    .map(({ readSite }) => readSite.site.name);
  const doubted = series.notStated.filter(({ site }) =>
    claimsOf(site.claims, "investment").some((claim) => claim.doubt !== undefined),
  );
  const other = series.notStated.filter(({ site }) =>
    claimsOf(site.claims, "investment").some((claim) => claim.doubt === undefined),
  );
  const paid = contractSeries(selection, view.currency, ruleContext).rows;
  const reach = Math.max(0, ...[...series.rows, ...paid].map(({ converted }) => converted.amount));
  const by = view.by === "site" ? null : view.by;
  const href = (id: string) => withCurrency(`/sites/${id}`, view);
  const isTable = view.display === "table";
  return (
    <>
      <ChartKey
        how={[
          words.investment.bar,
          ...(by === null ? [] : [investmentGroupWords.how]),
          ...(view.scale === "log" && !isTable ? [choiceWords.scale.log] : []),
          readingWords.rule.shows[reading.rule],
          words.investment.apart,
          words.investment.rates(marketRated),
        ]}
      >
        {!isTable &&
          (by === null ? (
            <BarLegend statuses={statuses} words={words.chart} labels={words.status} isLog={view.scale === "log"} />
          ) : (
            <Legend label={words.chart.legend} statuses={statuses} labels={{ ...words.status, ...words.apartStatus }} />
          ))}
      </ChartKey>
      {by !== null && series.rows.length > 0 && (
        <InvestmentGroups
          name={chartPageWords.investment.title}
          fallback={<p className="quiet-text">{words.loading.chart}</p>}
          part={{ rows: series.rows, by }}
        />
      )}
      {isTable && <InvestmentTable series={series} />}
      {!isTable && by === null && series.rows.length > 0 && (
        <InvestmentChart series={series} selection={selection} reach={reach} />
      )}
      <CoverageNote
        coverage={totalCoverage("investment", selection, { currency: view.currency, ruleContext })}
        figure={(amount) => moneyRounded(amount, view.currency)}
      >
        {note}
      </CoverageNote>
      {!isTable && by === null && series.rows.some(({ headline }) => headline.claim.covers_mw !== undefined) && (
        <PerMw
          name={perMwWords.title}
          fallback={<p className="quiet-text">{words.loading.chart}</p>}
          part={{ rows: series.rows, selection, action }}
        />
      )}
      <Contracts
        name={contractWords.title}
        fallback={<p className="quiet-text">{words.loading.chart}</p>}
        part={{ selection, largest: by === null ? reach : 0, action }}
      />
      {series.undrawn.length > 0 && (
        <section className={panel.section} data-whole id="not-converted">
          <h2>{words.investment.undrawnTitle(series.undrawn.length)}</h2>
          <ul className={panel.list}>
            {series.undrawn.map(({ readSite, headline, why }) => (
              <li key={readSite.site.id} aria-current={readSite.site.id === view.site || undefined}>
                <Link className="quiet" href={href(readSite.site.id)}>
                  {readSite.site.name}
                </Link>{" "}
                <span>
                  <Figure text={investmentText(headline.claim)} part={headline.part} />{" "}
                  <span className="quiet-text">({words.investment.undrawn[why]})</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {series.notStated.length > 0 && (
        <section className={panel.section} data-whole id="silent">
          <h2>{words.investment.silentTitle(series.notStated.length)}</h2>
          <p className={panel.note}>
            {doubted.length > 0 && words.investment.silentDoubted(doubted.length)}{" "}
            {other.length > 0 && words.investment.silentOther(other.length)}
          </p>
          <SiteNames readSites={series.notStated} href={href} selected={view.site} />
        </section>
      )}
    </>
  );
}
