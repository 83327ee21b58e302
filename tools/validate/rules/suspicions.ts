import { claimsOf, type Claim, type InvestmentClaim } from "../../../src/domain/record/claim";
import { convert, rateFor, type ExchangeRates } from "../../../src/domain/record/money";
import { at, type Finding } from "../fault";
import type { Located, RecordSet } from "../record-set";
import type { Site } from "../../../src/domain/record/site";
import type { Rule } from "../rule";

/** The ratio to the nearest comparable figure from which a figure is out of line. */
const outOfLineBy = 10;

/** The relative difference up to which two converted amounts count as equal. */
const sameAmount = 0.03;

export const outOfLine: Rule = {
  name: "out-of-line",
  severity: "warning",
  doc: `No figure is ${outOfLineBy} times the nearest other figure of its kind at its site, or a ${outOfLineBy}th of it.`,
  check: (set) => set.sites.flatMap((site) => strayFigures(site, ratesOf(set))),
};

export const unmarkedConversions: Rule = {
  name: "unmarked-conversions",
  severity: "warning",
  doc: "An amount that equals another claim's at that month's rate, within 3 %, is marked as converted.",
  check: (set) => {
    const rates = ratesOf(set);
    return rates === null ? [] : set.sites.flatMap((site) => unmarkedTwins(site, rates));
  },
};

type Figure = { readonly claim: Claim; readonly kind: string; readonly size: number };

function strayFigures({ file, record: { claims } }: Located<Site>, rates: ExchangeRates | null): Finding[] {
  const figures = claims.flatMap((claim) => figureOf(claim, rates));
  const found = figures.flatMap((figure, index): Finding[] => {
    const others = figures.filter((other) => other !== figure && other.kind === figure.kind);
    const nearest = others.toSorted((a, b) => ratio(a, figure) - ratio(b, figure))[0];
    if (nearest === undefined || ratio(nearest, figure) < outOfLineBy) return [];
    // Of only two figures, the later one is reported.
    if (others.length === 1 && figures.indexOf(nearest) > index) return [];
    const tip = `${Math.round(ratio(nearest, figure))} times away from ${nearest.claim.id}, the nearest of its kind: a typing error, a part of the site, or something else?`;
    const place = { file, path: at("", "claims", claims.indexOf(figure.claim)), subject: figure.claim.id };
    return [{ ...place, value: figure.size, tip, beside: [figure.claim.id, nearest.claim.id] }];
  });
  return found;
}

/** Returns the comparable figure of a claim; empty if the claim is doubted, converted or has no figure. */
function figureOf(claim: Claim, rates: ExchangeRates | null): Figure[] {
  if (claim.doubt !== undefined || claim.converted === true) return [];
  const figure = (kind: string, size: number): Figure[] => [{ claim, kind: `${claim.field} ${kind}`, size }];
  switch (claim.field) {
    case "investment": {
      const euros = rates === null ? "no_rate" : convert(claim.amount, claim.currency, claim.stated, "EUR", rates);
      return typeof euros === "string" ? [] : figure(claim.measure, euros.amount);
    }
    case "capacity":
      return figure(`${claim.stage} ${claim.basis}`, claim.mw);
    case "accelerators":
      return claim.count === 0 ? [] : figure(`${claim.stage} ${claim.model ?? ""}`, claim.count);
    case "jobs":
      return claim.count === 0 ? [] : figure(claim.stage, claim.count);
    case "site_area":
      return figure("", claim.m2);
    case "opening":
    case "status":
    case "tenant":
    case "owner":
    case "energy":
    case "cooling":
    case "heat_reuse":
    case "pue":
      return [];
  }
}

function ratio(a: Figure, b: Figure): number {
  return Math.max(a.size, b.size) / Math.min(a.size, b.size);
}

function unmarkedTwins({ file, record: { claims } }: Located<Site>, rates: ExchangeRates): Finding[] {
  const sums = claimsOf(claims, "investment").filter(({ doubt, converted }) => !doubt && converted !== true);
  return sums.flatMap((claim): Finding[] => {
    const origin = sums.find((other) => isBefore(other, claim) && equals(other, claim, rates));
    if (origin === undefined) return [];
    const tip = `equal to ${origin.id} at the rate of that month: is it a conversion, or was it announced in ${claim.currency}?`;
    const place = { file, path: at("", "claims", claims.indexOf(claim)), subject: claim.id };
    return [{ ...place, value: claim.amount, tip, beside: [claim.id, origin.id] }];
  });
}

/** Returns whether claim `a` is the earlier one, by date and then by number. */
function isBefore(a: InvestmentClaim, b: InvestmentClaim): boolean {
  const [left, right] = [a.stated ?? "9999", b.stated ?? "9999"];
  if (left !== right) return left < right;
  return Number(/\d+$/.exec(a.id)?.[0]) < Number(/\d+$/.exec(b.id)?.[0]);
}

function equals(a: InvestmentClaim, b: InvestmentClaim, rates: ExchangeRates): boolean {
  const stated = b.stated ?? a.stated;
  if (a.currency === b.currency || stated === null) return false;
  const rate = rateFor(a.currency, b.currency, stated, rates);
  return rate !== null && Math.abs((a.amount * rate.value) / b.amount - 1) <= sameAmount;
}

function ratesOf({ rates }: RecordSet): ExchangeRates | null {
  return rates[0]?.record ?? null;
}

export const suspicionRules: readonly Rule[] = [outOfLine, unmarkedConversions];
