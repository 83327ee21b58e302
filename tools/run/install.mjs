import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Installs the packages of the lock file if they are missing or older than it. Ends this process if the installation
 * fails.
 */
export async function install() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  // npm sets the path of its program, so no shell is needed, which would not pass on signals.
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
