/** Where a rule found something wrong. */
export type Finding = {
  /** The file, from the directory of the data: `sites/no-narvik-nscale.json`. */
  readonly file: string;
  /** The place inside the file: `claims[3].stated`, `[12].url`; empty for the file as a whole. */
  readonly path: string;
  /** The claim, or else the record, by which an exception names it. */
  readonly subject: string;
  readonly value: unknown;
  /** What is wrong and what to do about it, in one sentence. */
  readonly tip: string;
  /** The ids of the claims to look at beside each other, the subject first; absent where there is one thing to look at. */
  readonly beside?: readonly string[];
};

/** An error makes the data invalid; a warning is something that a curator should look at, and may be right as it is. */
export type Severity = "error" | "warning";

/** A finding with the name of the rule that made it. */
export type Fault = Finding & { readonly rule: string; readonly severity: Severity };

/** Whether a fault makes the data invalid. */
export function isError({ severity }: Fault): boolean {
  return severity === "error";
}

/** A path inside a path: `[3]` and `claims[0]` give `[3].claims[0]`. */
export function at(path: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((so, step) => {
    if (typeof step === "number") return `${so}[${step}]`;
    return so === "" ? step : `${so}.${step}`;
  }, path);
}
