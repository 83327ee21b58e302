import { caching, feedTypes, framedFolder, framing, hashedFolder, mediaTypes, securityHeaders } from "../rules";
import type { Place } from "./host";

const policy = "Content-Security-Policy";

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
function rules({ base }: Pick<Place, "base">): readonly Rule[] {
  const types = unusual.map((file) => [file, mediaTypes[file.slice(file.lastIndexOf("."))] ?? ""] as const);
  const feeds = feedFolders.flatMap((folder) =>
    Object.entries(feedTypes).map(([file, type]) => [folder + file, type] as const),
  );
  return [
    { path: "/*", headers: securityHeaders("") },
    { path: `${base}${framedFolder}*`, headers: { [policy]: framing.open } },
    { path: `${base}${hashedFolder}*`, headers: { "Cache-Control": caching.hashed } },
    ...[...types, ...feeds].map(([file, type]) => ({ path: base + file, headers: { "Content-Type": type } })),
  ];
}

/** Returns a `_headers` for the folder that Cloudflare Pages publishes; a line with "!" takes back what another rule set. */
export function headersFile(place: Pick<Place, "base">): string {
  return rules(place)
    .flatMap(({ path, headers }) => [
      path,
      ...(path !== "/*" && policy in headers ? [`  ! ${policy}`] : []),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

/** Returns a `netlify.toml` for the top folder of the project. */
export function netlify(place: Pick<Place, "base">): string {
  const top = ["[build]", '  command = "npm ci && npm run build"', '  publish = "dist"'];
  const headers = rules(place).flatMap((rule) => [
    "",
    "[[headers]]",
    `  for = ${JSON.stringify(rule.path)}`,
    "  [headers.values]",
    ...Object.entries(rule.headers).map(([name, value]) => `    ${name} = ${JSON.stringify(value)}`),
  ]);
  return [...top, ...headers, ""].join("\n");
}
