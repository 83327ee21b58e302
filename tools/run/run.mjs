// `node tools/run/run.mjs [--install] <tool> [arguments]` runs a JavaScript or TypeScript file in this process, so that
// signals reach it. With --install, missing packages are installed first, so this file is plain JavaScript and imports
// no package before that.
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
