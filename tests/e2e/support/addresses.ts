/** Where the site that is served in a path is said to be public. */
export const publicOrigin = "https://example.org";

/** An address for every kind of page and for each state that looks different. */
export const everyAddress: readonly string[] = [
  "",
  "?country=NO&site=no-narvik-nscale",
  "?country=GL&status=operating",
  "?country=XX,IS",
  "?country=IS&cite=total.investment",
  "?country=IS,DK&by=country&columns=zone,tenant,it_load,converted,cooling",
  "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter,fi-hamina-google",
  "charts/investment",
  "charts/investment?view=table&currency=SEK",
  "charts/openings",
  "charts/openings?view=table",
  "charts/capacity",
  "charts/capacity?by=site&scale=log",
  "charts/capacity?by=operator&view=table",
  "charts/accelerators",
  "charts/accelerators?view=table",
  "charts/history",
  "charts/history?show=unspecified&view=table",
  "latest",
  "latest?country=SE&said=opening&class=primary",
  "latest?country=GL&said=event",
  "sites/no-narvik-nscale",
  "sites/se-borlange-ecodatacenter",
  "countries",
  "countries/no",
  "countries/is?status=operating&cite=total.it_load.zone.none",
  "countries/xx",
  "operators/nscale",
  "operators",
  "operators?country=NO&role=tenant&sort=-sum_it_load",
  "changes",
  "changes?country=FI",
  "changes?v=2026.11.1",
  "sources",
  "method",
  "data",
  "programmes",
  "watchlist",
  "no/such/page",
  "embed/charts/investment?country=SE",
  "embed/map?country=FI&theme=dark",
  "embed/sites/no-narvik-nscale",
];

/** One address for each kind of page, for tests that do not depend on its state. */
export const everyPage: readonly string[] = [
  "?country=NO&site=no-narvik-nscale",
  "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter,fi-hamina-google",
  "charts/investment",
  "charts/capacity?by=operator&view=table",
  "charts/history",
  "latest",
  "sites/no-narvik-nscale",
  "countries",
  "countries/no",
  "operators/nscale",
  "operators",
  "changes",
  "sources",
  "method",
  "data",
  "programmes",
  "watchlist",
  "no/such/page",
];

/** Addresses of long pages, each with one of the same make that has few rows. */
const shorter: Readonly<Record<string, string>> = {
  "": "?country=IS",
  "?country=NO&site=no-narvik-nscale": "?country=IS&site=is-keflavik-verne",
  "charts/investment": "charts/investment?country=DK",
  "charts/investment?view=table&currency=SEK": "charts/investment?country=DK&view=table&currency=SEK",
  "charts/openings": "charts/openings?country=DK",
  "charts/openings?view=table": "charts/openings?country=DK&view=table",
  "charts/capacity": "charts/capacity?country=DK",
  "charts/capacity?by=site&scale=log": "charts/capacity?country=DK&by=site&scale=log",
  "charts/capacity?by=operator&view=table": "charts/capacity?country=DK&by=operator&view=table",
  "charts/history": "charts/history?country=DK",
  "charts/history?show=unspecified&view=table": "charts/history?country=DK&show=unspecified&view=table",
  latest: "latest?country=DK",
  "countries/no": "countries/dk",
  operators: "operators?country=DK",
  "operators?country=NO&role=tenant&sort=-sum_it_load": "operators?country=DK&role=tenant&sort=-sum_it_load",
  changes: "changes?country=FI",
};

/**
 * Returns the address of a page of the same make with few rows, for tests that look at how a page is made and not at what
 * it holds: they take several times as long on a long one.
 */
export function short(address: string): string {
  return shorter[address] ?? address;
}
