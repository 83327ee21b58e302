import { lazyPart } from "../../../ui/state/lazy-part";

/** What only the page of a country has below the parts of the overview. */
export const CountryRecordsPart = lazyPart(async () => ({
  default: (await import("../../../features/country/country-records")).CountryRecords,
}));
