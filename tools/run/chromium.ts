import { once } from "node:events";
import { existsSync } from "node:fs";
import { start } from "./children";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Flags under which a headless Chromium asks nobody for anything but the page under test. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium the tests drive: `CHROMIUM_PATH`, else an installed one, else Playwright's own (undefined). */
function chromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place));
}

/** What Playwright and Vitest are given to launch it. */
export function launchOptions(): { args: string[]; executablePath?: string } {
  const executablePath = chromium();
  return executablePath === undefined ? { args: flags } : { args: flags, executablePath };
}

/** Installs Chromium where there is none: Debian's package, else Playwright's own build. Throws if neither can be had. */
export async function installChromium(): Promise<void> {
  if (chromium()) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    await finish("apt-get", "update");
    await finish("apt-get", "install", "-y", "--no-install-recommends", "chromium");
  } else await finish(process.execPath, "tools/run/run.mjs", "node_modules/playwright/cli.js", "install", "chromium");
}

/** Runs a program to its end. Throws where it fails. */
async function finish(program: string, ...args: readonly string[]): Promise<void> {
  const [code] = await once(start(program, args, { stdio: ["inherit", "inherit", "inherit"] }), "close");
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}`);
}
