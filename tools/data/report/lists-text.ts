import type { Draft } from "../store/layout";

/** The lists of records other than sites. */
const lists = ["sources", "organisations", "programmes", "watchlist"] as const;

export type Lists = Pick<Draft, (typeof lists)[number]>;

/** Returns the added, changed and removed ids of each list, as text; empty if nothing changed. */
export function listsText(before: Lists, after: Lists): string {
  const lines = lists.flatMap((list) => {
    const [old, now] = [printed(before[list]), printed(after[list])];
    const added = [...now.keys()].filter((id) => !old.has(id));
    const gone = [...old.keys()].filter((id) => !now.has(id));
    const altered = [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).map(([id]) => id);
    if (added.length + gone.length + altered.length === 0) return [];
    return [
      `  ${list}: ${added.length} added, ${altered.length} altered, ${gone.length} gone`,
      ...named("added", added),
      ...named("altered", altered),
      ...named("gone", gone),
    ];
  });
  return lines.length === 0 ? "" : `Other records\n${lines.join("\n")}`;
}

function printed(records: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  return new Map([...records].map(([id, record]) => [id, JSON.stringify(record)]));
}

function named(word: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`    ${word}: ${ids.join(", ")}`];
}
