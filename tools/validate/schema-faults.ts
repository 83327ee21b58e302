import type * as v from "valibot";
import { at, type Fault } from "./fault";

/** Converts issues of Valibot to faults with the place in the file and a sentence for a curator. */
export function schemaFaults(
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  path: string,
  raw: unknown,
): Fault[] {
  return issues.map((issue) => ({
    rule: "schema",
    severity: "error",
    file,
    path: at(path, ...steps(issue)),
    subject: idOf(raw) ?? file,
    value: issue.path ? issue.path.at(-1)?.value : issue.input,
    tip: sentence(issue),
  }));
}

function steps(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === "never") return "unknown key: remove it, or check its spelling";
  if (issue.received === "undefined") return `missing: expected ${issue.expected ?? "a value"} here`;
  return issue.message;
}

function idOf(raw: unknown): string | null {
  return typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string" ? raw.id : null;
}
