import type { ReadSite } from "../../../domain/headline/read-site";
import type { ChartId } from "../../../domain/series/charts";
import { PictureMenu } from "../../../features/picture/picture-menu";
import type { ChartBelow } from "../../../parts/frame/chart-props";
import { useView } from "../../../url/view/use-view";
import { headingWords } from "#words/charts/headings";
import { loadAssets } from "./load-assets";

type Props = { chart: ChartId | ChartBelow; selection: readonly ReadSite[] };

/** Shows the menu of pictures of a chart, also where its table is shown, which says so. */
export function ChartPicture({ chart, selection }: Props) {
  const isTable = useView().view.display === "table";
  const load = async () => (await import("./chart-sheets")).chartSheets[chart]();
  return (
    <PictureMenu
      of={load}
      assets={loadAssets}
      called={chart}
      label={headingWords.picture(chart === "contracts" || chart === "per_mw" ? chart : null, isTable)}
      {...{ selection, isTable }}
      opensUp
    />
  );
}
