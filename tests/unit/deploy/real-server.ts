import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apache, apacheModules } from "../../../tools/deploy/hosts/apache";
import { caddy } from "../../../tools/deploy/hosts/caddy";
import type { Place } from "../../../tools/deploy/hosts/host";
import { nginxAlone } from "../../../tools/deploy/load/nginx-alone";
import { pathOf } from "../../../tools/run/debian";
import { answers, freePort } from "../../../tools/run/ports";
import { smallPolicy } from "./small-site";

/** A server program as Debian packs it: writes its configuration into `folder`, and returns the arguments to start it with. */
type Program = {
  readonly name: string;
  /** Where it must be, a module of it too. */
  readonly needs: readonly string[];
  readonly prepare: (folder: string, place: Place, site: string) => readonly string[];
};

const apacheFolder = "/usr/lib/apache2/modules";

const write = (file: string, lines: readonly string[]): string => {
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
};

export const programs: readonly Program[] = [
  {
    name: "nginx",
    needs: [],
    prepare: nginxAlone,
  },
  {
    name: "caddy",
    needs: [],
    prepare: (folder, place) => {
      const whole = write(join(folder, "Caddyfile"), ["{", "\tadmin off", "\tauto_https off", "}", caddy(place)]);
      return ["run", "--adapter", "caddyfile", "--config", whole];
    },
  },
  {
    name: "apache2",
    needs: apacheModules.map((name) => join(apacheFolder, `mod_${name}.so`)),
    prepare: (folder, place, site) => {
      write(join(site, ".htaccess"), [apache(place)]);
      const modules = ["mpm_event", "authz_core", ...apacheModules];
      const whole = write(join(folder, "apache.conf"), [
        `ServerRoot ${folder}`,
        `Listen ${place.listen.slice(1)}`,
        `PidFile ${join(folder, "apache.pid")}`,
        "ServerName localhost",
        `ErrorLog ${join(folder, "apache.log")}`,
        ...modules.map((name) => `LoadModule ${name}_module ${join(apacheFolder, `mod_${name}.so`)}`),
        "TypesConfig /etc/mime.types",
        "User www-data",
        "Group www-data",
        `DocumentRoot ${place.root}`,
        `<Directory ${place.root}>`,
        "AllowOverride All",
        "Require all granted",
        "</Directory>",
      ]);
      return ["-DFOREGROUND", "-f", whole];
    },
  },
];

/** Returns why a program cannot be started here, or null. */
export function reasonAgainst({ name, needs }: Program): string | null {
  if (pathOf(name) === null) return `${name} is not installed`;
  const missing = needs.find((file) => !existsSync(file));
  return missing === undefined ? null : `${name} has no ${missing}`;
}

/** Starts a program on a free port for a site under `base` in `root`, and returns its address. Throws what it prints if it ends. */
export async function startServer(
  program: Program,
  { base, root, site }: { base: string; root: string; site: string },
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = `${root}-${program.name}`;
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const args = program.prepare(folder, { base, root, listen: `:${port}`, policy: smallPolicy }, site);
  const child = spawn(pathOf(program.name) ?? program.name, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (printed += text.toString()));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program.name} ended:\n${printed}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return { url: `http://localhost:${port}${base}`, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("close", () => done());
    child.kill("SIGTERM");
  });
}
