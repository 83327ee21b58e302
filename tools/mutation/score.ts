/** What StrykerJS reports, as far as it is read here. */
export type Report = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
};

type Mutant = {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
};

/** Counted from 1. */
type Place = { readonly line: number; readonly column: number };

/** What counts as noticed: a test failed or never ended, or a file of tests could not be read. */
const noticedBy = ["Killed", "Timeout", "RuntimeError"];
const unnoticed = ["Survived", "NoCoverage"];

/** Returns the part of the changes that a test noticed, in per cent; 100 where there was none. What did not run is left out. */
export function scoreOf({ files }: Report): { readonly score: number; readonly noticed: number; readonly all: number } {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => noticedBy.includes(status)).length;
  const all = noticed + statuses.filter((status) => unnoticed.includes(status)).length;
  return { score: all === 0 ? 100 : (100 * noticed) / all, noticed, all };
}

/** Returns a line for each change that no test noticed: its place, and what stands there instead of what. */
export function survivors({ files }: Report): readonly string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => unnoticed.includes(status))
      .map(({ location: { start, end }, replacement, mutatorName, status }) => {
        const before = between(source.split("\n"), start, end);
        const how = status === "NoCoverage" ? " (never run)" : "";
        return `${file}:${start.line}:${start.column} ${short(before)} → ${short(replacement ?? mutatorName)}${how}`;
      }),
  );
}

function between(lines: readonly string[], start: Place, end: Place): string {
  const taken = lines.slice(start.line - 1, end.line);
  const last = taken.length - 1;
  return taken
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join("\n");
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
