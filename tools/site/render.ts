import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { basePath } from "../run/serve";

/** Renders the page of a path that begins with a slash, and of its query, as HTML. Rejects if it cannot be rendered. */
export type RenderPage = (address: string) => Promise<string>;

/**
 * Builds the program of the page for Node, and returns the function that renders a page with it from the files that were
 * built into a folder.
 */
export async function pageRenderer(outDir: string): Promise<RenderPage> {
  const folder = resolve(`.cache/${basename(resolve(outDir))}.static`);
  await build({
    logLevel: "warn",
    build: { ssr: "static.tsx", outDir: folder, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  // The page fetches its files by their addresses, from where it lies.
  globalThis.fetch = (address) => {
    if (typeof address !== "string") throw new Error("A page fetches files by their addresses.");
    return Promise.resolve(new Response(readFileSync(join(outDir, address.slice(basePath().length)))));
  };
  const { renderPage }: { renderPage: RenderPage } = await import(pathToFileURL(join(folder, "static.js")).href);
  return renderPage;
}
