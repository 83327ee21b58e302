import { describe, expect, test } from "vitest";
import { buildsForText } from "../../../src/words/text/claim-text";
import { record, theSite } from "../support/record";
import { readSites } from "../support/builders";

const statement = { qualifier: "exact", scope: "whole site", stated: "2026-02-03", source: "press" } as const;
const tenant = (organisation: string, number = 1) =>
  ({ id: `x.tenant.${number}`, field: "tenant", organisation, ...statement }) as const;
const told = (...args: Parameters<typeof readSites>) =>
  buildsForText(readSites(...args), { organisations: record.organisations });

describe("who builds for whom", () => {
  test("is the operator and the tenants of the newest statements", () => {
    expect(buildsForText(theSite("no-narvik-nscale"), record)).toEqual({
      builder: "Nscale",
      joint: "for",
      tenants: "Microsoft",
    });
    expect(told({ operator: "nscale" }, tenant("microsoft"), tenant("openai", 2))?.tenants).toBe(
      "Microsoft and OpenAI",
    );
  });

  test("is the operator alone where no tenant is named, or where it is its own", () => {
    expect(told({ operator: "nscale" })).toMatchObject({ builder: "Nscale", tenants: null });
    expect(told({ operator: "nscale" }, tenant("nscale"))).toMatchObject({ builder: "Nscale", tenants: null });
  });

  test("is the tenant alone where no operator is named, and null where nobody is", () => {
    expect(told({ operator: null }, tenant("microsoft"))).toEqual({
      builder: null,
      joint: "For",
      tenants: "Microsoft",
    });
    expect(told({ operator: null })).toBeNull();
  });
});
