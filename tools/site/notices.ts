import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A package with code or a font in the built site. */
export type Part = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence file; null if it has none. */
  readonly text: string | null;
};

type Manifest = {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/**
 * Returns the dependencies of the page with theirs, sorted by name. Packages of types only are left out, because
 * nothing of them is in the site.
 */
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

/** Returns the text of NOTICES.txt: each package with its licence text, and a text that several share only once. */
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
  return `Nordic AI Data Centers is built with the parts below, each under its own licence. The base map is Natural Earth, in the\npublic domain. The towns that a close view of a map names are from GeoNames (https://www.geonames.org), under the\nCreative Commons Attribution 4.0 licence (https://creativecommons.org/licenses/by/4.0/).${rule}${sections.join(rule)}\n`;
}

function read(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return manifest;
}

/** Returns the folder in which Node finds a package: nested in the dependent package, or else at the top. */
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
