/** Returns rows as aligned columns of plain text, indented by two spaces. The last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => pad(cell, column, row, widths)).join("  ")}`.trimEnd())
    .join("\n");
}

function pad(cell: string, column: number, row: readonly string[], widths: readonly number[]): string {
  return column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0);
}

/** Breaks a text between words into lines of at most `width` characters. A longer word gets its own line. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Returns named rows with two wrapped columns of `width` characters. */
export function besides(
  heads: readonly [string, string],
  rows: readonly (readonly [string, string, string])[],
  width: number,
): string {
  const named = Math.max(...rows.map(([name]) => name.length));
  const all: readonly (readonly [string, string, string])[] = [["", ...heads], ...rows];
  return all
    .flatMap(([name, left, right]) => {
      const [a, b] = [wrapped(left, width), wrapped(right, width)];
      const height = Math.max(a.length, b.length);
      return Array.from({ length: height }, (_, line) =>
        `    ${(line === 0 ? name : "").padEnd(named)}  ${(a[line] ?? "").padEnd(width)}  ${b[line] ?? ""}`.trimEnd(),
      );
    })
    .join("\n");
}
