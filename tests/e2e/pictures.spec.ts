import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { XMLValidator } from "fast-xml-parser";
import { open, publishedIndex } from "./support/app";
import { expect, test } from "./support/test";

test.use({ sharesPage: true, permissions: ["clipboard-read", "clipboard-write"] });

const { release } = publishedIndex();

/** Opens the menu of pictures of the view. */
async function openMenu(page: Page): Promise<void> {
  await page.locator("summary").filter({ hasText: "Download picture" }).first().press("Enter");
  await expect(page.locator("details[open]").getByRole("button", { name: /^SVG/ })).toBeVisible();
}

/** Presses a kind of picture in the open menu and returns the file that arrives. */
async function picture(page: Page, kind: "SVG" | "PNG") {
  const menu = page.locator("details[open]");
  const button = menu.getByRole("button", { name: new RegExp(`^${kind}`) });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const name = download.suggestedFilename();
  await expect(menu.getByRole("status")).toHaveText(`${name} is downloaded.`);
  expect(name).toBe(name.toLowerCase());
  expect(name).toContain(`-${release.version}.${kind.toLowerCase()}`);
  return readFileSync(await download.path());
}

/** Returns the words of a picture without spaces, since its lines end where there is no more room. */
function wordsOf(svg: string): string {
  const texts = [...svg.matchAll(/<text\b[^>]*>([^]*?)<\/text>/g)].map(([, inside = ""]) => inside);
  return spaceless(
    texts
      .join("")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&amp;", "&"),
  );
}

const spaceless = (text: string) => text.replaceAll(/\s/g, "");

const views: readonly { readonly path: string; readonly says: readonly string[] }[] = [
  {
    path: "charts/investment?country=NO&claims=primary&currency=SEK&asof=2026-06-30",
    says: ["Country: Norway", "by primary sources only, as known on 30 Jun 2026", "in Swedish kronor", "SEK"],
  },
  { path: "charts/openings?country=IS", says: ["Country: Iceland", "Documented", "The dark line is"] },
  { path: "charts/capacity?country=IS&by=site", says: ["Megawatts by site", "Verne Keflavík"] },
  { path: "charts/accelerators?country=DK", says: ["accelerators", "Gefion"] },
  { path: "charts/history?country=SE&show=it_load", says: ["of IT load", "added up"] },
  { path: "?country=IS&size=investment", says: ["in the Nordics", "Area of the circle: announced money", "Iceland"] },
  { path: "sites/no-narvik-nscale?currency=NOK", says: ["Stargate Norway (Narvik)", "230 MW", "NOK"] },
  {
    path: "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter",
    says: ["EcoDataCenter Borlänge", "Grid connection", "DCNN Magazine"],
  },
];

test("each view leaves as a picture with all that is printed under it, and needs no other file", async ({
  page,
  baseURL,
}) => {
  for (const { path, says } of views) {
    await open(page, path);
    await openMenu(page);
    const svg = (await picture(page, "SVG")).toString("utf8");
    expect(XMLValidator.validate(svg), path).toBe(true);
    const [, height = ""] = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960" height="(\d+)"/.exec(svg) ?? [];
    expect(
      /href|src:url\((?!data:font\/woff2;base64,)|<image|foreignObject|var\(|@import/.exec(svg)?.[0],
    ).toBeUndefined();
    expect(svg).toContain('@font-face{font-family:"Source Sans 3"');
    const text = wordsOf(svg);
    for (const said of [...says, `release ${release.version}`, "CC BY 4.0"]) expect(text).toContain(spaceless(said));
    const { host } = new URL(baseURL ?? "");
    expect(text).toContain(`at${host}/${path.split("?")[0]}`);
    expect(text).toContain(`v=${release.version}`);

    const png = await picture(page, "PNG");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1920, 2 * Number(height)]);
    // A picture of nothing is a few kB.
    expect(png.byteLength).toBeGreaterThan(40_000);
  }
});

test("a picture is copied to the clipboard", async ({ page }) => {
  await open(page, "charts/accelerators?country=DK");
  await openMenu(page);
  await page.getByRole("button", { name: "Copy picture" }).click();
  await expect(page.locator("details[open]").getByRole("status")).toHaveText("The picture is in the clipboard.");
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(["image/png"]);
});
