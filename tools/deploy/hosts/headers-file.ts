import { caching, feedTypes, framedFolder, hashedFolder, mediaTypes, policies, securityHeaders } from "../rules";
import type { Place } from "./host";

const header = "Content-Security-Policy";

type Rule = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** Where feeds lie: the places of both hosts' rules stand for one folder. */
const feedFolders = ["", "countries/:country/", "sites/:site/"];

/** The published files whose type these hosts do not know by their names. */
const unusual = [
  "data/CITATION.cff",
  "data/sites.geojson",
  ...["claims", "events", "sites", "sources"].map((table) => `data/${table}.parquet`),
];

/**
 * Returns the rules for hosts that may join the values of a header that two rules set. So none but the policy of what
 * other sites frame is set twice, and pages and data keep these hosts' own `public, max-age=0, must-revalidate`.
 */
function rules({ base, policy }: Pick<Place, "base" | "policy">): readonly Rule[] {
  const types = unusual.map((file) => [file, mediaTypes[file.slice(file.lastIndexOf("."))] ?? ""] as const);
  const feeds = feedFolders.flatMap((folder) =>
    Object.entries(feedTypes).map(([file, type]) => [folder + file, type] as const),
  );
  return [
    { path: "/*", headers: securityHeaders("", policy) },
    { path: `${base}${framedFolder}*`, headers: { [header]: policies(policy).open } },
    { path: `${base}${hashedFolder}*`, headers: { "Cache-Control": caching.hashed } },
    ...[...types, ...feeds].map(([file, type]) => ({ path: base + file, headers: { "Content-Type": type } })),
  ];
}

/** Returns the lines of a `_headers`, before each rule those that `taken` gives of it. */
function printed(place: Pick<Place, "base" | "policy">, taken: (rule: Rule) => readonly string[]): string {
  return rules(place)
    .flatMap((rule) => [
      rule.path,
      ...taken(rule),
      ...Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

/** Returns a `_headers` for the folder that Cloudflare Pages publishes; a line with "!" takes back what another rule set. */
export function headersFile(place: Pick<Place, "base" | "policy">): string {
  return printed(place, ({ path, headers }) => (path !== "/*" && header in headers ? [`  ! ${header}`] : []));
}

/** Returns a `_headers` for the folder that Netlify publishes, which knows no such line. */
export function netlifyHeaders(place: Pick<Place, "base" | "policy">): string {
  return printed(place, () => []);
}

/** Returns a `netlify.toml` for the top folder of the project. Headers are written by each build, whose hashes they name. */
export function netlify(): string {
  const command = "npm ci && npm run build && npm run host -- netlify-headers dist/_headers";
  return ["[build]", `  command = ${JSON.stringify(command)}`, '  publish = "dist"', ""].join("\n");
}
