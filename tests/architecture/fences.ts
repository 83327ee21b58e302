import { posix } from "node:path";

/** A source file of the page: path under src, with slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const base = ["domain", "words", "marks"];
const middle = ["published", "url", "charts", "map"];
const everything = [...base, ...middle, "ui", "parts", "features", "app"];

/** What each layer may import, besides itself; within `middle` and among features nobody imports a sibling. */
const allowed: { readonly [layer: string]: readonly string[] } = {
  domain: [],
  words: ["domain"],
  marks: ["domain"],
  ...Object.fromEntries(middle.map((layer) => [layer, base])),
  charts: [...base, "ui"],
  ui: ["words"],
  parts: [...base, "ui"],
  features: [...base, ...middle, "ui", "parts"],
  app: everything,
  "main.tsx": everything,
  "static.tsx": everything,
};

/** The rooms of the domain, each with those it may import; the last six import none of each other. */
const below = ["record", "place", "search", "headline", "selection", "series"];
const rooms: { readonly [room: string]: readonly string[] } = {
  ...Object.fromEntries(below.map((room, index) => [room, below.slice(0, index)])),
  tables: below,
  comparison: below,
  overview: below,
  provenance: below,
  changes: below,
  latest: below,
};

/** Packages that only one layer may import. */
const homes: { readonly [name: string]: string } = { recharts: "charts", leaflet: "map", "react-leaflet": "map" };

const ceiling = 250;

/** Every fence that the files break: "<file>: <fence>". */
export function brokenFences(files: readonly SourceFile[]): readonly string[] {
  return [
    ...files.flatMap((file) => [...imports(file).flatMap((name) => faultOf(file.path, name)), ...tooLong(file)]),
    ...cycles(files),
  ];
}

/** What a file imports, as written: static, for types, for effects, re-exported or later. */
export function imports({ text }: SourceFile): readonly string[] {
  const code = text.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
  const forms = [/\b(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/g, /\bimport\s*\(?\s*["']([^"']+)["']/g];
  return forms.flatMap((form) => [...code.matchAll(form)].flatMap((match) => match[1] ?? []));
}

/** Where the page's words lie: the package's own imports name the language. */
const alias = /^#words\//;

function faultOf(path: string, name: string): readonly string[] {
  const from = layerOf(path);
  const fault = (fence: string): readonly string[] => [`${path}: imports ${name}, but ${fence}`];
  if (name.startsWith("node:")) return fault("the page has no Node");
  if (!isOurs(name)) {
    if (from === "domain") return fault("domain imports nothing but itself");
    const home = homes[packageOf(name)];
    return home === undefined || home === from ? [] : fault(`only ${home} may`);
  }
  const target = resolved(path, name);
  const to = layerOf(target);
  if (target.startsWith("../")) return fault("it lies outside src");
  if (from === "features" && to === "features")
    return featureOf(path) === featureOf(target) ? [] : fault("a feature imports no other feature");
  if (from === "domain" && to === "domain") return brokenOrder(roomOf(path), roomOf(target)).flatMap(fault);
  if (from === to) return [];
  return allowed[from]?.includes(to) ? [] : fault(`${from} may import only ${allowed[from]?.join(", ") || "itself"}`);
}

/** What stands against an import from one room of the domain by another: nothing, or one fence. */
function brokenOrder(from: string, to: string): readonly string[] {
  if (from === to || rooms[from]?.includes(to)) return [];
  return [`domain/${from} may import only ${rooms[from]?.join(", ") || "itself"}`];
}

function tooLong({ path, text }: SourceFile): readonly string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  return lines > ceiling ? [`${path}: ${lines} lines that are not blank, and the ceiling is ${ceiling}`] : [];
}

/** Each import cycle once, by the file that closes it. */
function cycles(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      found.push(`${path}: import cycle ${[...trail.slice(trail.indexOf(path)), path].join(" → ")}`);
    const file = byPath.get(path);
    if (done.has(path) || file === undefined) return;
    done.add(path);
    for (const name of imports(file)) {
      const target = resolved(path, name);
      const at = [target, `${target}.ts`, `${target}.tsx`].find((candidate) => byPath.has(candidate));
      if (isOurs(name) && at !== undefined) visit(at, [...trail, path]);
    }
  };
  for (const { path } of files) visit(path, []);
  return found;
}

function isOurs(name: string): boolean {
  return name.startsWith(".") || alias.test(name);
}

function resolved(path: string, name: string): string {
  if (alias.test(name)) return name.replace(alias, "words/en/");
  return posix.normalize(posix.join(posix.dirname(path), name));
}

/** The first folder under src, or the file that lies there itself. */
function layerOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** Folders of `features` that hold features: those of one kind lie together. */
const families = ["charts", "explore"];

function featureOf(path: string): string {
  const [, first = "", second = ""] = path.split("/");
  return families.includes(first) ? `${first}/${second}` : first;
}

/** The folder of the domain that a file lies in. */
function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
