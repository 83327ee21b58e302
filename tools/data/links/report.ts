import type { Source } from "../../../src/domain/record/source";
import { table } from "../report/table";
import { linkStates, type LinkState } from "./ask-address";
import type { Kept } from "./answers";

/** What is said of one source's address. */
export type LinkRow = Kept & { readonly source: string; readonly url: string };

/** The rows of the sources that have an answer, in order of state and id. */
export function linkRows(sources: readonly Source[], answers: ReadonlyMap<string, Kept>): readonly LinkRow[] {
  const rows = sources.flatMap(({ id, url }) => {
    const answer = answers.get(url);
    return answer === undefined ? [] : [{ source: id, url, ...answer }];
  });
  return linkStates.flatMap((state) => rows.filter((row) => row.state === state));
}

const titles: Readonly<Record<LinkState, string>> = {
  ok: "There",
  moved: "Moved for ever",
  redirected: "Redirected",
  gone: "Gone",
  refused: "Refused to a program; open them in a browser",
  failing: "The server fails",
  unreachable: "No answer",
};

/** The answers in words: how many of each kind, and the addresses of all that are not simply there. */
export function linkText(rows: readonly LinkRow[], all: number): string {
  const counts = linkStates.map((state) => {
    const of = rows.filter((row) => row.state === state);
    const lines = state === "ok" ? [] : of.map(lineOf);
    return of.length === 0
      ? ""
      : [`${titles[state]}: ${of.length}`, ...(lines.length === 0 ? [] : [table(lines)])].join("\n");
  });
  return [`${rows.length} of ${all} addresses asked.`, ...counts.filter((text) => text !== "")].join("\n");
}

function lineOf({ source, status, url, to, note }: LinkRow): readonly string[] {
  return [
    source,
    status === null ? "" : String(status),
    [url, ...(to === null ? [] : ["→", to]), note].join(" ").trim(),
  ];
}
