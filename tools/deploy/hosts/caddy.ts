import { caching, feedTypes, framedFolder, hashedFolder, mediaTypes, policies, sameHeaders } from "../rules";
import type { Place } from "./host";

/** Returns a site for a Caddyfile. With a name instead of a port, as in `listen: "example.org"`, Caddy speaks HTTPS. */
export function caddy({ base, root, listen, policy }: Place): string {
  const { open, own } = policies(policy);
  const feeds = Object.entries(feedTypes).map(([file, type]) => ({ path: `*/${file}`, but: "", type }));
  const others = Object.entries(mediaTypes).map(([end, type]) => ({
    path: `*${end}`,
    but: Object.keys(feedTypes)
      .filter((file) => file.endsWith(end))
      .map((file) => ` */${file}`)
      .join(""),
    type,
  }));
  const types = [...feeds, ...others].flatMap(({ path, but, type }, index) => [
    `\t@type${index} {`,
    `\t\tpath ${path}`,
    ...(but === "" ? [] : [`\t\tnot path${but}`]),
    "\t}",
    `\theader @type${index} Content-Type "${type}"`,
  ]);
  return [
    `${listen} {`,
    `\troot * ${root}`,
    "\theader {",
    ...Object.entries(sameHeaders).map(([name, value]) => `\t\t${name} "${value}"`),
    "\t}",
    `\t@hashed path ${base}${hashedFolder}*`,
    `\t@other not path ${base}${hashedFolder}*`,
    `\theader @hashed Cache-Control "${caching.hashed}"`,
    `\theader @other Cache-Control "${caching.other}"`,
    `\t@framed path ${base}${framedFolder}*`,
    `\t@unframed not path ${base}${framedFolder}*`,
    `\theader @framed Content-Security-Policy "${open}"`,
    `\theader @unframed Content-Security-Policy "${own}"`,
    ...types,
    ...(base === "/" ? [] : [`\tredir ${base.slice(0, -1)} ${base}?{query} 302`]),
    "\ttry_files {path} {path}/index.html",
    "\tfile_server {",
    "\t\tprecompressed br gzip",
    "\t}",
    "\thandle_errors {",
    `\t\theader Cache-Control "${caching.other}"`,
    `\t\theader Content-Security-Policy "${own}"`,
    `\t\theader Content-Type "${mediaTypes[".html"]}"`,
    `\t\trewrite * ${base}404.html`,
    "\t\tfile_server {",
    "\t\t\tprecompressed br gzip",
    "\t\t}",
    "\t}",
    "}",
    "",
  ].join("\n");
}
