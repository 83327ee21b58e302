import { lazyPart } from "../../../ui/state/lazy-part";

/** The overview, a chunk of its own, because other pages do not need it. Its HTML preloads it. */
export const OverviewPart = lazyPart(async () => ({ default: (await import("./overview")).OverviewPage }));
