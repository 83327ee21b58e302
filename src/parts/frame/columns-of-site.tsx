import type { ReadSite } from "../../domain/headline/read-site";
import { organisationName, type Dataset } from "../../domain/record/dataset";
import { statusesOrUnknown } from "../../domain/record/status";
import { words } from "#words/page";
import { buildsForText, statusText } from "../../words/text/claim-text";
import { fullPlaceOf } from "../../words/text/place-text";
import { BuildsFor } from "../sites/builds-for";
import { SiteLink } from "../sites/site-link";
import type { ChartTableColumn } from "./chart-table";

type Column = ChartTableColumn<{ readonly readSite: ReadSite }>;

/** Returns the columns of a chart's table that say of which site a row is. `query` is that of the links to the sites. */
export function columnsOfSite(query: string): Readonly<Record<"site" | "status" | "place", Column>> {
  return {
    site: {
      key: "site",
      orderBy: ({ readSite }) => readSite.site.name,
      head: words.chart.site,
      cell: ({ readSite }) => <SiteLink readSite={readSite} href={`/sites/${readSite.site.id}${query}`} />,
    },
    status: {
      key: "status",
      orderBy: ({ readSite }) => statusesOrUnknown.indexOf(readSite.status),
      head: words.field.status,
      cell: ({ readSite }) => statusText(readSite),
    },
    place: {
      key: "place",
      orderBy: ({ readSite }) => fullPlaceOf(readSite.site),
      head: words.list.place,
      cell: ({ readSite }) => fullPlaceOf(readSite.site),
      wide: true,
    },
  };
}

/** Returns the column that says who builds a row's site and for whom. */
export function buildsColumn(dataset: Dataset): Column {
  return {
    key: "operator",
    orderBy: ({ readSite }) => organisationName(dataset, readSite.site.operator),
    head: words.chart.builds,
    cell: ({ readSite }) => {
      const told = buildsForText(readSite, dataset);
      return told ? <BuildsFor told={told} href={null} /> : <span className="quiet-text">{words.unnamed}</span>;
    },
    wide: true,
  };
}
