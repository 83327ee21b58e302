import type { Rule } from "./rule";
import { addressRules } from "./rules/addresses";
import { coordinates } from "./rules/coordinates";
import { dateRules } from "./rules/dates";
import { identityRules } from "./rules/identity";
import { moneyRules } from "./rules/money";
import { orderRules } from "./rules/order";
import { parents } from "./rules/parents";
import { programmeMoneyRules } from "./rules/programme-money";
import { referenceRules } from "./rules/references";
import { repeatedClaims } from "./rules/repeats";
import { suspicionRules } from "./rules/suspicions";
import { tableRules } from "./rules/tables";
import { writingRules } from "./rules/writing";

/** The rules of the curated data beyond the schemas. Sources that contradict one another break no rule. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...referenceRules,
  parents,
  coordinates,
  ...moneyRules,
  ...programmeMoneyRules,
  ...dateRules,
  repeatedClaims,
  ...addressRules,
  ...tableRules,
  ...orderRules,
  ...writingRules,
  ...suspicionRules,
];
