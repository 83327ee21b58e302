import { createServer } from "node:http";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { expectContrast, expectNoAxeViolations } from "./support/axe";
import { test } from "./support/test";

// The page around the frame is at an origin of its own, and a host answers an unknown path so.
test.use({ allowed: /request to another origin|status of 404/ });

/** Serves a bare page of another origin that frames `address`, opens it, and returns the frame. */
async function embed(page: Page, address: string, width = 320): Promise<FrameLocator> {
  const { origin } = new URL(address);
  const server = createServer((_, response) => {
    response.setHeader("Content-Security-Policy", `default-src 'none'; style-src 'unsafe-inline'; frame-src ${origin}`);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><title>Paper</title><body style="margin:0;height:3000px"><iframe title="Embed" style="border:0" width="${width}" height="640" src="${address}"></iframe>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  page.once("close", () => server.close());
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port");
  await page.goto(`http://127.0.0.1:${at.port}/`);
  return page.frameLocator("iframe");
}

const views = [
  { address: "embed/charts/capacity?country=SE", marks: "svg rect", whole: "charts/capacity?country=SE" },
  { address: "embed/charts/investment", marks: "svg path", whole: "charts/investment" },
  { address: "embed/map?country=FI", marks: "button[data-mark]", whole: "?country=FI" },
  { address: "embed/sites/no-narvik-nscale", marks: "dd", whole: "sites/no-narvik-nscale" },
] as const;

for (const { address, marks, whole } of views)
  test(`${address} shows its marks and its way back in a page of another origin @sub-path`, async ({
    page,
    baseURL,
  }) => {
    const site = baseURL ?? "";
    const frame = await embed(page, `${site}${address}`);
    await expect(frame.locator("main").locator(marks).first()).toBeVisible();
    await expect(frame.locator("header, nav, select").filter({ visible: true })).toHaveCount(0);
    const link = frame.getByRole("link", { name: "Nordic AI Data Centers: see all, with sources" });
    await expect(link).toBeVisible();
    await expect(link).toHaveJSProperty("href", `${site}${whole}`);
    await expect(link).toHaveAttribute("rel", "noopener");
    await expect(frame.getByRole("contentinfo")).toContainText(/statements from .* sources.*Release .*CC BY 4\.0/i);
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

test("what cannot be embedded says so and leads to the overview", async ({ page, baseURL }) => {
  const frame = await embed(page, `${baseURL}embed/sites/no-such-site`);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Nothing to embed here");
  await expect(frame.getByText("“/sites/no-such-site”")).toBeVisible();
});

test("embeds pass the accessibility checks and keep nothing", async ({ page }) => {
  for (const { address, marks } of views) {
    await page.goto(address);
    await expect(page.locator("main").locator(marks).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await expectContrast(page);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
    expect(kept).toEqual([0, 0, 0]);
  }
});
