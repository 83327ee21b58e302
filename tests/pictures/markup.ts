/** What the same picture may differ in from run to run: made-up ids and the hashes of style sheets' classes. */
const madeUp = /(?:«r[0-9a-z]+»|_r_[0-9a-z]+_|:r[0-9a-z]+:|recharts\d+)/g;
const hashedClass = /(?<![\w-])_([A-Za-z]+)_[A-Za-z0-9+-]{5,}(?:_\d+)?(?![\w-])/g;

/** The end of a shape that holds nothing. */
const emptyShape = /><\/(?:path|rect|circle|line|use|pattern)>/g;

const voidElements = new Set(["input", "br", "img", "hr"]);
/** Attributes that say something, rather than where it is drawn. */
const spoken = /^(?:aria-|data-|href|title|class|id)/;
/** The longest line of a tag with its attributes. */
const widest = 110;

/**
 * Prints markup as a golden file keeps it: an element a line, what is inside indented, a long tag with a line for each attribute.
 * Made-up ids are numbered in the order in which they occur, classes lose their hash, and numbers are rounded to `digits`
 * after the point, those of a style to 2.
 */
export function printed(markup: string, digits: number): string {
  const lines: string[] = [];
  let depth = 0;
  const tokens = stable(markup).match(/<(?:[^>"]|"[^"]*")*>|[^<]+/g) ?? [];
  tokens.forEach((token, index) => {
    const closes = token.startsWith("</");
    if (closes) depth -= 1;
    // A closing tag stays on the line of what it closes, where that is a text or nothing.
    if (closes && (isOpening(tokens[index - 1]) || (isText(tokens[index - 1]) && isOpening(tokens[index - 2]))))
      lines.push((lines.pop() ?? "") + token);
    else if (isText(token) && isOpening(tokens[index - 1]) && tokens[index + 1]?.startsWith("</") === true)
      lines.push((lines.pop() ?? "") + token);
    else if (isText(token)) lines.push(`${"  ".repeat(depth)}${token}`);
    else lines.push(...tag(token, "  ".repeat(depth), digits));
    if (isOpening(token)) depth += 1;
  });
  return `${lines.join("\n")}\n`;
}

/** The markup with made-up names replaced by ones that are always the same. */
function stable(markup: string): string {
  const names = new Map<string, string>();
  return markup
    .replaceAll(emptyShape, "/>")
    .replaceAll(hashedClass, "$1")
    .replaceAll(madeUp, (name) => names.get(name) ?? names.set(name, `id-${names.size + 1}`).get(name) ?? name);
}

function isText(token: string | undefined): boolean {
  return token !== undefined && !token.startsWith("<");
}

function isOpening(token: string | undefined): boolean {
  if (token === undefined || isText(token) || token.startsWith("</") || token.endsWith("/>")) return false;
  return !voidElements.has(/^<(\w+)/.exec(token)?.[1] ?? "");
}

function tag(token: string, indent: string, digits: number): readonly string[] {
  if (token.startsWith("</")) return [indent + token];
  const [, name = "", rest = "", end = ""] = /^<([\w-]+)([^]*?)\s*(\/?>)$/.exec(token) ?? [];
  const attributes = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = "", value]) =>
    value === undefined ? key : `${key}="${spoken.test(key) ? value : rounded(value, key === "style" ? 2 : digits)}"`,
  );
  const line = `${indent}<${[name, ...attributes].join(" ")}${end === "/>" ? " />" : end}`;
  if (line.length <= widest) return [line];
  return [`${indent}<${name}`, ...attributes.map((one) => `${indent}  ${one}`), indent + end];
}

/** A text with each number in it rounded. */
function rounded(text: string, digits: number): string {
  return text.replaceAll(/-?\d*\.\d+(?:e-?\d+)?/g, (number) =>
    /\.\d+$/.test(number) && (number.split(".")[1] ?? "").length <= digits
      ? number
      : String(Number(Number(number).toFixed(digits)) + 0),
  );
}
