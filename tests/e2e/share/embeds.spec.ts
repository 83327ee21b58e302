import { createServer } from "node:http";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { embedSnippet } from "../../../src/parts/share/embed-snippet";
import { open } from "../support/app";
import { expectNoAxeViolations } from "../support/axe";
import { test } from "../support/test";

// The page around the frame is at an origin of its own, and a host answers an unknown path so.
test.use({ allowed: /request to another origin|status of 404/ });

/** Serves a bare page of another origin that frames `address`, opens it, and returns the frame. */
async function embed(page: Page, address: string, width = 320): Promise<FrameLocator> {
  return paper(page, address, embedSnippet(address, "Embed", width, 640));
}

/** Serves a page of another origin that holds `html`, and returns its frame. */
async function paper(page: Page, address: string, html: string): Promise<FrameLocator> {
  const { origin } = new URL(address);
  const scripts = html.includes("<script>") ? "script-src 'unsafe-inline'; " : "";
  const server = createServer((_, response) => {
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; ${scripts}style-src 'unsafe-inline'; frame-src ${origin}`,
    );
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Paper</title><body style="margin:0;height:3000px">${html}`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  page.once("close", () => server.close());
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port");
  await page.goto(`http://127.0.0.1:${at.port}/`);
  return page.frameLocator("iframe");
}

const views = [
  {
    address: "embed/charts/capacity?country=SE",
    lead: /Country: Sweden\.$/,
    marks: "svg rect",
    whole: "charts/capacity?country=SE",
  },
  { address: "embed/charts/investment", lead: /in euros/, marks: "svg path", whole: "charts/investment" },
  { address: "embed/map?country=FI", lead: null, marks: "button[data-mark]", whole: "?country=FI" },
  { address: "embed/sites/no-narvik-nscale", lead: /Norway/, marks: "dd", whole: "sites/no-narvik-nscale" },
] as const;

for (const { address, lead, marks, whole } of views)
  test(`${address} shows its marks and its way back in a page of another origin @sub-path`, async ({
    page,
    baseURL,
  }) => {
    const site = baseURL ?? "";
    const frame = await embed(page, `${site}${address}`);
    // The key of a chart is folded where the frame is narrow.
    await expect(frame.locator("main").locator(marks).filter({ visible: true }).first()).toBeVisible();
    const line = frame.locator("h1 + p");
    await (lead === null ? expect(line).toHaveCount(0) : expect(line).toHaveText(lead));
    await expect(frame.locator("header, nav, select, [data-whole]").filter({ visible: true })).toHaveCount(0);
    const link = frame.getByRole("link", { name: "Nordic AI Data Centers: see all, with sources" });
    await expect(link).toBeVisible();
    await expect(link).toHaveJSProperty("href", `${site}${whole}`);
    await expect(link).toHaveAttribute("rel", "noopener");
    await expect(frame.getByRole("contentinfo")).toContainText(
      /statements about (this site|these sites), from .* sources.*Release .*CC BY 4\.0/i,
    );
    await expect
      .poll(() => frame.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth))
      .toBeLessThanOrEqual(0);
  });

test("an embed has the theme and the release of its address", async ({ page, baseURL }) => {
  const frame = await embed(page, `${baseURL}embed/charts/capacity?theme=dark&v=2026.11.1`, 700);
  await expect(frame.getByRole("contentinfo")).toContainText("2026.11.1");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.locator("html")).toHaveCSS("color-scheme", "dark");
  const link = frame.getByRole("link", { name: "see all, with sources" });
  await expect(link).toHaveJSProperty("href", `${baseURL}charts/capacity?v=2026.11.1`);
});

test("the wheel over an embedded map scrolls the page around it, and zooms with Ctrl alone", async ({
  page,
  baseURL,
}) => {
  const frame = await embed(page, `${baseURL}embed/map?country=FI`, 800);
  const mark = frame.locator("button[data-mark]").first();
  await expect(mark).toBeVisible();
  await mark.focus();
  const place = () => mark.evaluate((button) => button.getBoundingClientRect().x);
  const before = await place();
  await page.mouse.move(400, 300);
  for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await place()).toBe(before);
  await mark.dispatchEvent("wheel", { deltaY: -300, ctrlKey: true, clientX: 400, clientY: 300 });
  await expect.poll(place).not.toBe(before);
});

