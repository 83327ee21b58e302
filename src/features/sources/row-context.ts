import type { View } from "../../url/view/view";

/** What all rows need. It is the same object while nothing changes, so that rows are not rendered again. */
export type RowContext = { readonly view: View; readonly organisation: (id: string) => string };
