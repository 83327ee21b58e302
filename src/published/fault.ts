/** A record that could not be used, or a part of it: what the page says of it, while everything else is shown. */
export type Fault = { readonly file: string; readonly record: string; readonly problem: string };
