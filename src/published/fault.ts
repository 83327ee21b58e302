/** A fault of a record or of a part of it, which the page reports while it shows everything else. */
export type Fault = { readonly file: string; readonly record: string; readonly problem: string };
