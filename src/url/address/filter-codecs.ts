import { biddingZones } from "../../domain/place/bidding-zone";
import { jobStages } from "../../domain/record/claim";
import { countries, countryCalled } from "../../domain/record/country";
import { statableFields, type FilterKey, type Filters } from "../../domain/selection/filters";
import { kinds } from "../../domain/record/site";
import { lateStates } from "../../domain/headline/schedule";
import { disputableFields } from "../../domain/headline/disagreement";
import { statusesOrUnknown } from "../../domain/record/status";
import { ids, listOf, typed, yearRange, type Codec } from "./codecs";

/** The codec of each filter. The key is the name of its parameter. */
export const filterCodecs: { readonly [K in FilterKey]: Codec<Filters[K]> } = {
  country: listOf(countries, countryCalled),
  zone: listOf(biddingZones),
  operator: ids,
  tenant: ids,
  status: listOf(statusesOrUnknown),
  kind: listOf(kinds),
  opens: yearRange,
  schedule: listOf(lateStates),
  stated: listOf(statableFields),
  disputed: listOf(disputableFields),
  jobs: listOf(jobStages),
  q: typed,
};
