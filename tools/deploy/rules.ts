import { basename, extname } from "node:path";

/** The media types of files by their extension. */
export const mediaTypes: { readonly [extension: string]: string } = {
  ".cff": "application/yaml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

/** The media types of feeds by file name, because feed readers expect other types than those of the extensions. */
export const feedTypes: typeof mediaTypes = {
  "feed.json": "application/feed+json; charset=utf-8",
  "feed.xml": "application/atom+xml; charset=utf-8",
};

/** Returns the media type of a file by its name. */
export function contentType(file: string): string {
  return feedTypes[basename(file)] ?? mediaTypes[extname(file)] ?? "application/octet-stream";
}

/** The extensions of files that are packed already, so that compressing them again gains nothing. */
export const packed: ReadonlySet<string> = new Set([".parquet", ".png", ".woff2", ".xlsx", ".zip"]);

/** The fewest bytes that are worth compressing: less goes in one packet anyway. */
export const leastCompressed = 1400;

/** Returns whether a file of so many bytes is to be sent compressed. */
export function isCompressed(file: string, bytes: number): boolean {
  return extname(file) in mediaTypes && !packed.has(extname(file)) && bytes >= leastCompressed;
}

/** The folder of the files whose names change with what is in them. */
export const hashedFolder = "assets/";

/** The `Cache-Control` of hashed files, which browsers keep for good, and of all others, which they ask for anew each time. */
export const caching = { hashed: "public, max-age=31536000, immutable", other: "no-cache" };

/** Returns the `Cache-Control` of a file by its path in the site. */
export function cacheControl(file: string): string {
  return file.startsWith(hashedFolder) ? caching.hashed : caching.other;
}

/** The folder of the views that other sites may frame. */
export const framedFolder = "embed/";

/** Who may frame views that any site may frame, and all else, which none but this one may. */
const framing = { open: "frame-ancestors *", own: "frame-ancestors 'self'" };

/** Returns the `Content-Security-Policy` of what any site may frame, and of all else. `policy` is that of the site's pages. */
export function policies(policy: string): typeof framing {
  const before = policy === "" ? "" : `${policy}; `;
  return { open: before + framing.open, own: before + framing.own };
}

/** The headers that every answer has beside its policy. The page asks for no feature of a device. */
export const sameHeaders: { readonly [name: string]: string } = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/** Returns the security headers of a file by its path in the site, whose pages have a policy (`policyOfSite`). */
export function securityHeaders(file: string, policy: string): { readonly [name: string]: string } {
  const { open, own } = policies(policy);
  return { "Content-Security-Policy": file.startsWith(framedFolder) ? open : own, ...sameHeaders };
}
