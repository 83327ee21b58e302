import { chartCalled } from "../../domain/series/charts";
import { chartParts } from "./chart/chart-parts";
import { LatestPart } from "./latest/latest";
import { ChangesPart } from "./others/changes";
import { ComparePart } from "./others/compare";
import { DataPart } from "./others/data";
import { MethodPart } from "./others/method";
import { OperatorViewsPart } from "./overview/operator-views-part";
import { CountryRecordsPart } from "./overview/country-records-part";
import { OverviewPart } from "./overview/overview-part";
import { CountriesPart } from "./records/countries";
import { OperatorPart } from "./records/operator";
import { OperatorsPart } from "./records/operators";
import { ProgrammesPart, WatchlistPart } from "./records/programmes-watchlist";
import { SitePart } from "./records/site";
import { SourcesPart } from "./records/sources";

const parts: Readonly<Record<string, { readonly load: () => Promise<unknown> }>> = {
  "": OverviewPart,
  changes: ChangesPart,
  compare: ComparePart,
  countries: CountriesPart,
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
  if (first === "countries" && second !== "") await Promise.all([OverviewPart.load(), CountryRecordsPart.load()]);
  else if (first === "operators" && second !== "") await Promise.all([OperatorPart.load(), OperatorViewsPart.load()]);
  else await (chart === null ? part : chartParts[chart])?.load();
}
