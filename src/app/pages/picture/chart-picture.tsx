import type { ReadSite } from "../../../domain/headline/read-site";
import type { ChartId } from "../../../domain/series/charts";
import { PictureMenu } from "../../../features/picture/picture-menu";
import { loadAssets } from "./load-assets";

/** Shows the menu of pictures of a chart. */
export function ChartPicture({ chart, selection }: { chart: ChartId; selection: readonly ReadSite[] }) {
  const load = async () => (await import("./chart-sheets")).chartSheets[chart]();
  return <PictureMenu of={load} assets={loadAssets} called={chart} selection={selection} opensUp />;
}
