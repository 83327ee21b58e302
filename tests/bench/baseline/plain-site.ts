/** A site as the plain page needs it: one row, each value null where none is stated. */
export type PlainSite = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly operator: string;
  readonly lat: number;
  readonly lon: number;
  /** EUR. */
  readonly investment: number | null;
  readonly mw: number | null;
  readonly opens: number | null;
  readonly status: string;
};

/** Returns an amount in EUR in short. */
export function inEuros(amount: number): string {
  return amount >= 1e9 ? `€${(amount / 1e9).toFixed(1)} bn` : `€${Math.round(amount / 1e6)} m`;
}
