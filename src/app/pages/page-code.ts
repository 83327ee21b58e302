import { chartCalled } from "../../domain/series/charts";
import { chartParts } from "./chart/chart-parts";
import { LatestPart } from "./latest/latest";
import { ChangesPart } from "./others/changes";
import { ComparePart } from "./others/compare";
import { DataPart } from "./others/data";
import { MethodPart } from "./others/method";
import { OverviewPart } from "./overview/overview-part";
import { OperatorPart } from "./records/operator";
import { OperatorsPart } from "./records/operators";
import { ProgrammesPart, WatchlistPart } from "./records/programmes-watchlist";
import { SitePart } from "./records/site";
import { SourcesPart } from "./records/sources";

const parts: Readonly<Record<string, { readonly load: () => Promise<unknown> }>> = {
  "": OverviewPart,
  changes: ChangesPart,
  compare: ComparePart,
  data: DataPart,
  latest: LatestPart,
  method: MethodPart,
  operators: OperatorPart,
  programmes: ProgrammesPart,
  sites: SitePart,
  sources: SourcesPart,
  watchlist: WatchlistPart,
};

/** Loads the program of the page at a path under the base of the site. Rejects if it cannot be loaded. */
export async function loadPage(path: string): Promise<void> {
  const [, first = "", second = ""] = path.split("/");
  const chart = first === "charts" ? chartCalled(second) : null;
  const part = first === "operators" && second === "" ? OperatorsPart : parts[first];
  await (chart === null ? part : chartParts[chart])?.load();
}
