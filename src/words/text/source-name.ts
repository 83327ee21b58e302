import type { SourceBrief } from "../../domain/record/source";
import { words } from "#words/page";

/** Returns the publisher, with "second-hand" if its page is known only through another publication. */
export function sourceName({ publisher, via }: Pick<SourceBrief, "publisher" | "via">): string {
  return via === undefined ? publisher : words.secondHand(publisher);
}

/** Returns the name of a source by its id, or the id if the record does not have it. */
export function sourceNamed(sources: ReadonlyMap<string, SourceBrief>, id: string): string {
  const source = sources.get(id);
  return source ? sourceName(source) : id;
}
