import { biddingZones } from "../../domain/place/bidding-zone";
import { countries } from "../../domain/record/country";
import { organisationName, type Dataset } from "../../domain/record/dataset";
import { organisationsIn, untilYear, type Grouping } from "../../domain/selection/grouping";
import { scheduleStates } from "../../domain/headline/schedule";
import { statusesOrUnknown } from "../../domain/record/status";
import { words } from "#words/page";
import { choiceWords } from "#words/charts/chart-choices";
import { and } from "../format/text";

/** Returns the name of a group of sites, or for null that of the sites without a value: "no operator named". */
export function groupName(key: string | null, by: Grouping, dataset: Pick<Dataset, "organisations">): string {
  if (key === null) return choiceWords.group.unnamed[by];
  const country = countries.find((code) => code === key);
  const status = statusesOrUnknown.find((value) => value === key);
  if (by === "country" && country) return words.country[country];
  if (by === "status" && status) return words.status[status];
  const zone = biddingZones.find((code) => code === key);
  if (by === "zone" && zone) return words.zone[zone];
  const state = scheduleStates.find((value) => value === key);
  if (by === "schedule" && state) return words.scheduleStateNames[state];
  const until = untilYear(key);
  if (by === "year" && until !== null) return choiceWords.group.untilYear(until);
  if (by !== "operator" && by !== "tenant") return key;
  return and(organisationsIn(key).map((id) => organisationName(dataset, id) ?? id));
}
