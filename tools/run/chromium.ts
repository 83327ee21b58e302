import { existsSync } from "node:fs";
import { aptInstall, isDebian, runToEnd } from "./debian";

/** Where Chromium lies. First the build without windows of its own, which opens a page with a tenth less work. */
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Parts of the browser that no test looks at. The first three draw the suggestions of the address bar as pages, in a
 * process of their own for each page of a test: a third of the work of opening one. The others are those that Playwright
 * turns off, since the last list given is the one that holds.
 */
const unused = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

/** Flags with which headless Chromium makes no requests of its own, and does no work that no test sees. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${unused.join(",")}`,
];

/**
 * Returns the path of the Chromium for the tests: `CHROMIUM_PATH`, or else an installed one; undefined for Playwright's
 * own.
 */
function chromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place));
}

/** Returns the options with which Playwright and Vitest launch Chromium. */
export function launchOptions(): { args: string[]; executablePath?: string } {
  const executablePath = chromium();
  return executablePath === undefined ? { args: flags } : { args: flags, executablePath };
}

/**
 * Installs Chromium if there is none: one of Debian's packages, where Debian is older the one with windows, or else
 * Playwright's build. Throws if all fail.
 */
export async function installChromium(): Promise<void> {
  if (chromium()) return;
  if (isDebian()) {
    await runToEnd("apt-get", "update");
    await aptInstall("chromium-headless-shell").catch(() => aptInstall("chromium"));
  } else await runToEnd(process.execPath, "tools/run/run.mjs", "node_modules/playwright/cli.js", "install", "chromium");
}
