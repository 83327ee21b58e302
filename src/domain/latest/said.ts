import type { SaidKind } from "./said-kinds";
import { fields, type Claim, type Field } from "../record/claim";
import type { Site, SiteEvent } from "../record/site";
import { sourceClasses, type SourceBrief, type SourceClass } from "../record/source";

/** A statement about a site, or an event. `date` is null if a statement is undated. */
export type Said = { readonly date: string | null; readonly source: string } & (
  | { readonly about: Field; readonly claim: Claim }
  | { readonly about: "event"; readonly event: SiteEvent }
);

/** The filters of the page: a kind, and a class of source. Null is all. */
export type SaidFilter = { readonly said: SaidKind | null; readonly saidBy: SourceClass | null };

export type SourceBriefs = ReadonlyMap<string, SourceBrief>;

/** Returns all that is said of a site and passes a filter, claims before events. A source that the record lacks has no class. */
export function saidOf(
  { claims, events }: Pick<Site, "claims" | "events">,
  { said, saidBy }: SaidFilter,
  sources: SourceBriefs,
): readonly Said[] {
  const all: readonly Said[] = [
    ...claims.map((claim) => ({ about: claim.field, claim, date: claim.stated, source: claim.source })),
    ...events.map((event) => ({ about: "event" as const, event, date: event.date, source: event.source })),
  ];
  return all.filter(
    ({ about, source }) =>
      (said === null || about === said) && (saidBy === null || sources.get(source)?.class === saidBy),
  );
}

/**
 * Compares what is said of a site on one day: what the curators doubt and what is a publisher's own conversion last, then
 * by the class of the source, the field in the order of the page with events last, and the order of the file.
 */
export function bestFirst(a: Said, b: Said, sources: SourceBriefs): number {
  return (
    weakness(a) - weakness(b) ||
    classRank(a.source, sources) - classRank(b.source, sources) ||
    fieldRank(a) - fieldRank(b)
  );
}

/** Returns the place of a source's class, the best 0; after all classes where the record lacks the source. */
export function classRank(source: string, sources: SourceBriefs): number {
  const own = sources.get(source)?.class;
  return own === undefined ? sourceClasses.length : sourceClasses.indexOf(own);
}

function weakness(said: Said): number {
  if (said.about === "event") return 0;
  return (said.claim.doubt === undefined ? 0 : 2) + (said.claim.converted === true ? 1 : 0);
}

function fieldRank({ about }: Said): number {
  return about === "event" ? fields.length : fields.indexOf(about);
}
