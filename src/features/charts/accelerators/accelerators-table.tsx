import { useSources } from "../../../published/use-record";
import type { AcceleratorRow } from "../../../domain/series/accelerators";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { columnsOfSite } from "../../../parts/frame/columns-of-site";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { acceleratorWords } from "#words/charts/accelerators";
import { chartPageWords } from "#words/charts/chart-pages";
import { countText } from "./count-text";
import { useLinked } from "../../../url/links/linked";

type Props = { rows: readonly AcceleratorRow[] };

/** Shows the rows of the chart as a table, in the same order, with what each covers. */
export function AcceleratorsTable({ rows }: Props) {
  const { hovered, onHover } = useLinked();
  const { view, actions, citeHref } = useView();
  const sources = useSources();
  const sites = columnsOfSite(withCurrency("", view));
  const columns: readonly ChartTableColumn<AcceleratorRow>[] = [
    sites.site,
    { ...sites.status, wide: true },
    sites.place,
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
      head: words.card.covers,
      cell: ({ headline: { claim } }) => claim.scope,
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
