import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, resolve } from "node:path";
import { writeFolder } from "../../../tools/site/folder/write-folder";
import { listRows, map } from "../support/app";
import { answers, expect, test } from "../support/test";

// The folder is served by a program of its own, beside the site; what it asks for is looked at in the test.
test.use({ allowed: /^request to another origin: http:\/\/localhost:/ });

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder as a plain program does that knows nothing of the site: no headers of ours, no page of what is missing. */
async function plainServer(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/"));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port.");
  return { server, address: `http://localhost:${at.port}/` };
}

test("the site as one folder works under any path of any server: its pages, a deep link, a press and its files", async ({
  page,
}) => {
  const served = resolve(".cache/folder-e2e");
  const built = process.env.SUB_PATH_URL;
  if (built === undefined) throw new Error("The site was not built for a path.");
  await answers(built);
  writeFolder(".cache/dist-x", new URL(built).pathname, join(served, "an odd/päth"));
  const { server, address } = await plainServer(served);
  const home = `${address}an%20odd/p%C3%A4th/`;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await page.goto(`${home}index.html?country=IS`);
  await expect(listRows(page).first()).toBeVisible();
  await expect(map(page).locator("[data-mark]").first()).toBeVisible();
  await expect(page).toHaveURL(`${home}?country=IS`);
  await page.getByRole("navigation").getByRole("link", { name: "Charts" }).click();
  await expect(page).toHaveURL(`${home}charts/investment?country=IS`);
  await expect(page.locator("[data-row]").first()).toBeVisible();

  // Without its slash, too, as the page itself writes it.
  for (const path of ["sites/no-narvik-nscale?currency=SEK", "sites/no-narvik-nscale/"]) {
    await page.goto(home + path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stargate Norway (Narvik)");
    await expect(page.locator("[data-prerendered], [data-written]")).toHaveCount(0);
  }
  const feed = await page.request.get(new URL("../../feed.xml", page.url()).href);
  expect(feed.status()).toBe(200);
  expect(asked.filter((url) => !url.startsWith(home) && !/^(data|blob):/.test(url))).toEqual([]);
  server.closeAllConnections();
  server.close();
});
