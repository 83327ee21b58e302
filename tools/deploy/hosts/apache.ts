import { caching, feedTypes, framedFolder, hashedFolder, mediaTypes, policies, sameHeaders } from "../rules";
import { literal, type Place } from "./host";

/** The modules that the `.htaccess` asks for. */
export const apacheModules = ["alias", "dir", "env", "headers", "mime", "rewrite", "setenvif"] as const;

/** Returns an `.htaccess` for the folder of the site; the server must allow it to override all. */
export function apache({ base, policy }: Pick<Place, "base" | "policy">): string {
  const { open, own } = policies(policy);
  const typed = (pattern: string, type: string): readonly string[] => [
    `<FilesMatch "${pattern}(\\.br|\\.gz)?$">`,
    `  ForceType "${type}"`,
    "</FilesMatch>",
  ];
  const compressed = (end: string, coding: string): readonly string[] => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.${end} -f`,
    `RewriteRule ^(.+)$ %{REQUEST_URI}.${end} [END,E=no-gzip:1,E=no-brotli:1]`,
  ];
  return [
    "Options -Indexes -MultiViews",
    "DirectorySlash Off",
    "AddDefaultCharset Off",
    "AddEncoding br .br",
    "AddEncoding gzip .gz",
    ...Object.entries(mediaTypes).flatMap(([end, type]) => typed(literal(end), type)),
    ...Object.entries(feedTypes).flatMap(([file, type]) => typed(`^${literal(file)}`, type)),
    "",
    "RewriteEngine On",
    "RewriteOptions AllowNoSlash",
    `RewriteBase ${base}`,
    ...(base === "/"
      ? []
      : [`RewriteCond %{REQUEST_URI} ^${literal(base.slice(0, -1))}$`, `RewriteRule ^ ${base} [R=302,END]`]),
    "# A folder is its index.html, with a slash or without.",
    "RewriteCond %{REQUEST_FILENAME}/index.html -f",
    "RewriteCond %{REQUEST_URI} ^(.*?)/?$",
    "RewriteRule ^ %1/index.html [DPI]",
    "RewriteCond %{REQUEST_FILENAME} -d",
    "RewriteRule ^ - [R=404,END]",
    "# What was compressed beforehand.",
    ...compressed("br", "br"),
    ...compressed("gz", "gzip"),
    "",
    ...Object.entries(sameHeaders).map(([name, value]) => `Header always set ${name} "${value}"`),
    'Header merge Vary "Accept-Encoding"',
    `Header always set Content-Security-Policy "${own}"`,
    `Header set Cache-Control "${caching.other}"`,
    `<If "%{REQUEST_URI} =~ m#^${literal(base + hashedFolder)}#">`,
    `  Header set Cache-Control "${caching.hashed}"`,
    "</If>",
    `<If "%{REQUEST_URI} =~ m#^${literal(base + framedFolder)}#">`,
    `  Header always set Content-Security-Policy "${open}"`,
    "</If>",
    `ErrorDocument 404 ${base}404.html`,
    "",
  ].join("\n");
}
