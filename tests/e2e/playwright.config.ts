import { resolve } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "../../tools/run/chromium";
import { publicOrigin } from "./support/addresses";

/** What a server prints once it listens; Playwright keeps the named groups in the environment, in capitals. */
const listening = {
  site: /Serving (?<site_url>http:\S+)/,
  subPath: /Serving (?<sub_path_url>http:\S+)/,
};

// Before a server listens its address is unknown; a project that ran then would fail on this one.
const unknown = "http://localhost:1/";

/** Where the servers run and the reports go: the project itself. */
const root = resolve(import.meta.dirname, "../..");

// Playwright takes its servers along when it is interrupted, and leaves them running when it is told to end.
for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.kill(process.pid, "SIGINT"));

/** After so long something hangs, ms: no measure of how fast a machine is. */
const hangs = 600_000;

export default defineConfig({
  testDir: ".",
  outputDir: resolve(root, ".cache/e2e"),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Two for each core of a small machine, since a test that waits for a state leaves its core idle.
  workers: 4,
  fullyParallel: false,
  timeout: hangs,
  expect: { timeout: 30_000 },
  reporter: [
    [process.stdout.isTTY ? "list" : "dot"],
    ["json", { outputFile: resolve(root, ".cache/e2e.json") }],
    [resolve(root, "tools/run/parts/progress.ts")],
  ],
  use: {
    ...devices["Desktop Chrome"],
    locale: "en-GB",
    // One spec allows them, in a context of its own.
    serviceWorkers: "block",
    timezoneId: "UTC",
    // Colours and sizes are looked at as they end, not on their way.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: launchOptions(),
  },
  projects: [
    { name: "site", use: { baseURL: process.env.SITE_URL ?? unknown } },
    { name: "sub-path", grep: /@sub-path/, use: { baseURL: process.env.SUB_PATH_URL ?? unknown } },
  ],
  webServer: [
    {
      // The site as `npm run build` left it in dist.
      command: "node tools/run/run.mjs tools/run/serve.ts dist",
      cwd: root,
      env: { PORT: "4273", BASE_PATH: "/" },
      wait: { stdout: listening.site },
      timeout: hangs,
    },
    {
      // The same site as a host would serve it from a folder of its own. It is built while the first tests run.
      command: "node tools/run/run.mjs tests/e2e/support/serve-built.ts",
      cwd: root,
      env: {
        PORT: "4373",
        BASE_PATH: "/a-path-of-its-own/",
        SITE_ADDRESS: `${publicOrigin}/a-path-of-its-own/`,
        OUT_DIR: ".cache/dist-x",
      },
      wait: { stdout: listening.subPath },
      timeout: hangs,
    },
  ],
});
