/** A place at which a rule found something wrong. */
export type Finding = {
  /** The file relative to the data directory: `sites/no-narvik-nscale.json`. */
  readonly file: string;
  /** The place in the file: `claims[3].stated`, `[12].url`; empty for the whole file. */
  readonly path: string;
  /** The id of the claim, or else of the record, to which an exception refers. */
  readonly subject: string;
  readonly value: unknown;
  /** What is wrong and how to fix it, in one sentence. */
  readonly tip: string;
  /** The ids of the claims to compare, the subject first; absent if there is nothing to compare. */
  readonly beside?: readonly string[];
};

/** An error makes the data invalid. A warning is for a curator to check and can be correct as it is. */
export type Severity = "error" | "warning";

/** A finding with the name of its rule. */
export type Fault = Finding & { readonly rule: string; readonly severity: Severity };

/** Returns whether a fault makes the data invalid. */
export function isError({ severity }: Fault): boolean {
  return severity === "error";
}

/** Returns a path with steps added: `[3]` and `claims[0]` give `[3].claims[0]`. */
export function at(path: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((result, step) => {
    if (typeof step === "number") return `${result}[${step}]`;
    return result === "" ? step : `${result}.${step}`;
  }, path);
}
