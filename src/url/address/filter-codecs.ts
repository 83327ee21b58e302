import { biddingZones } from "../../domain/place/bidding-zone";
import { jobStages } from "../../domain/record/claim";
import { countries, countryCalled } from "../../domain/record/country";
import { statableFields, type FilterKey, type Filters } from "../../domain/selection/filters";
import { kinds } from "../../domain/record/site";
import { lateStates } from "../../domain/headline/schedule";
import { disputableFields } from "../../domain/headline/disagreement";
import { sourceClasses } from "../../domain/record/source";
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
  source: unlessAnothers(listOf(sourceClasses)),
  disputed: listOf(disputableFields),
  jobs: listOf(jobStages),
  q: typed,
};

/** Returns a codec of a list whose name others use, too: a text without any value of ours is theirs, and not reported. */
function unlessAnothers<T>(codec: Codec<readonly T[]>): Codec<readonly T[]> {
  return {
    ...codec,
    parse: (text) => {
      const parsed = codec.parse(text);
      return parsed.value.length === 0 ? { ...parsed, dropped: [] } : parsed;
    },
  };
}
