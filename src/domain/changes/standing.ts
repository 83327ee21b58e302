import { claimsOf, fields, type Claim, type Field } from "../record/claim";
import { claimValue } from "../record/claim-value";
import {
  headlineCapacity,
  headlineInvestment,
  headlineOpening,
  headlineStatus,
  type Headline,
} from "../headline/headline";
import { newestNamed } from "../headline/named-organisations";
import { headlineOf } from "../headline/plain-headline";
import type { RuleContext } from "../headline/verdict";

/** The headline of a site in one field, with its value as a comparable text. */
export type Standing = {
  readonly headline: Headline<Claim>;
  readonly value: string;
  /** The ids of all tenants or owners that the value names; empty in other fields. */
  readonly organisations: readonly string[];
};

/** The headlines of a site by field. A field without an entry is not stated. */
export type Standings = ReadonlyMap<Field, Standing>;

/** Returns the headline of each field for the claims of one site. */
export function standingsOf(claims: readonly Claim[], ruleContext: RuleContext): Standings {
  return new Map(
    fields.flatMap((field) => {
      const standing = standingOf(claims, field, ruleContext);
      return standing === null ? [] : [[field, standing] as const];
    }),
  );
}

function standingOf(claims: readonly Claim[], field: Field, ruleContext: RuleContext): Standing | null {
  switch (field) {
    case "investment":
      return plain(headlineInvestment(claims, ruleContext));
    case "capacity":
      return plain(headlineCapacity(claims, ruleContext));
    case "opening":
      return plain(headlineOpening(claims, ruleContext));
    case "status":
      return plain(headlineStatus(claims, ruleContext));
    case "tenant":
    case "owner": {
      // A source can name several organisations at once; the value is all of them.
      const named = newestNamed(claimsOf(claims, field), ruleContext);
      const names = named?.claims.map(({ organisation }) => organisation).toSorted() ?? [];
      return named && { headline: named.headline, value: `${field} ${names.join(" ")}`, organisations: names };
    }
    case "accelerators":
    case "energy":
    case "cooling":
    case "heat_reuse":
    case "pue":
    case "site_area":
    case "jobs":
      return plain(headlineOf(claims, field, ruleContext));
  }
}

function plain(headline: Headline<Claim> | null): Standing | null {
  return headline && { headline, value: claimValue(headline.claim), organisations: [] };
}
