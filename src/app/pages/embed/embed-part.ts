import { lazyPart } from "../../../ui/state/lazy-part";

/** What a page of someone else shows of this one, loaded there alone. */
export const EmbedPart = lazyPart(() => import("./embed"));
