import type { Source } from "../../../src/domain/record/source";
import { table } from "../report/table";
import { linkStates, type LinkState } from "./ask-address";
import type { Kept } from "./answers";

/** The answer for the address of a source. */
export type LinkRow = Kept & { readonly source: string; readonly url: string };

/** Returns the sources that have an answer, ordered by state and id. */
export function linkRows(sources: readonly Source[], answers: ReadonlyMap<string, Kept>): readonly LinkRow[] {
  const rows = sources.flatMap(({ id, url }) => {
    const answer = answers.get(url);
    return answer === undefined ? [] : [{ source: id, url, ...answer }];
  });
  return linkStates.flatMap((state) => rows.filter((row) => row.state === state));
}

const titles: Readonly<Record<LinkState, string>> = {
  ok: "Available",
  moved: "Moved permanently",
  redirected: "Redirected temporarily",
  gone: "Gone",
  refused: "Refused; check in a browser",
  failing: "Server error",
  unreachable: "No answer",
};

/** Returns the answers as text: counts by state, and the addresses of all states but `ok`. */
export function linkText(rows: readonly LinkRow[], all: number): string {
  const counts = linkStates.map((state) => {
    const of = rows.filter((row) => row.state === state);
    const lines = state === "ok" ? [] : of.map(lineOf);
    return of.length === 0
      ? ""
      : [`${titles[state]}: ${of.length}`, ...(lines.length === 0 ? [] : [table(lines)])].join("\n");
  });
  return [`${rows.length} of ${all} addresses requested.`, ...counts.filter((text) => text !== "")].join("\n");
}

function lineOf({ source, status, url, to, note }: LinkRow): readonly string[] {
  return [
    source,
    status === null ? "" : String(status),
    [url, ...(to === null ? [] : ["→", to]), note].join(" ").trim(),
  ];
}
