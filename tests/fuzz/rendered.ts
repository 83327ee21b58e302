import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { pageRenderer, type RenderPage } from "../../tools/site/render";
import { mutate, json } from "./mutations";
import type { DamagedIndex } from "./records";

/** The pages that are rendered of each damaged record. */
const addresses = [
  "/",
  "/charts/investment",
  "/charts/openings?view=table",
  "/countries/no",
  "/operators/nscale",
] as const;

/**
 * Returns a function that damages an index and renders pages of it with the page's own program, as the build does. It throws
 * where a page fails, or a part of one that the sound index gives. Null where no site is built in dist.
 */
export async function rendersDamaged(text: string): Promise<((damage: DamagedIndex) => Promise<void>) | null> {
  if (!existsSync("dist/index.html")) return null;
  await pageRenderer("dist");
  let served = text;
  globalThis.fetch = (address) => {
    const file = typeof address === "string" ? address.replace(/^\//, "") : "";
    const body = file === "data/index.json" ? served : readFileSync(join("dist", file), "utf8");
    return Promise.resolve(new Response(body));
  };
  let programs = 0;
  /** Renders pages of an index, each as it is asked for. A program keeps its files, so each index has a copy of its own. */
  async function* render(index: string): AsyncGenerator<readonly [address: string, html: string]> {
    served = index;
    programs += 1;
    const folder = resolve(`.cache/fuzz/${programs}`);
    cpSync(".cache/dist.static", folder, { recursive: true });
    try {
      const program = pathToFileURL(join(folder, "static.js")).href;
      const { renderPage }: { renderPage: RenderPage } = await import(program);
      for (const address of addresses) yield [address, await renderPage(address)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const sound = new Map<string, number>();
  for await (const [address, html] of render(text)) sound.set(address, failed(html));
  return async ({ damages }) => {
    const index = json(text);
    for (const { list, mutation } of damages) {
      const records: unknown = Reflect.get(Object(index), list);
      if (Array.isArray(records)) mutate(records, mutation);
    }
    try {
      for await (const [address, html] of render(JSON.stringify(index))) {
        if (!html.includes("<h1")) throw new Error(`${address} has no heading`);
        if (failed(html) > (sound.get(address) ?? 0)) throw new Error(`A part of ${address} fails`);
        // Above it, faults are named in the schema's own words.
        const [wrong] = /.{0,120}[>\s](?:NaN|undefined)[<\s].{0,120}/.exec(html.slice(html.indexOf("<main"))) ?? [];
        if (wrong !== undefined) throw new Error(`${address} says what is no number: ${wrong}`);
      }
    } catch (error) {
      // The error that the page shows.
      if (!(error instanceof Error && error.name === "LoadError")) throw error;
    }
  };
}

/** Returns how many parts of a page were left to the browser, as React does with those that throw. */
const failed = (html: string): number => html.split("<!--$!-->").length - 1;
