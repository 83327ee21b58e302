import { asOf } from "../record/as-of";
import { biddingZoneOf, type BiddingZone } from "../place/bidding-zone";
import type { AcceleratorsClaim, CapacityClaim, InvestmentClaim, OpeningClaim, StatusClaim } from "../record/claim";
import type { Dataset } from "../record/dataset";
import {
  headlineCapacity,
  headlineInvestment,
  headlineOpening,
  headlineStatus,
  investmentOf,
  statusOf,
  type Headline,
} from "./headline";
import { openingState, type OpeningState } from "./opening-state";
import { headlineOf } from "./plain-headline";
import type { ClaimRule } from "./rule";
import { searchTexts, type SearchText } from "../search/search";
import { slipOf, type Slip } from "./slip";
import { capacityDisagreement, investmentDisagreement, openingDisagreement, type Disagreement } from "./disagreement";
import type { Site } from "../record/site";
import type { StatusOrUnknown } from "../record/status";
import type { RuleContext } from "./verdict";

/** What stands for a site under the judge's rule; null in a field is "not stated", never zero. */
export type ReadSite = {
  /** The site with the claims and events known on the day. */
  readonly site: Site;
  /** The bidding zone in which it lies; null: its country has none, or its municipality does not tell. */
  readonly zone: BiddingZone | null;
  /** The texts under which it is found. */
  readonly texts: readonly SearchText[];
  readonly status: StatusOrUnknown;
  readonly statusClaim: StatusClaim | null;
  /** The newest statement about an extension, a phase or a building of the site, said beside its status; null where there is none. */
  readonly extension: StatusClaim | null;
  readonly investment: Headline<InvestmentClaim> | null;
  /** Where the investment is of the whole: the best claim of a phase of it, to be marked inside; else null. */
  readonly investmentPhase: InvestmentClaim | null;
  readonly capacity: Headline<CapacityClaim> | null;
  readonly opening: Headline<OpeningClaim> | null;
  readonly openingState: OpeningState;
  readonly accelerators: Headline<AcceleratorsClaim> | null;
  /** The current planned opening against the first one ever stated; null where there is nothing to compare. */
  readonly slip: Slip | null;
  /** Where the claims differ among which the headlines were chosen; null in a field where they agree. */
  readonly disagreements: {
    readonly investment: Disagreement<InvestmentClaim> | null;
    readonly capacity: Disagreement<CapacityClaim> | null;
    readonly opening: Disagreement<OpeningClaim> | null;
  };
};

/** How the record is read: by which rule, and as known on which day (ISO). */
export type Reading = { readonly rule: ClaimRule; readonly day: string };

/** The facts of one site; "date passed" is judged by `day` (ISO). */
export function toReadSite(
  site: Site,
  ruleContext: RuleContext,
  day: string,
  { organisations }: Pick<Dataset, "organisations">,
): ReadSite {
  const { claims } = site;
  const statusClaim = headlineStatus(claims, ruleContext)?.claim ?? null;
  const status = statusClaim?.value ?? "unknown";
  const investment = headlineInvestment(claims, ruleContext);
  const capacity = headlineCapacity(claims, ruleContext);
  const opening = headlineOpening(claims, ruleContext);
  return {
    site,
    zone: biddingZoneOf(site),
    texts: searchTexts(site, organisations),
    status,
    statusClaim,
    extension: statusOf(claims, ruleContext, true)?.claim ?? null,
    investment,
    investmentPhase:
      investment === null || investment.part ? null : (investmentOf(claims, ruleContext, "phase")?.claim ?? null),
    capacity,
    opening,
    openingState: openingState(opening?.claim ?? null, status, day),
    accelerators: headlineOf(claims, "accelerators", ruleContext),
    slip: slipOf(claims, opening?.claim ?? null),
    disagreements: {
      investment: investmentDisagreement(investment, ruleContext),
      capacity: capacityDisagreement(capacity),
      opening: openingDisagreement(opening),
    },
  };
}

/** The judge of a data set under a rule. */
export function ruleContextOf({ sources, rates }: Dataset, rule: ClaimRule): RuleContext {
  return { rule, sources, rates };
}

/**
 * The facts of every site that was known on the reading's day, in the data set's order. On the release's own day that
 * is every site; before it, those of which something dated was stated by then.
 */
export function toReadSites(dataset: Dataset, { rule, day }: Reading): readonly ReadSite[] {
  const ruleContext = ruleContextOf(dataset, rule);
  if (day >= dataset.release.date) return dataset.sites.map((site) => toReadSite(site, ruleContext, day, dataset));
  return dataset.sites
    .map((site) => asOf(site, day))
    .filter(({ claims, events }) => claims.length + events.length > 0)
    .map((site) => toReadSite(site, ruleContext, day, dataset));
}
