import type { View } from "../../url/view/view";

/** What rows need of the page; the same object as long as nothing in it changes. */
export type RowContext = { readonly view: View; readonly organisation: (id: string) => string };
