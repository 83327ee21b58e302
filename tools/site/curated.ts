import type { Organisation, Programme, Redirect, Release, WatchlistEntry } from "../../src/domain/record/dataset";
import type { ExchangeRates } from "../../src/domain/record/money";
import type { Site } from "../../src/domain/record/site";
import type { Source } from "../../src/domain/record/source";
import { isError, type Fault } from "../validate/fault";
import { readTexts } from "../validate/files";
import { parseFiles } from "../validate/parse";
import type { Located } from "../validate/record-set";
import { rules } from "../validate/rules";
import { runRules } from "../validate/run";

/** The directory of the record that is built and served: `DATA_DIR`, or else the curated one. */
export const dataDir = process.env.DATA_DIR ?? "data";

/** The content of a directory of curated data. */
export type Curated = {
  readonly releases: readonly Release[];
  readonly sites: readonly Site[];
  readonly sources: readonly Source[];
  readonly organisations: readonly Organisation[];
  readonly programmes: readonly Programme[];
  readonly watchlist: readonly WatchlistEntry[];
  /** Empty only if `faults` has the reason. */
  readonly rates: ExchangeRates;
  readonly redirects: readonly Redirect[];
  /** The errors that `npm run validate` would print. Records that do not match their schema are not in the lists. */
  readonly faults: readonly Fault[];
};

/** Reads and checks a directory of curated data. The keys of the records keep the order of the files. */
export function readCurated(dir = "data"): Curated {
  const { set, faults } = parseFiles(readTexts(dir));
  return {
    releases: records(set.releases),
    sites: records(set.sites),
    sources: records(set.sources),
    organisations: records(set.organisations),
    programmes: records(set.programmes),
    watchlist: records(set.watchlist),
    rates: set.rates[0]?.record ?? noRates,
    redirects: records(set.redirects),
    faults: [...faults, ...runRules(set, rules)].filter(isError),
  };
}

const noRates: ExchangeRates = {
  base: "EUR",
  unit: "",
  source: "",
  kinds: { ecb_month_mean: "", mixed_month_mean: "", market_month_mean: "" },
  notes: [],
  monthly: {},
};

function records<T>(list: readonly Located<T>[]): T[] {
  return list.map(({ record }) => record);
}
