import type { Fault } from "./fault";
import { tableFiles } from "./files";
import type { RecordSet } from "./record-set";
import type { Rule } from "./rule";

/**
 * Returns the faults that the rules find. An exception removes one fault of its rule and subject; an exception without
 * such a fault is a fault itself.
 */
export function runRules(set: RecordSet, rules: readonly Rule[]): Fault[] {
  const faults = rules.flatMap((rule) =>
    rule.check(set).map((finding): Fault => ({ ...finding, rule: rule.name, severity: rule.severity ?? "error" })),
  );
  const excused = new Set<Fault>();
  const unusedExceptions = set.exceptions.flatMap(({ path, record: { rule, subject } }): Fault[] => {
    const fault = faults.find((one) => one.rule === rule && one.subject === subject && !excused.has(one));
    if (fault) excused.add(fault);
    if (fault || set.unread.has(subject)) return [];
    const tip = rules.some(({ name }) => name === rule)
      ? `no longer needed: ${rule} finds nothing wrong with ${subject}, so remove it`
      : `there is no rule ${rule}; rules are ${rules.map(({ name }) => name).join(", ")}`;
    return [{ rule: "exceptions", severity: "error", file: tableFiles.exceptions, path, subject, value: rule, tip }];
  });
  return [...faults.filter((fault) => !excused.has(fault)), ...unusedExceptions];
}
