import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { installDebian, pathOf } from "../../run/debian";
import { answers, freePort } from "../../run/ports";
import { basePath } from "../../run/serve";
import { compress } from "../compress";
import { siteFiles } from "../files";
import { policyOfSite } from "../policy";
import { nginxAlone } from "./nginx-alone";
import { reckon, viewedFiles } from "./paper";
import { readWrk } from "./wrk";

// `npm run load [-- --seconds 5 --connections 32 --visits 1000000 --fresh 0.6 --edges 100]`, of the build in OUT_DIR, else dist.
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "32" },
    visits: { type: "string", default: "1000000" },
    fresh: { type: "string", default: "0.6" },
    edges: { type: "string", default: "100" },
  },
});
// Bounded, whatever is asked for.
const seconds = Math.min(60, Math.max(1, Number(values.seconds) || 5));
const connections = Math.min(256, Math.max(1, Number(values.connections) || 32));

await installDebian({ nginx: "nginx-light", wrk: "wrk" });
const program = (name: string): string => pathOf(name) ?? name;

const built = process.env.OUT_DIR ?? "dist";
const base = basePath();
const home = resolve(".cache/load");
const site = join(home, "www", base);
rmSync(home, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
cpSync(built, site, { recursive: true });
await compress(site);

const port = await freePort();
const place = { base, root: join(home, "www"), listen: `127.0.0.1:${port}`, policy: policyOfSite(built) };
const server = spawn(program("nginx"), nginxAlone(home, place), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => {
    server.kill();
    process.exit(1);
  });
try {
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error("nginx ended.");
    await new Promise((done) => setTimeout(done, 50));
  }
  console.log(
    `nginx with one process, wrk with one thread and ${connections} connections, ${seconds} s for each, Brotli:`,
  );
  for (const path of ["", "data/index.json", "charts/capacity/?by=operator"]) measure(path);
} finally {
  server.kill();
}

const files = new Map(siteFiles(site).map((file) => [file, sent(join(site, file))]));
const viewed = viewedFiles(readFileSync(join(site, "index.html"), "utf8"), base);
const day = { visits: Number(values.visits), fresh: Number(values.fresh), edges: Number(values.edges) };
console.log(
  `\nOn paper: ${day.visits} visits of the overview a day, ${100 * day.fresh} % by browsers that have nothing yet, a CDN with ${day.edges} edges.`,
);
for (const [name, { requests, bytes }] of Object.entries(reckon(files, viewed, day)))
  console.log(
    `${name.padEnd(14)}${Math.round(requests).toLocaleString("en").padStart(14)} requests ${size(bytes).padStart(12)}`,
  );
console.log(`A day has 86,400 seconds: the mean is the day's requests by that.`);

/** Drives one path and prints a line. */
function measure(path: string): void {
  const { stdout, status } = spawnSync(
    program("wrk"),
    [
      "-t1",
      `-c${connections}`,
      `-d${seconds}s`,
      "--latency",
      "-H",
      "Accept-Encoding: br",
      `http://127.0.0.1:${port}${base}${path}`,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`wrk ended with ${status}.`);
  const { perSecond, p99, failed } = readWrk(stdout);
  console.log(
    `${`/${path}`.padEnd(32)}${Math.round(perSecond).toLocaleString("en").padStart(8)} a second, p99 ${p99.toFixed(1)} ms${failed > 0 ? `, ${failed} failed` : ""}`,
  );
}

/** Returns the bytes of a file as it is sent: those of its Brotli copy where there is one. */
function sent(path: string): number {
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

function size(bytes: number): string {
  return bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(1)} GB`
    : bytes >= 1e6
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${(bytes / 1e3).toFixed(1)} kB`;
}
