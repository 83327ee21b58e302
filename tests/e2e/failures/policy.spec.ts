import { open } from "../support/app";
import { expect, test } from "../support/test";

// What is tried here is forbidden, and the browser says so.
test.use({ allowed: /policy|violates|Trusted(HTML|Script)|request to another origin: https:..example.org/i });

/** What a script that got into the page, or HTML that did, would try, and the directive that forbids it. */
const attempts: readonly (readonly [directive: string, attempt: () => unknown])[] = [
  ["script-src-elem", () => void import(["data:text/javascript", "window.hacked=1"].join()).catch(() => {})],
  [
    "style-src-elem",
    () => document.head.append(Object.assign(document.createElement("style"), { textContent: "a{}" })),
  ],
  ["style-src-attr", () => document.body.setAttribute("style", "display: none")],
  ["img-src", () => void Object.assign(new Image(), { src: "https://example.org/seen.png" })],
  ["connect-src", () => void fetch("https://example.org/told").catch(() => {})],
  [
    "frame-src",
    () => document.body.append(Object.assign(document.createElement("iframe"), { src: "https://example.org" })),
  ],
  [
    "base-uri",
    () => document.head.append(Object.assign(document.createElement("base"), { href: "https://example.org" })),
  ],
  [
    "form-action",
    () => {
      const form = Object.assign(document.createElement("form"), { action: "https://example.org" });
      document.body.append(form);
      form.submit();
    },
  ],
  [
    "require-trusted-types-for",
    () => {
      document.createElement("p").innerHTML = "<img src=x onerror='window.hacked = 1'>";
    },
  ],
  [
    "require-trusted-types-for",
    () => {
      document.createElement("script").text = "window.hacked = 1";
    },
  ],
  ["require-trusted-types-for", () => Reflect.apply(setTimeout, window, ["window.hacked = 1"])],
];

for (const from of ["the headers", "the page alone"])
  test(`by ${from}, nothing runs, loads or leaves that is not the site's own`, async ({ page, baseURL }) => {
    if (from === "the page alone")
      await page.route("**/*", async (route) => {
        if (route.request().resourceType() !== "document") return route.fallback();
        const { "content-security-policy": _policy, ...headers } = (await route.fetch()).headers();
        return route.fulfill({ response: await route.fetch(), headers });
      });
    const answer = await page.goto("method");
    expect("content-security-policy" in (answer?.headers() ?? {})).toBe(from === "the headers");
    await open(page, "method");
    for (const [directive, attempt] of attempts) {
      const heard = page.evaluate(
        (name) =>
          new Promise<string>((done) =>
            document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
              if (effectiveDirective === name) done(name);
            }),
          ),
        directive,
      );
      await page.evaluate(attempt).catch((error: Error) => expect(error.message).toMatch(/Trusted(HTML|Script)/));
      expect(await heard).toBe(directive);
    }
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(page.url()).toBe(`${baseURL}method`);
  });
