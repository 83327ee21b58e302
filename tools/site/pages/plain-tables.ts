/** The elements of a table that stay, each with the attributes that mean something. */
const kept: Readonly<Record<string, readonly string[]>> = {
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope", "colspan"],
  td: ["colspan"],
  a: ["href"],
  br: [],
};

/**
 * Returns the tables of a page that the program rendered as plain ones, for readers without scripts: text and links alone,
 * with its name as a heading, and without the links that only a program answers. A page's HTML is loaded by everybody, so nothing is written twice.
 */
export function plainTables(rendered: string): readonly string[] {
  return [...rendered.matchAll(/<table[^]*?<\/table>/g)].map(([table]) =>
    table
      .replaceAll(/<!--[^]*?-->|<svg[^]*?<\/svg>/g, "")
      .replaceAll(/<a [^>]*href="\/[^"]*[?;]cite=[^"]*"[^>]*>([^]*?)<\/a>/g, "$1")
      .replaceAll(/<(\/?)([a-z0-9]+)([^>]*)>/g, (_, slash: string, name: string, attributes: string) =>
        plainTag(slash, name, attributes),
      )
      .replaceAll(/ {2,}/g, " ")
      .replace(/<caption>([^]*?)<\/caption>/, "<caption><h2>$1</h2></caption>"),
  );
}

function plainTag(slash: string, name: string, attributes: string): string {
  const own = kept[name];
  if (own === undefined) return "";
  const said = own.flatMap((key) => new RegExp(` ${key}="[^"]*"`, "i").exec(attributes)?.[0] ?? []);
  return `<${slash}${name}${slash === "" ? said.join("") : ""}>`;
}
