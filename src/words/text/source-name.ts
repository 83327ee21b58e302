import type { SourceBrief } from "../../domain/record/source";
import { words } from "#words/page";

/** Who said it: the publisher, and "second-hand" where its page is known through another publication alone. */
export function sourceName({ publisher, via }: Pick<SourceBrief, "publisher" | "via">): string {
  return via === undefined ? publisher : words.secondHand(publisher);
}

/** The name of a source by its id; an id that the record lacks stands for its own publisher. */
export function sourceNamed(sources: ReadonlyMap<string, SourceBrief>, id: string): string {
  const source = sources.get(id);
  return source ? sourceName(source) : id;
}
