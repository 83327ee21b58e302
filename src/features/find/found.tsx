import type { Find } from "../../domain/search/find";
import { Marked } from "../../parts/sites/marked";
import { words } from "#words/page";
import { findWords as text } from "#words/records/find";
import { fullPlaceOf } from "../../words/text/place-text";
import { withCommas } from "../../words/format/text";

/** Renders one find: its name, where it is, and what of it matches. */
export function Found({ find: { item, match } }: { find: Find }) {
  const isName = match?.kind === "name" && match.text === item.name;
  const beside = [
    ...(item.site ? [fullPlaceOf(item.site)] : []),
    ...((item.kind === "municipality" || item.kind === "zone") && item.country
      ? [text.sitesIn(words.country[item.country])]
      : []),
  ];
  const isSeen = isName || match === null || (match.kind === "place" && beside.join().includes(match.text));
  return (
    <span>
      {isName && match ? <Marked text={item.name} matches={[match]} /> : item.name}{" "}
      <small>
        {withCommas(beside)}
        {!isSeen && (
          <>
            {beside.length > 0 && "; "}
            {text.by("")}
            <Marked text={match.text} matches={[match]} />
          </>
        )}
      </small>
    </span>
  );
}
