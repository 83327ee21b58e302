import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A package whose code or font is in the built site. */
export type Part = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its own licence file, whole; null where it ships none. */
  readonly text: string | null;
};

type Manifest = {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** The page's dependencies with all of theirs, by name. Packages of types alone leave nothing in the site. */
export function parts(top = "."): readonly Part[] {
  const found = new Map<string, Part>();
  const visit = (name: string, from: string) => {
    if (name.startsWith("@types/") || found.has(name)) return;
    const folder = folderOf(name, from, top);
    const manifest = read(folder);
    found.set(name, {
      name,
      version: manifest.version,
      licence: manifest.license ?? "not stated",
      text: licenceIn(folder),
    });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of Object.keys(read(top).dependencies ?? {})) visit(name, top);
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The file that goes out with the site: each part with its licence as its makers wrote it; a text that several share stands once. */
export function notices(all: readonly Part[]): string {
  const texts = new Map<string, Part[]>();
  for (const part of all) {
    const key = part.text ?? part.name;
    texts.set(key, [...(texts.get(key) ?? []), part]);
  }
  const sections = [...texts.values()].map((group) => {
    const heads = group.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return [...heads, "", group[0]?.text ?? "This package ships no licence text of its own."].join("\n");
  });
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `Nordic AI Data Centers is built with the parts below, each under its own licence. The base map is Natural Earth, in the\npublic domain.${rule}${sections.join(rule)}\n`;
}

function read(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return manifest;
}

/** Where Node would find a package: beside the one that asks, else at the top. */
function folderOf(name: string, from: string, top: string): string {
  const nested = join(from, "node_modules", name);
  return existsSync(nested) ? nested : join(top, "node_modules", name);
}

function licenceIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|unlicen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(notices(parts()));
}
