import type { Currency } from "../domain/money";
import type { SiteColumn } from "../domain/columns";
import type { SearchKind } from "../domain/search";
import { plural } from "./format";

/** The words of the site list, in English: a part of the catalogue. */
export const listWords = {
  select: (name: string) => `Select ${name} in every view`,
  title: (count: number) => plural(count, "site", "sites"),
  caption: "The sites of the selection",
  columns: {
    name: "Site",
    municipality: "Municipality",
    country: "Country",
    zone: "Bidding zone",
    operator: "Operator",
    tenant: "Tenant",
    owner: "Owner",
    kind: "Kind",
    status: "Status",
    opening: "First opening",
    slip: "Slip, months",
    capacity: "Capacity, MW",
    basis: "Stage and basis",
    it_load: "Planned IT load, MW",
    unspecified: "Planned, basis not stated, MW",
    grid_connection: "Planned grid connection, MW",
    operating: "In operation, MW",
    investment: "Investment, as stated",
    converted: "Investment, converted",
    accelerators: "Accelerators",
    energy: "Energy",
    cooling: "Cooling",
    heat_reuse: "Heat reuse",
    pue: "PUE",
    site_area: "Site area, m²",
    jobs: "Jobs",
    disputed: "Sources disagree on",
    claims: "Claims",
    sources: "Sources",
  } satisfies Record<SiteColumn, string>,
  converted: (currency: Currency) => `Investment, in ${currency}`,
  basis: "Stage and basis",
  place: "Place",
  noSlip: "not known",
  basisAndStage: (stage: string, basis: string) => `${stage}, ${basis}`,
  sortedBy: (column: string, order: string) => `Sorted by ${column}: ${order}`,
  sort: "Sort by",
  orders: {
    name: { up: "A to Z", down: "Z to A" },
    figure: { up: "Smallest first", down: "Largest first" },
    date: { up: "Earliest first", down: "Latest first" },
    status: { up: "Operating first", down: "Operating last" },
    basis: { up: "IT load first", down: "IT load last" },
  },
  turn: (order: string) => `Order: ${order}, press to turn round`,
  ascending: "ascending",
  descending: "descending",
  matched: { name: "name", alias: "alias", place: "place", operator: "operator", tenant: "tenant" } satisfies Record<
    SearchKind,
    string
  >,
  tools: "Columns, groups and copy",
};
