import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../hosts/host";
import { nginx } from "../hosts/nginx";

const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/**
 * Writes the configuration of an nginx of its own, which serves one site and keeps all that it writes in `folder`, and
 * returns the arguments to start it with. With Brotli where Debian's module is installed.
 */
export function nginxAlone(folder: string, place: Place): readonly string[] {
  const isBrotli = existsSync(brotliModule);
  const site = write(join(folder, "site.conf"), [nginx(place, { isBrotli })]);
  const inside = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  );
  const whole = write(join(folder, "nginx.conf"), [
    ...(isBrotli ? [`load_module ${brotliModule};`] : []),
    "daemon off;",
    `pid ${join(folder, "nginx.pid")};`,
    `error_log ${join(folder, "nginx.log")};`,
    "events {}",
    "http {",
    ...inside,
    "  access_log off;",
    `  include ${site};`,
    "}",
  ]);
  return ["-e", join(folder, "nginx.log"), "-c", whole];
}

function write(file: string, lines: readonly string[]): string {
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}
