import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Installs the packages of the lock file where they are missing or older than it; ends this process where that fails. */
export async function install() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  // npm tells where its program lies: no shell stands between, which would keep a signal to itself.
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, "ci"], { stdio: "inherit" })
    : spawn("npm ci", { stdio: "inherit", shell: true });
  const stop = () => child.kill();
  for (const signal of signals) process.on(signal, stop);
  const [code] = await once(child, "close");
  for (const signal of signals) process.off(signal, stop);
  if (code !== 0) process.exit(code ?? 1);
}
