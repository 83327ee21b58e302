import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { listRows, map } from "../support/app";
import { expect, test } from "../support/test";

test.use({ allowed: /Failed to load resource/ });

/**
 * Serves the built site at an address of its own, with one file whose answers begin, and go on only when the test says so:
 * each is its headers and the first half of the file.
 */
async function hang(file: string, site: string) {
  const whole = readFileSync(`dist/${file}`);
  const answers: ServerResponse[] = [];
  let hangs = true;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (hangs && path.endsWith(`/${file}`)) {
      response.writeHead(200, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
      response.write(whole.subarray(0, whole.length / 2));
      answers.push(response);
    } else
      void fetch(new URL(path, site)).then(async (answer) => {
        response.writeHead(answer.status, { "Content-Type": answer.headers.get("Content-Type") ?? "" });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port");
  return {
    url: `http://localhost:${at.port}/`,
    whole,
    answers,
    /** Answers whole from now on. */
    release: () => (hangs = false),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

for (const [file, meanwhile] of [
  ["data/index.json", "Loading the data"],
  ["data/basemap.json", "Loading the map"],
] as const)
  test(`an answer of ${file} that stops in the middle is given up and told, and each new try is one`, async ({
    openApart,
    baseURL,
  }) => {
    const host = await hang(file, baseURL ?? "");
    const page = await openApart(host.url);
    await page.clock.install();
    await page.goto(`${host.url}?country=IS`);
    await expect(page.getByText(meanwhile)).toBeVisible();
    const alert = page.getByRole("alert");
    const again = alert.getByRole("button", { name: "Try again" });
    for (const tries of [1, 2]) {
      await expect.poll(() => host.answers.length).toBe(tries);
      await expect(alert).toHaveCount(0);
      await page.clock.fastForward(31_000);
      await expect(alert).toContainText(`${file} could not be used`);
      await expect(alert).toContainText(/cut off .* what arrived is not whole.*nothing came for 30 seconds/);
      // Its connection is free for others.
      await expect.poll(() => host.answers.at(-1)?.destroyed).toBe(true);
      if (file !== "data/index.json") await expect(listRows(page).first()).toBeVisible();
      if (tries === 2) host.release();
      await again.click();
    }
    await expect(
      file === "data/index.json" ? listRows(page).first() : map(page).locator("[data-mark]").first(),
    ).toBeVisible();
    await expect(alert).toHaveCount(0);
    host.close();
  });

/** Keeps what a page reads of its files, so that a test knows what has arrived. */
function keepPieces(): void {
  const read: unknown = Reflect.get(ReadableStreamDefaultReader.prototype, "read");
  if (typeof read !== "function") throw new Error("No answer is read in pieces");
  let pieces = "";
  ReadableStreamDefaultReader.prototype.read = async function heard() {
    const piece = await Reflect.apply(read, this, []);
    if (piece.value instanceof Uint8Array) pieces += new TextDecoder("latin1").decode(piece.value);
    Reflect.set(window, "pieces", pieces);
    return piece;
  };
}

test("an answer that comes slowly is waited for, as long as something comes", async ({ openApart, baseURL }) => {
  const host = await hang("data/index.json", baseURL ?? "");
  const page = await openApart(host.url);
  await page.clock.install();
  await page.addInitScript(keepPieces);
  await page.goto(`${host.url}?country=IS`);
  await expect.poll(() => host.answers.length).toBe(1);
  const [answer] = host.answers;
  const half = Math.floor(host.whole.length / 2);
  const quarter = Math.floor(half / 2);
  await page.clock.fastForward(20_000);
  answer?.write(host.whole.subarray(half, half + quarter));
  const end = host.whole.subarray(half + quarter - 40, half + quarter).toString("latin1");
  await expect
    .poll(() => page.evaluate((text) => String(Reflect.get(window, "pieces")).includes(text), end))
    .toBe(true);
  await expect(page.getByText("Loading the data")).toBeVisible();
  await page.clock.fastForward(20_000);
  answer?.end(host.whole.subarray(half + quarter));
  await expect(listRows(page).first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  host.close();
});
