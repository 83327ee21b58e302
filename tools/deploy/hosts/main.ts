import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { basePath } from "../../run/serve";
import { policyOfSite } from "../policy";
import { apache } from "./apache";
import { caddy } from "./caddy";
import { github } from "./github";
import { headersFile, netlify, netlifyHeaders } from "./headers-file";
import type { Place } from "./host";
import { nginx } from "./nginx";
import { s3 } from "./s3";

const hosts: { readonly [name: string]: (place: Place) => string } = {
  apache,
  caddy,
  cloudflare: headersFile,
  github,
  netlify,
  "netlify-headers": netlifyHeaders,
  nginx,
  s3,
};

/** What is written before there is a build: it has the host build the site itself. */
const unbuilt: ReadonlySet<string> = new Set(["github", "netlify"]);

// `npm run host -- <name> [file]`, with BASE_PATH, WEB_ROOT and LISTEN from the environment, of the build in OUT_DIR, else dist.
const [, , name = "", file] = process.argv;
const write = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
if (write === undefined) {
  console.error(`Which host? npm run host -- <${Object.keys(hosts).join("|")}> [file to write]`);
  process.exitCode = 1;
} else {
  const text = write({
    base: basePath(),
    root: resolve(process.env.WEB_ROOT ?? "/srv/www"),
    listen: process.env.LISTEN ?? ":80",
    policy: unbuilt.has(name) ? "" : policyOfSite(process.env.OUT_DIR ?? "dist"),
  });
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
