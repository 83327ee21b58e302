import { useSources } from "../../../published/use-record";
import { findingClaims, scheduleStates } from "../../../domain/headline/schedule";
import { interval } from "../../../domain/record/partial-date";
import type { OpeningRow, OpeningSeries } from "../../../domain/series/openings";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { columnsOfSite } from "../../../parts/frame/columns-of-site";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { openingText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { scheduleWords } from "#words/charts/schedule";
import { findingText } from "../../../words/text/schedule-text";
import { useLinked } from "../../../url/links/linked";

type Props = { series: OpeningSeries };

/** Shows every opening of the timeline as a table, in the order of the dates. */
export function OpeningsTable({ series }: Props) {
  const { hovered, onHover } = useLinked();
  const { view, actions, citeHref } = useView();
  const sources = useSources();
  const sites = columnsOfSite(withCurrency("", view));
  const columns: readonly ChartTableColumn<OpeningRow>[] = [
    sites.site,
    sites.status,
    sites.place,
    {
      key: "date",
      orderBy: ({ headline }) => interval(headline.claim.date)?.start ?? null,
      head: words.openings.first,
      cell: ({ headline }) => (
        <Figure text={openingText(headline.claim)} part={headline.part} href={citeHref(headline.claim.id)} />
      ),
    },
    {
      key: "kind",
      orderBy: ({ headline }) => headline.claim.kind,
      head: words.card.kind,
      cell: ({ headline }) => words.openings[headline.claim.kind],
    },
    {
      key: "schedule",
      orderBy: ({ readSite: { schedule } }) => scheduleStates.indexOf(schedule.state),
      head: scheduleWords.head,
      cell: ({ readSite: { schedule } }) =>
        schedule.findings.length === 0 ? (
          <span className="quiet-text">{words.scheduleStateNames[schedule.state]}</span>
        ) : (
          schedule.findings.map((finding) => {
            const claims = findingClaims(finding);
            return (
              <div key={claims.map(({ id }) => id).join(" ")}>
                <Figure text={{ before: "", figure: findingText(finding) }} href={citeHref(claims.at(-1)?.id ?? "")} />
              </div>
            );
          })
        ),
    },
    {
      key: "covers",
      orderBy: ({ headline }) => headline.claim.scope,
      head: words.card.covers,
      cell: ({ headline }) => headline.claim.scope,
      wide: true,
    },
    {
      key: "by",
      orderBy: ({ headline }) => sources.publisher(headline.claim.source),
      head: words.card.by,
      cell: ({ headline: { claim } }) => (
        <span>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {statedText(claim.stated)}
        </span>
      ),
    },
  ];
  return (
    <ChartTable
      order={view.order}
      onOrder={actions.orderBy}
      caption={chartPageWords.openings.title}
      columns={columns}
      rows={series.rows}
      idOf={(row) => row.readSite.site.id}
      selected={view.site}
      hovered={hovered}
      onHover={onHover}
    />
  );
}
