// Installs what is missing. Plain JavaScript: it runs before anything else is there.
import { execSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;

if (!fresh) execSync("npm ci", { stdio: "inherit" });
