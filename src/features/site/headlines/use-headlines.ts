import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { useView } from "../../../url/view/use-view";
import { capacityValue, investmentValue, openingValue } from "./headline-figures";
import { peopleValue } from "./headline-people";
import type { HeadlineContext, HeadlineValue } from "./headline-value";

/** A hook that returns the four headlines of a site's page, in the reader's currency. */
export function useHeadlines(readSite: ReadSite): readonly HeadlineValue[] {
  const { dataset, ruleContext, reading } = useRecord();
  const { view } = useView();
  return headlinesOf({ readSite, dataset, ruleContext, day: reading.day, currency: view.currency });
}

/** Returns the four headlines of a site. */
export function headlinesOf(context: HeadlineContext): readonly HeadlineValue[] {
  return [investmentValue(context), capacityValue(context), openingValue(context), peopleValue(context)];
}
