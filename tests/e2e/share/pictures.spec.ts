import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { XMLValidator } from "fast-xml-parser";
import { open, publishedIndex } from "../support/app";
import { expect, test } from "../support/test";

test.use({ sharesPage: true, permissions: ["clipboard-read", "clipboard-write"] });

const { release } = publishedIndex();

/** Opens the menu of pictures whose button says so. */
async function openMenu(page: Page, label: string): Promise<void> {
  await page
    .locator("summary")
    .filter({ hasText: new RegExp(`^${label}$`) })
    .first()
    .press("Enter");
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

type Pictured = {
  readonly path: string;
  readonly says: readonly string[];
  /** What the button says where it is not "Download picture". */
  readonly label?: string;
  /** What the view has and the picture does not. */
  readonly omits?: string;
  /** The text of a choice that is made in the view. */
  readonly chosen?: string;
};

const views: readonly Pictured[] = [
  {
    path: "charts/investment?country=NO&claims=primary&currency=SEK&asof=2026-06-30",
    says: ["AI data centers in Norway", "by primary sources only, as known on 30 Jun 2026", "in Swedish kronor", "SEK"],
  },
  { path: "charts/openings?country=IS", says: ["AI data centers in Iceland", "Documented", "The dark line is"] },
  { path: "charts/capacity?country=IS&by=site", says: ["Megawatts by site", "Verne Keflavík"] },
  { path: "charts/accelerators?country=DK", says: ["accelerators", "Gefion"] },
  { path: "charts/history?country=SE&show=it_load", says: ["of IT load", "added up"] },
  { path: "?country=IS&size=investment", says: ["in Iceland", "Area of the circle: money", "Iceland"] },
  { path: "sites/no-narvik-nscale?currency=NOK", says: ["Stargate Norway (Narvik)", "230 MW", "NOK"] },
  {
    path: "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter",
    says: ["EcoDataCenter Borlänge", "Grid connection", "DCNN Magazine"],
  },
  {
    path: "compare?sites=no-narvik-nscale,se-borlange-ecodatacenter",
    chosen: "Only money, power and dates that differ",
    says: ["Only the rows of money, power and dates in which they differ.", "Grid connection"],
    omits: "Not stated for any",
  },
  {
    path: "charts/investment?country=SE&view=table&order=converted",
    label: "Download picture of the chart",
    says: ["announced for", "AI data centers in Sweden", "Brookfield AI centre Strängnäs"],
    omits: "view=table",
  },
  {
    path: "charts/investment",
    label: "Download picture of what customers pay",
    says: ["What customers pay at", "never counted as investment"],
  },
  {
    path: "charts/investment?currency=NOK",
    label: "Download picture of money for 1 MW",
    says: ["Money for one megawatt at", "In Norwegian kroner", "for 240 of up to 400 MW"],
  },
];

test("each view leaves as a picture with all that is printed under it, and needs no other file", async ({
  page,
  baseURL,
}) => {
  for (const { path, says, label = "Download picture", omits, chosen } of views) {
    await open(page, path);
    if (chosen !== undefined) await page.getByText(chosen, { exact: true }).click();
    await openMenu(page, label);
    const svg = (await picture(page, "SVG")).toString("utf8");
    expect(XMLValidator.validate(svg), path).toBe(true);
    const [, width = "", height = ""] =
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(
      /href|src:url\((?!data:font\/woff2;base64,)|<image|foreignObject|var\(|@import/.exec(svg)?.[0],
    ).toBeUndefined();
    expect(svg).toContain('@font-face{font-family:"Source Sans 3"');
    const text = wordsOf(svg);
    for (const said of [...says, `release ${release.version}`, "CC BY 4.0"]) expect(text).toContain(spaceless(said));
    if (omits !== undefined) expect(text).not.toContain(spaceless(omits));
    const { host } = new URL(baseURL ?? "");
    expect(text).toContain(`at${host}/${path.split("?")[0]}`);
    expect(text).toContain(`v=${release.version}`);

    const png = await picture(page, "PNG");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([2 * Number(width), 2 * Number(height)]);
    // A picture of nothing is a few kB.
    expect(png.byteLength).toBeGreaterThan(40_000);
  }
});

test("a picture is copied to the clipboard", async ({ page }) => {
  await open(page, "charts/accelerators?country=DK");
  await openMenu(page, "Download picture");
  await page.getByRole("button", { name: "Copy picture" }).click();
  await expect(page.locator("details[open]").getByRole("status")).toHaveText("The picture is in the clipboard.");
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(["image/png"]);
});
