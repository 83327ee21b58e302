import type { CapacityClaim, InvestmentClaim, OpeningClaim, StatusClaim } from "./claim";
import type { Dataset } from "./dataset";
import {
  headlineCapacity,
  headlineInvestment,
  headlineOpening,
  headlineStatus,
  investmentPhase,
  type Headline,
} from "./headline";
import { openingState, type OpeningState } from "./opening";
import type { Site } from "./site";
import type { StatusOrUnknown } from "./status";
import type { Sources } from "./verdict";

/** What stands for a site under the headline rule; null in a field is "not stated", never zero. */
export type Facts = {
  readonly site: Site;
  readonly status: StatusOrUnknown;
  readonly statusClaim: StatusClaim | null;
  readonly investment: Headline<InvestmentClaim> | null;
  /** Where the investment is of the whole: the best claim of a phase of it, to be marked inside; else null. */
  readonly investmentPhase: InvestmentClaim | null;
  readonly capacity: Headline<CapacityClaim> | null;
  readonly opening: Headline<OpeningClaim> | null;
  readonly openingState: OpeningState;
};

/** The facts of one site; "date passed" is judged by `day` (ISO), the release's own. */
export function factsOf(site: Site, sources: Sources, day: string): Facts {
  const statusClaim = headlineStatus(site.claims, sources)?.claim ?? null;
  const status = statusClaim?.value ?? "unknown";
  const investment = headlineInvestment(site.claims, sources);
  const opening = headlineOpening(site.claims, sources);
  return {
    site,
    status,
    statusClaim,
    investment,
    investmentPhase:
      investment === null || investment.part ? null : (investmentPhase(site.claims, sources)?.claim ?? null),
    capacity: headlineCapacity(site.claims, sources),
    opening,
    openingState: openingState(opening?.claim ?? null, status, day),
  };
}

/** The facts of every site of a data set, in its order, judged by the release's own day. */
export function allFacts(dataset: Dataset): readonly Facts[] {
  return dataset.sites.map((site) => factsOf(site, dataset.sources, dataset.release.date));
}
