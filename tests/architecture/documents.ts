/** A file of the project with its path from the top, with slashes. */
export type Document = { readonly path: string; readonly text: string };

/** What exists, against which the documents are checked. */
export type Known = {
  /** Returns whether a file or folder exists at a path from the top. */
  readonly exists: (path: string) => boolean;
  /** The files that the build publishes, by path. */
  readonly published: ReadonlySet<string>;
  /** The scripts of package.json. */
  readonly scripts: ReadonlySet<string>;
  /** The parts that `npm test -- <part>` runs. */
  readonly parts: ReadonlySet<string>;
  /** The names that src, tools and the tests' own helpers export. */
  readonly names: ReadonlySet<string>;
  /** Further words that a document about the code may have in backticks: folders and values of the data. */
  readonly words: ReadonlySet<string>;
  /** The documents whose headings can be cited. */
  readonly documents: readonly Document[];
};

const fence = /^```[^]*?^```$/gm;

/** Returns the texts in backticks, and the lines of shell blocks without their comments. */
export function codeSpans(text: string): readonly string[] {
  const shell = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = ""]) => block.split("\n"));
  const inline = [...text.replaceAll(fence, "").matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return [...shell.map((line) => line.replace(/#.*$/, "").trim()), ...inline].filter((span) => span !== "");
}

/**
 * Returns a message for each path, npm command and identifier in backticks that does not exist. In a document about the
 * code (`aboutCode`) every single word is an identifier; in others only camelCase and capitalised words are.
 */
export function missingMentions(document: Document, known: Known, aboutCode = false): readonly string[] {
  return codeSpans(document.text).flatMap((span) =>
    problemOf(span, document.path, known, aboutCode).map((problem) => `${document.path}: \`${span}\` ${problem}`),
  );
}

function problemOf(span: string, from: string, known: Known, aboutCode: boolean): readonly string[] {
  const command = /^(?:[A-Z_]+=\S+ )*npm (.+)$/.exec(span)?.[1];
  if (command !== undefined) return commandProblem(command.split(/\s+/), known);
  if (isPath(span)) return isThere(span, from, known) ? [] : ["is no file or folder"];
  const name = /^([A-Za-z]\w*)(?:\(\))?$/.exec(span)?.[1];
  const isIdentifier = name !== undefined && (aboutCode || /[a-z][A-Z]|^[A-Z][a-z]/.test(name));
  return isIdentifier && !known.names.has(name) && !(aboutCode && known.words.has(name)) ? ["is exported nowhere"] : [];
}

function commandProblem([verb = "", ...rest]: readonly string[], known: Known): readonly string[] {
  const script = verb === "run" ? (rest[0] ?? "") : verb;
  if (verb === "audit" || verb === "ci" || verb === "install") return [];
  if (!known.scripts.has(script)) return ["is no script of package.json"];
  const given = rest.slice(verb === "run" ? 1 : 0).filter((word) => word !== "--");
  if (script === "test")
    return given.filter((part) => !part.startsWith("<") && !known.parts.has(part)).map((part) => `has no part ${part}`);
  const isElsewhere = (word: string): boolean =>
    /^https?:/.test(word) || made.some((folder) => word.startsWith(folder)) || known.exists(word);
  return given.filter((word) => word.includes("/") && !isElsewhere(word)).map((word) => `names ${word}, no file`);
}

/** Returns whether a text is a path: it has a slash inside or a file extension. Addresses of the page begin with a slash. */
function isPath(span: string): boolean {
  if (/^[/?#]|[\s=]|^https?:/.test(span)) return false;
  return /^[\w.@<>*-]+\/[\w./<>*-]*$/.test(span) || /^[\w.-]+\.(?:ts|tsx|md|json|css|csv|geojson|yml|mjs)$/.test(span);
}

/** Folders that a command makes. */
const made = ["dist/", ".cache/"];

function isThere(span: string, from: string, known: Known): boolean {
  if (made.some((folder) => span.startsWith(folder)) || known.published.has(span) || span.startsWith("@")) return true;
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const wildcard = span.search(/[<*]/);
  const pathsOf = (path: string) => [path, `${folder}${path}`];
  if (wildcard < 0) return pathsOf(span).some(known.exists);
  const before = span.slice(0, wildcard);
  const isPublished = [...known.published].some((path) => before !== "" && path.startsWith(before));
  return (
    isPublished ||
    pathsOf(before.slice(0, before.lastIndexOf("/") + 1)).some((path) => path !== "" && known.exists(path))
  );
}

/** Returns the anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}

/** Returns the headings of a document, without backticks. */
export function headings(text: string): readonly string[] {
  return [...text.replaceAll(fence, "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.replaceAll("`", ""));
}

/** Returns a message for each relative link whose file or heading does not exist. */
export function brokenLinks({ path, text }: Document, known: Known): readonly string[] {
  const links = [...text.replaceAll(fence, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.flatMap((link) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : resolved(path, file);
    if (!known.exists(target)) return [`${path}: ${link} leads to no file`];
    const document = known.documents.find((one) => one.path === target);
    const isHeading =
      anchor === undefined || document === undefined || headings(document.text).map(slug).includes(anchor);
    return isHeading ? [] : [`${path}: ${link} leads to no heading`];
  });
}

function resolved(from: string, link: string): string {
  const steps = [...from.split("/").slice(0, -1), ...link.split("/")];
  return steps
    .reduce<readonly string[]>((so, step) => (step === ".." ? so.slice(0, -1) : step === "." ? so : [...so, step]), [])
    .join("/");
}

/** Returns a message for each citation, such as (data/CODEBOOK.md, "Late or moved"), whose document or heading does not exist. */
export function brokenCitations({ path, text }: Document, known: Known): readonly string[] {
  const flat = text.replaceAll(/https?:\/\/[^\s"]+/g, "").replaceAll(/\n\s*(?:\*|\/\/)?\s*/g, " ");
  const bare = [...flat.matchAll(/\b([A-Z]{4,})(?:, ["“`]| §|, section)/g)].map(([, name = ""]) => name);
  const files = [...flat.matchAll(/(?<![\w/*.<-])((?:[\w.-]+\/)*[\w-]+\.md)\b(?:, "([^"]+)")?/g)];
  return [
    ...bare.map((name) => `${path}: cites ${name}, which is no document here`),
    ...files.flatMap(([, file = "", heading]) => {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const target = [file, `${folder}${file}`].find(known.exists);
      if (target === undefined) return [`${path}: names ${file}, which is not there`];
      const document = known.documents.find((one) => one.path === target);
      const isHeading = heading === undefined || (document !== undefined && headings(document.text).includes(heading));
      return isHeading ? [] : [`${path}: cites "${heading}" of ${file}, which has no such heading`];
    }),
  ];
}

/** Returns the names of the rules that no row of the section "The rules" explains. */
export function unexplainedRules(guide: string, rules: readonly string[]): readonly string[] {
  const section = guide.split(/^## /m).find((part) => part.startsWith("The rules")) ?? "";
  const explained = section.split("\n").flatMap((line) => {
    const [, names = "", meaning = ""] = line.split("|");
    return meaning.trim().length < 10 ? [] : [...names.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name);
  });
  return rules.filter((rule) => !explained.includes(rule));
}
