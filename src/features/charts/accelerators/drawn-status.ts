import type { AcceleratorRow } from "../../../domain/series/accelerators";
import type { StatusOrUnknown } from "../../../domain/record/status";

/** Returns the status with which accelerators are drawn: planned ones are not drawn as operating, even if the site operates. */
export function drawnStatus({ readSite, headline }: AcceleratorRow): StatusOrUnknown {
  if (headline.claim.stage === "operating") return "operating";
  return readSite.status === "operating" ? "announced" : readSite.status;
}
