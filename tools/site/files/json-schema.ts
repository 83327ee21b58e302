import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { licence } from "../../../src/domain/tables/published-columns";
import {
  claimSchema,
  eventSchema,
  organisationSchema,
  programmeSchema,
  ratesSchema,
  redirectSchema,
  releaseSchema,
  siteSchema,
  sourceSchema,
  watchlistSchema,
} from "../../../src/published/schemas";

const datasetSchema = v.strictObject({
  release: releaseSchema,
  licence: v.literal(licence),
  sites: v.array(siteSchema),
  sources: v.array(sourceSchema),
  organisations: v.array(organisationSchema),
  programmes: v.array(programmeSchema),
  watchlist: v.array(watchlistSchema),
  rates: ratesSchema,
  redirects: v.optional(v.array(redirectSchema)),
});

/** A date as precise as its source. The schema of the code asks the calendar; a pattern knows no calendar. */
const datePattern = String.raw`^\d{4}(-(H[12]|Q[1-4]|\d{2}(-\d{2})?))?$`;

/** Returns the JSON Schema (2020-12) of `dataset.json`, made from the schema by which the page reads its records. */
export function datasetJsonSchema(): object {
  return {
    title: "Nordic AI Data Centers: dataset.json",
    ...toJsonSchema(datasetSchema, {
      target: "draft-2020-12",
      definitions: {
        claim: claimSchema,
        event: eventSchema,
        site: siteSchema,
        source: sourceSchema,
        organisation: organisationSchema,
        programme: programmeSchema,
        entry: watchlistSchema,
        rates: ratesSchema,
      },
      ignoreActions: ["trim"],
      overrideAction: ({ valibotAction, jsonSchema }) => {
        if (valibotAction.type === "check") return { ...jsonSchema, pattern: datePattern };
        const asked = "requirement" in valibotAction ? valibotAction.requirement : null;
        // A schema holds one pattern; a date that must be no quarter or half-year has two.
        return asked instanceof RegExp && jsonSchema.pattern === datePattern
          ? { ...jsonSchema, allOf: [{ pattern: asked.source }] }
          : undefined;
      },
    }),
  };
}
