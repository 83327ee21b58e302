import { caching, feedTypes, framedFolder, hashedFolder, mediaTypes, policies, sameHeaders } from "../rules";
import { literal, type Place } from "./host";

/** Returns a file for nginx's conf.d: a server of its own, with Brotli where its module is installed. */
export function nginx({ base, root, listen, policy }: Place, { isBrotli = true } = {}): string {
  const { open, own } = policies(policy);
  const types = Object.entries(mediaTypes).map(([end, type]) => `    "${type}" ${end.slice(1)};`);
  const feeds = Object.entries(feedTypes).flatMap(([file, type]) => [
    `  location ~ /${literal(file)}$ {`,
    "    types {}",
    `    default_type "${type}";`,
    "    try_files $uri =404;",
    "  }",
  ]);
  return [
    "# By path, so that a page that is not found under /assets/ is not kept for good: it is answered by 404.html.",
    "map $uri $site_caching {",
    `  default "${caching.other}";`,
    `  "~^${literal(base + hashedFolder)}" "${caching.hashed}";`,
    "}",
    "map $uri $site_framing {",
    `  default "${own}";`,
    `  "~^${literal(base + framedFolder)}" "${open}";`,
    "}",
    "",
    "server {",
    `  listen ${listen.replace(/^:/, "")};`,
    `  root ${root};`,
    "  server_tokens off;",
    "  absolute_redirect off;",
    "",
    "  gzip_static on;",
    ...(isBrotli ? ["  brotli_static on; # needs libnginx-mod-http-brotli-static; without it, delete this line"] : []),
    "  gzip_vary on;",
    "",
    "  types {",
    ...types,
    "  }",
    "  default_type application/octet-stream;",
    "",
    ...Object.entries(sameHeaders).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "  add_header Content-Security-Policy $site_framing always;",
    "  add_header Cache-Control $site_caching always;",
    "",
    `  error_page 404 ${base}404.html;`,
    "  location / {",
    "    try_files $uri $uri/index.html =404;",
    "  }",
    ...(base === "/" ? [] : [`  location = ${base.slice(0, -1)} {`, `    return 302 ${base}$is_args$args;`, "  }"]),
    ...feeds,
    "}",
    "",
  ].join("\n");
}
