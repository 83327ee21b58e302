import type { Find } from "../../domain/search/find";
import type { Match } from "../../domain/search/search";
import { words } from "#words/page";
import { findWords as text } from "#words/records/find";
import { fullPlaceOf } from "../../words/text/place-text";

/** Renders one find: its name, where it is, and what of it matches. */
export function Found({ find: { item, match } }: { find: Find }) {
  const isName = match?.kind === "name" && match.text === item.name;
  const beside = [
    ...(item.site ? [fullPlaceOf(item.site)] : []),
    ...(item.kind === "municipality" && item.country ? [text.sitesIn(words.country[item.country])] : []),
  ];
  const isSeen = isName || match === null || (match.kind === "place" && beside.join().includes(match.text));
  return (
    <span>
      {isName && match ? <Marked match={match} /> : item.name}{" "}
      <small>
        {beside.join(", ")}
        {!isSeen && (
          <>
            {beside.length > 0 && "; "}
            {text.by("")}
            <Marked match={match} />
          </>
        )}
      </small>
    </span>
  );
}

/** Renders the text of a match with the letters that were found in bold. */
function Marked({ match: { text: whole, from, to } }: { match: Match }) {
  return (
    <>
      {whole.slice(0, from)}
      <b>{whole.slice(from, to)}</b>
      {whole.slice(to)}
    </>
  );
}
