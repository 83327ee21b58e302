import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { start } from "./children";

/** Runs a program until it ends. Throws if its exit code is not 0. */
export async function runToEnd(program: string, ...args: readonly string[]): Promise<void> {
  const [code] = await once(start(program, args, { stdio: ["inherit", "inherit", "inherit"] }), "close");
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}`);
}

/** Returns whether packages of Debian can be installed here: it is Debian or its like, and we may. */
export function isDebian(): boolean {
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

/** Installs packages of Debian, from a list of packages that is up to date. */
export async function aptInstall(...packages: readonly string[]): Promise<void> {
  await runToEnd("apt-get", "install", "-y", "--no-install-recommends", ...packages);
}

/** Returns where a program lies, also one for the administrator alone, or null. */
export function pathOf(program: string): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file)) ?? null;
}

/** Installs what is missing of programs, each with the package that brings it. Throws where that cannot be done. */
export async function installDebian(needs: Readonly<Record<string, string>>): Promise<void> {
  const missing = Object.entries(needs).flatMap(([program, name]) => (pathOf(program) === null ? [name] : []));
  if (missing.length === 0) return;
  if (!isDebian()) throw new Error(`missing: ${missing.join(", ")}`);
  await runToEnd("apt-get", "update");
  await aptInstall(...missing);
}
