import { asOf } from "../record/as-of";
import { biddingZoneOf, type BiddingZone } from "../place/bidding-zone";
import {
  claimsOf,
  type AcceleratorsClaim,
  type CapacityClaim,
  type Claim,
  type InvestmentClaim,
  type OpeningClaim,
  type StatusClaim,
  type OrganisationClaim,
} from "../record/claim";
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
import { capacitiesOf, type Capacities } from "./capacities";
import { newestNamed } from "./named-organisations";
import { headlineAccelerators } from "./plain-headline";
import type { ClaimRule } from "./rule";
import { searchTexts, type SearchText } from "../search/search";
import { scheduleOf, type Schedule } from "./schedule";
import {
  capacityDisagreement,
  investmentDisagreement,
  openingDisagreement,
  type DisputableField,
  type Disagreement,
} from "./disagreement";
import type { Site } from "../record/site";
import { sourceClasses, type SourceClass } from "../record/source";
import type { StatusOrUnknown } from "../record/status";
import { classOf, isAggregatorOnly, type RuleContext } from "./verdict";

/** A site with the values that a rule chooses for it. Null means "not stated", never zero. */
export type ReadSite = {
  /** The site with only the claims and events known on the day. */
  readonly site: Site;
  /** The bidding zone, or null if the country has none or the rule has none for the municipality. */
  readonly zone: BiddingZone | null;
  /** The searchable texts. */
  readonly texts: readonly SearchText[];
  readonly status: StatusOrUnknown;
  readonly statusClaim: StatusClaim | null;
  /** The newest statement about an extension, a phase or a building of the site, shown beside its status, or null. */
  readonly extension: StatusClaim | null;
  /** The claims that name the tenants of the newest statements, one for each; empty if none is named. */
  readonly tenants: readonly OrganisationClaim[];
  readonly investment: Headline<InvestmentClaim> | null;
  /**
   * The best claim about a phase, to be drawn inside the investment in the whole site; null if the investment is not of
   * the whole.
   */
  readonly investmentPhase: InvestmentClaim | null;
  readonly capacity: Headline<CapacityClaim> | null;
  /** What stands for each basis alone. */
  readonly capacities: Capacities;
  readonly opening: Headline<OpeningClaim> | null;
  /** The largest of the counts of its models and stages. */
  readonly accelerators: Headline<AcceleratorsClaim> | null;
  /** What is late or has moved. */
  readonly schedule: Schedule;
  /** The disagreements among the claims from which the headlines were chosen; null in a field without one. */
  readonly disagreements: {
    readonly investment: Disagreement<InvestmentClaim> | null;
    readonly capacity: Disagreement<CapacityClaim> | null;
    readonly opening: Disagreement<OpeningClaim> | null;
  };
  /** For each headline, whether its value rests on aggregators alone; false if nothing is stated. */
  readonly aggregatorOnly: Readonly<Record<DisputableField, boolean>>;
  /** The classes of the sources on which the headline investment, capacity, opening and status rest, each once. */
  readonly headlineClasses: readonly SourceClass[];
};

/** The rule and the ISO day by which the record is read. */
export type Reading = { readonly rule: ClaimRule; readonly day: string };

/** Applies a rule to one site. The ISO day decides which openings have passed. */
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
  const extension = statusOf(claims, ruleContext, true)?.claim ?? null;
  const restsOnAggregators = (headline: Headline<Claim> | null) =>
    headline !== null && isAggregatorOnly(headline.claim, claims, ruleContext.sources);
  return {
    site,
    zone: biddingZoneOf(site),
    texts: searchTexts(site, organisations),
    status,
    statusClaim,
    tenants: newestNamed(claimsOf(claims, "tenant"), ruleContext)?.claims ?? [],
    extension,
    investment,
    investmentPhase:
      investment === null || investment.part ? null : (investmentOf(claims, ruleContext, "phase")?.claim ?? null),
    capacity,
    capacities: capacitiesOf(claims, ruleContext),
    opening,
    accelerators: headlineAccelerators(claims, ruleContext),
    schedule: scheduleOf(claims, { opening, status, extension: extension?.value ?? null }, ruleContext, day),
    disagreements: {
      investment: investmentDisagreement(investment, ruleContext),
      capacity: capacityDisagreement(capacity),
      opening: openingDisagreement(opening),
    },
    aggregatorOnly: {
      investment: restsOnAggregators(investment),
      capacity: restsOnAggregators(capacity),
      opening: restsOnAggregators(opening),
    },
    headlineClasses: sourceClasses.filter((name) =>
      [investment?.claim, capacity?.claim, opening?.claim, statusClaim].some(
        (claim) => claim && classOf(claim, ruleContext.sources) === name,
      ),
    ),
  };
}

/** Returns the context in which a rule is applied to a data set. */
export function ruleContextOf({ sources, rates }: Dataset, rule: ClaimRule): RuleContext {
  return { rule, sources, rates };
}

/**
 * Applies a reading to every site known on its day, in the order of the data set. On the day of the release these are
 * all sites, on an earlier day those with a claim or event dated by then.
 */
export function toReadSites(dataset: Dataset, { rule, day }: Reading): readonly ReadSite[] {
  const ruleContext = ruleContextOf(dataset, rule);
  if (day >= dataset.release.date) return dataset.sites.map((site) => toReadSite(site, ruleContext, day, dataset));
  return dataset.sites
    .map((site) => asOf(site, day))
    .filter(({ claims, events }) => claims.length + events.length > 0)
    .map((site) => toReadSite(site, ruleContext, day, dataset));
}