test("a link in an embed opens a tab of its own", async ({ page, context, baseURL }) => {
  const frame = await embed(page, `${baseURL}embed/sites/no-narvik-nscale`, 700);
  const opened = context.waitForEvent("page");
  await frame.locator("dd a[href^='#']").first().click();
  await expect.poll(async () => (await opened).url()).toMatch(/\/sites\/no-narvik-nscale#\w+$/);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Stargate Norway (Narvik)");
});

test("a chart draws ten rows, and a link leads to the others", async ({ page, baseURL }) => {
  const frame = await embed(page, `${baseURL}embed/charts/investment`, 480);
  await expect(frame.locator("[data-row]").filter({ visible: true })).toHaveCount(10);
  const more = frame.getByRole("link", { name: /^and \d+ more$/ });
  await expect(more).toHaveJSProperty("href", `${baseURL}charts/investment`);
  await expect(frame.getByRole("heading", { level: 2 }).filter({ visible: true })).toHaveCount(0);
});

test("an embed tells its height, and the script of its HTML gives it to the frame", async ({ page, baseURL }) => {
  const address = `${baseURL}embed/charts/accelerators`;
  const frame = await paper(page, address, embedSnippet(address, "Embed", 480, 200, true));
  await expect(frame.getByRole("link", { name: /^and \d+ more$/ })).toBeVisible();
  const spare = () =>
    frame.locator("html").evaluate((root) => {
      const [main, foot] = [root.querySelector("main"), root.querySelector("footer")];
      const content = document.createRange();
      if (main) content.selectNodeContents(main);
      const end = content.getBoundingClientRect().bottom;
      return [root.scrollHeight - root.clientHeight, Math.abs((foot?.getBoundingClientRect().top ?? 0) - end) < 24];
    });
  await expect.poll(spare).toEqual([0, true]);

  // The card of a site stands at the foot of a phone's window, however high that is.
  const phone = `${baseURL}embed/map?country=DK&site=dk-copenhagen-dcai-gefion`;
  const small = await paper(page, phone, embedSnippet(phone, "Embed", 320, 900, true));
  await expect(small.getByRole("link", { name: "Open site" })).toBeVisible();
  await expect.poll(() => page.locator("iframe").evaluate((one) => one.clientHeight)).not.toBe(900);
  await expect(small.locator("[data-loading]")).toHaveCount(0);
  expect(await page.locator("iframe").evaluate((one) => one.clientHeight)).toBeLessThan(1200);
});

test("the dialog shows what is embedded, and copies HTML that embeds it", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "charts/capacity?country=IS&by=site");
  const button = page.getByRole("button", { name: "Embed", exact: true });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Embed this view" });
  const [preview, phone] = [dialog.frameLocator("iframe >> nth=0"), dialog.frameLocator("iframe >> nth=1")];
  await expect(preview.locator("[data-row]").first()).toBeVisible();
  await dialog.getByRole("radio", { name: "480 px" }).check();
  await dialog.getByRole("radio", { name: "Dark" }).check();
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(dialog.getByTitle("Preview")).not.toHaveAttribute("height", "640");
  await expect(phone.getByRole("contentinfo", { includeHidden: true })).toContainText("Release");
  await expectNoAxeViolations(page, "dialog[open]");
  await dialog.getByRole("button", { name: "Copy HTML" }).click();
  await expect(dialog.getByText("HTML copied.")).toBeVisible();
  const html = await page.evaluate(() => navigator.clipboard.readText());
  expect(html).toMatch(
    /src="http\S+\/embed\/charts\/capacity\?country=IS&amp;by=site&amp;theme=dark"\n {2}title="[^"]+"\n {2}width="480"\n {2}height="\d+"[^]*loading="lazy"/,
  );
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  const frame = await paper(page, baseURL ?? "", html);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(frame.locator("[data-row]").first()).toBeVisible();
  await expect
    .poll(() => frame.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBeLessThanOrEqual(0);
});

test("what cannot be embedded says so and leads to the overview", async ({ page, baseURL }) => {
  const frame = await embed(page, `${baseURL}embed/sites/no-such-site`);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Nothing to embed here");
  await expect(frame.getByText("“/sites/no-such-site”")).toBeVisible();
});

test("embeds keep nothing", async ({ page }) => {
  for (const { address, marks } of views) {
    await page.goto(address);
    await expect(page.locator("main").locator(marks).filter({ visible: true }).first()).toBeVisible();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  }
});
