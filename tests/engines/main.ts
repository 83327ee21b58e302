import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { installDebian } from "../../tools/run/debian";
import { everyAddress } from "../e2e/support/addresses";
import { firefox } from "./drivers/firefox";
import type { Engine } from "./drivers/tab";
import { webkit } from "./drivers/webkit";
import { faultsOf, lookAt } from "./looks";
import { Reader } from "./reader";
import { walks } from "./walks";
import { serveWatched } from "./watched-site";

const engines: readonly Engine[] = [firefox, webkit];
const home = ".cache/engines";

const command = new Command("npm run engines --")
  .description(
    "Walks and looks through the built site in Firefox and in WebKit; the pictures are kept in .cache/engines",
  )
  .option("--only <engine>", engines.map(({ name }) => name).join(" or "), "")
  .option("--pages <pattern>", "only pages whose address matches, and no walks")
  .option("--walks", "only the walks")
  .parse();
const options = command.opts<{ only: string; pages?: string; walks?: true }>();
const pages = options.walks ? [] : everyAddress.filter((each) => new RegExp(options.pages ?? "").test(each));
if (options.walks === undefined && pages.length === 0) command.error(`no page matches ${options.pages}`);

/** Runs everything in one engine and returns what failed. */
async function runIn({ name, start }: Engine, site: string): Promise<readonly string[]> {
  const failed: string[] = [];
  const tab = await start();
  const reader = new Reader(tab, site);
  const attempt = async (what: string, act: () => Promise<readonly string[]>): Promise<void> => {
    const began = performance.now();
    const found = await act().catch((error: unknown) => [String(error)]);
    const faults = await faultsOf(reader).catch((error: unknown) => [String(error)]);
    const wrong = [...new Set([...found, ...faults])];
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${wrong.length === 0 ? "✓" : "✗"} ${name}: ${what} (${seconds} s)`);
    for (const each of wrong) {
      console.log(`    ${each}`);
      failed.push(`${name}: ${what}: ${each}`);
    }
    if (wrong.length > 0) writeFileSync(join(home, name, `failed-${failed.length}.png`), await tab.picture());
  };
  const folder = join(home, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await tab.resize(1440, 900);
    if (options.pages === undefined)
      for (const { name: what, walk } of walks) await attempt(what, async () => (await walk(reader), []));
    for (const address of pages) await attempt(`/${address}`, () => lookAt(reader, address, folder));
  } finally {
    await tab.end();
  }
  return failed;
}

const chosen = engines.filter(({ name }) => options.only === "" || name === options.only);
if (chosen.length === 0) command.error(`there is no engine ${options.only}`);
await installDebian(Object.assign({}, ...chosen.map(({ needs }) => needs)));
const { url, close } = await serveWatched("dist");
try {
  const failed = (await Promise.all(chosen.map((engine) => runIn(engine, url)))).flat();
  console.log(failed.length === 0 ? "\nAll is well." : `\n${failed.length} failed:\n${failed.join("\n")}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  await close();
}
