import { biddingZones } from "../domain/bidding-zone";
import { countries } from "../domain/country";
import { organisationName, type Dataset } from "../domain/dataset";
import type { Grouping } from "../domain/grouping";
import { statusesOrUnknown } from "../domain/status";
import { words } from "./en";
import { choiceWords } from "./en-chart-choices";

/** The name of a group of sites; "no operator named" where it has no key. */
export function groupName(key: string | null, by: Grouping, dataset: Pick<Dataset, "organisations">): string {
  if (key === null) return choiceWords.group.unnamed[by];
  const country = countries.find((code) => code === key);
  const status = statusesOrUnknown.find((value) => value === key);
  if (by === "country" && country) return words.country[country];
  if (by === "status" && status) return words.status[status];
  const zone = biddingZones.find((code) => code === key);
  if (by === "zone" && zone) return words.zone[zone];
  return by === "operator" ? (organisationName(dataset, key) ?? key) : key;
}
