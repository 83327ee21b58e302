import type { Site } from "../../../src/domain/record/site";
import type { Published } from "../../../tools/site/publish";

/** Text that breaks out of any place where it is not escaped. */
export const hostile = `</title><script>alert("x")</script> & 'co' $& $1 <!--/page-->`;

export const site: Site = {
  id: "se-borlange-ecodatacenter",
  name: "EcoDataCenter Borlänge",
  aliases: [],
  country: "SE",
  region: "Dalarna",
  municipality: "Borlänge",
  locality: null,
  location: { lat: 60.48, lon: 15.43, precision: "municipality" },
  operator: "ecodatacenter",
  kind: "colocation",
  parent: null,
  ai_evidence: "stated",
  ai_basis: "The operator says so.",
  ai_source: "eco",
  claims: ["eco", "press", "eco"].map((source, index) => ({
    id: `se-borlange-ecodatacenter.status.${index + 1}`,
    field: "status",
    value: "under_construction",
    qualifier: "exact",
    scope: "whole site",
    stated: "2026-02",
    source,
  })),
  events: [],
  notes: null,
};

export const curated: Published = {
  releases: [
    { version: "2026.12.1", date: "2026-12-24", note: "Second." },
    { version: "2026.11.1", date: "2026-11-21", note: "First." },
  ],
  sites: [site],
  sources: [
    {
      id: "eco",
      title: "EcoDataCenter builds in Borlänge",
      publisher: "EcoDataCenter",
      url: "https://ecodatacenter.tech/",
      published: "2026-02",
      language: "en",
      class: "primary",
    },
  ],
  organisations: [{ id: "ecodatacenter", name: "EcoDataCenter", aliases: [], hq_country: "SE", website: null }],
  programmes: [],
  watchlist: [],
  rates: {
    base: "EUR",
    unit: "units of the currency for one euro",
    source: "European Central Bank",
    kinds: { ecb_month_mean: "a", mixed_month_mean: "b", market_month_mean: "c" },
    notes: [],
    monthly: {},
  },
  redirects: [],
};
