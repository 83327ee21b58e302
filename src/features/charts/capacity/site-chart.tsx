import { useRecord, useSources } from "../../../published/use-record";
import { classOf } from "../../../domain/headline/verdict";
import { totalOf, type Ambition, type CapacityRow } from "../../../domain/series/capacity";
import { Figure } from "../../../parts/claims/figure";
import { SiteLink } from "../../../parts/sites/site-link";
import { lazyPart } from "../../../ui/state/lazy-part";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";
import { capacityWords } from "#words/charts/capacity";
import { stageText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { readText } from "../../../words/text/read-text";
import type { PanelProps } from "./panel-props";
import { megawattText, siteMark } from "./capacity-text";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./capacity.module.css";
import { useLinked } from "../../../url/links/linked";

const CapacityBars = lazyPart(() => import("../../../charts/rows/capacity-bars"));

/** Shows the headlines of one basis by site, each with its qualifier, source and date. */
export function SiteChart({ series, all }: PanelProps) {
  const { selected, hovered, onHover } = useLinked();
  const { view, citeHref } = useView();
  const sources = useSources();
  const ambitions = new Map(series.ambitions.map((ambition) => [ambition.readSite.site.id, ambition]));
  const values = all.flatMap(({ rows, ambitions: hopes }) => {
    const drawn = new Set(rows.map(({ readSite }) => readSite.site.id));
    const aboveHeadline = hopes.filter(({ readSite, aboveHeadline: more }) => more > 0 && drawn.has(readSite.site.id));
    return [...rows, ...aboveHeadline].map(({ claim }) => claim.mw);
  });
  const [largest] = series.rows;

  const href = ({ readSite }: CapacityRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  const cells = ({ readSite, claim, running, shares }: CapacityRow) => [
    <Figure key="figure" href={citeHref(claim.id)} text={megawattText(claim)} />,
    <span key="running" className="quiet-text">
      {running === claim
        ? capacityWords.same
        : running && <Figure href={citeHref(running.id)} text={megawattText(running)} />}
      {running !== null && shares.has("in_place") && ` ${capacityWords.notRunning(readSite.status)}`}
    </span>,
    <span key="source" className={styles.source}>
      {statedText(claim.stated)},{" "}
      <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
    </span>,
  ];

  return (
    <CapacityBars
      name={capacityWords.basis[series.basis]}
      fallback={<div style={{ height: series.rows.length * 28 + 28 }}>{words.loading.chart}</div>}
      part={{
        label: capacityWords.summary(
          choiceWords.by.names.site,
          capacityWords.basis[series.basis],
          totalOf(series.rows),
          largest ? capacityWords.mostAt(largest.readSite.site.name, series.rows.length) : "",
          readText(view),
        ),
        rows: series.rows.map((row) => {
          const ambition = ambitions.get(row.readSite.site.id) ?? null;
          return {
            id: row.readSite.site.id,
            href: href(row),
            name: <SiteLink readSite={row.readSite} href={href(row)} />,
            cells: cells(row),
            card: <SiteCard row={row} ambition={ambition} />,
            ...siteMark(row, ambition),
          };
        }),
        heads: {
          name: words.chart.site,
          cells: [capacityWords.columns.headline, capacityWords.columns.running, words.investment.stated],
        },
        isLog: view.scale === "log",
        values,
        tick: view.scale === "log" ? capacityWords.logTick : capacityWords.tick,
        selected,
        hovered,
        onHover,
      }}
    />
  );
}

/** Shows the card of a bar: what is planned, in operation and an ambition, with who stated it and when. */
function SiteCard({ row, ambition }: { row: CapacityRow; ambition: Ambition | null }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const lines = [
    { head: stageText(row.claim, row.readSite.status), claim: row.claim },
    ...(row.running === null || row.running === row.claim
      ? []
      : [{ head: stageText(row.running, row.readSite.status), claim: row.running }]),
    ...(ambition === null ? [] : [{ head: capacityWords.potential, claim: ambition.claim }]),
  ];
  return (
    <>
      <p className={panel.cardName}>{row.readSite.site.name}</p>
      <dl className={styles.cardList}>
        {lines.map(({ head, claim }) => (
          <div key={claim.id}>
            <dt>{head}</dt>
            <dd>
              <Figure text={megawattText(claim)} />: {claim.scope};{" "}
              <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
              {words.sourceClass[classOf(claim, dataset.sources)]}, {statedText(claim.stated)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
