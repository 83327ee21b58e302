import { lazyPart } from "../../../ui/state/lazy-part";

/** Map and charts of an organisation, which are those of the overview and in its chunk. */
export const OperatorViewsPart = lazyPart(async () => ({ default: (await import("./overview")).OperatorViews }));
