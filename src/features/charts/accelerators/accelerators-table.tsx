import { statusesOrUnknown } from "../../../domain/record/status";
import { useSources } from "../../../published/use-record";
import type { AcceleratorRow } from "../../../domain/series/accelerators";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { Figure } from "../../../parts/claims/figure";
import { SiteLink } from "../../../parts/sites/site-link";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { statedText, statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { acceleratorWords } from "#words/charts/accelerators";
import { chartPageWords } from "#words/charts/chart-pages";
import { fullPlaceOf } from "../../../words/text/place-text";
import { countText } from "./count-text";
import { useLinked } from "../../../url/links/linked";

type Props = { rows: readonly AcceleratorRow[] };

/** Shows the rows of the chart as a table, in the same order, with what each covers. */
export function AcceleratorsTable({ rows }: Props) {
  const { hovered, onHover } = useLinked();
  const { view, actions, citeHref } = useView();
  const sources = useSources();
  const columns: readonly ChartTableColumn<AcceleratorRow>[] = [
    {
      key: "site",
      orderBy: ({ readSite }) => readSite.site.name,
      head: words.chart.site,
      cell: ({ readSite }) => <SiteLink readSite={readSite} href={withCurrency(`/sites/${readSite.site.id}`, view)} />,
    },
    {
      key: "status",
      orderBy: ({ readSite }) => statusesOrUnknown.indexOf(readSite.status),
      head: words.field.status,
      cell: ({ readSite }) => statusText(readSite),
      wide: true,
    },
    {
      key: "place",
      orderBy: ({ readSite }) => fullPlaceOf(readSite.site),
      head: words.list.place,
      cell: ({ readSite }) => fullPlaceOf(readSite.site),
      wide: true,
    },
    {
      key: "count",
      orderBy: ({ headline }) => headline.claim.count,
      head: acceleratorWords.count,
      figure: true,
      oneLine: true,
      cell: ({ headline: { claim } }) => <Figure text={countText(claim)} href={citeHref(claim.id)} />,
    },
    {
      key: "model",
      orderBy: ({ headline }) => headline.claim.model,
      head: acceleratorWords.model,
      cell: ({ headline: { claim } }) => claim.model ?? <span className="quiet-text">{acceleratorWords.noModel}</span>,
    },
    {
      key: "stage",
      orderBy: ({ headline }) => headline.claim.stage,
      head: acceleratorWords.stage,
      cell: ({ headline: { claim } }) => acceleratorWords[claim.stage],
    },
    {
      key: "covers",
      orderBy: ({ headline }) => headline.claim.scope,
      head: acceleratorWords.covers,
      cell: ({ headline: { claim } }) => claim.scope,
    },
    {
      key: "by",
      orderBy: ({ headline }) => sources.publisher(headline.claim.source),
      head: acceleratorWords.by,
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
      caption={chartPageWords.accelerators.title}
      columns={columns}
      rows={rows}
      idOf={(row) => row.headline.claim.id}
      selected={null}
      hovered={hovered}
      onHover={onHover}
    />
  );
}
