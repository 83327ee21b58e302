// `node tools/run/run.mjs [--install] <tool> [arguments]`: runs a script, of TypeScript too, in this one process, so that a
// signal finds it; with --install, what is missing is installed first. Plain JavaScript: it runs before anything is there.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { endWithParent } from "./end-with-parent.mjs";
import { install } from "./install.mjs";

endWithParent();

const [node, , ...given] = process.argv;
const installs = given[0] === "--install";
const [tool = "", ...rest] = installs ? given.slice(1) : given;
if (installs) await install();

const file = resolve(tool);
process.argv = [node, file, ...rest];
if (file.endsWith(".ts")) {
  const { register } = await import("tsx/esm/api");
  register();
}
await import(pathToFileURL(file).href);
