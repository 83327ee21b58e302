import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { start } from "../../../tools/run/children";
import { freePort } from "../../../tools/run/ports";
import { until } from "../until";
import { keyActions, type Engine, type Tab } from "./tab";

/** WebKit, Safari's engine, in the small browser that comes with it, driven by WebDriver on a screen that nobody sees. */
export const webkit: Engine = {
  name: "webkit",
  needs: { WebKitWebDriver: "webkit2gtk-driver", Xvfb: "xvfb" },
  start: open,
};

/** Without these the bar above the page would keep the window wider than a phone, and what moves would be moving. */
const settings = {
  "gtk.css": "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 4px; }",
  "settings.ini": "[Settings]\ngtk-enable-animations=0\n",
};

async function open(): Promise<Tab> {
  const home = mkdtempSync(join(tmpdir(), "engines-webkit-"));
  mkdirSync(join(home, "gtk-3.0"));
  for (const [name, text] of Object.entries(settings)) writeFileSync(join(home, "gtk-3.0", name), text);

  const screen = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1600x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [display] = await once(screen.stdio[3] as Readable, "data");
  const port = await freePort();
  const driver = start("WebKitWebDriver", [`--port=${port}`], {
    stdio: ["ignore", "ignore", "ignore"],
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: "x11",
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    },
  });
  const closed = [once(screen, "close"), once(driver, "close")];
  const address = `http://127.0.0.1:${port}`;
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };

  await until(
    "the driver answers",
    async () => (await call<{ ready: boolean }>("GET", "/status").catch(() => null))?.ready,
  );
  const { sessionId } = await call<{ sessionId: string }>("POST", "/session", {
    capabilities: {
      alwaysMatch: {
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const evaluate = (expression: string): Promise<string> =>
    call("POST", `${session}/execute/async`, {
      script: `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)));`,
      args: [],
    });

  return {
    goto: async (url) => void (await call("POST", `${session}/url`, { url })),
    evaluate,
    press: async (...pressed) => void (await call("POST", `${session}/actions`, { actions: keyActions(pressed) })),
    resize: async (width, height) => {
      // The window is as much higher than the page as the bar above the page, and follows when it can.
      await until(`a page of ${width} × ${height} px`, async () => {
        const [inner, bar] = (await evaluate("`${innerWidth}x${innerHeight} ${outerHeight - innerHeight}`")).split(" ");
        if (inner === `${width}x${height}`) return true;
        await call("POST", `${session}/window/rect`, { x: 0, y: 0, width, height: height + Number(bar) });
        return false;
      });
    },
    picture: async () => Buffer.from(await call<string>("GET", `${session}/screenshot`), "base64"),
    end: async () => {
      await call("DELETE", session).catch(() => null);
      driver.kill();
      screen.kill();
      await Promise.all(closed);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Returns the path of the browser beside the library, whose folder bears the name of the machine's kind. */
function miniBrowser(): string {
  const found = readdirSync("/usr/lib")
    .flatMap((kind) =>
      ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map((folder) => join("/usr/lib", kind, folder)),
    )
    .map((folder) => join(folder, "MiniBrowser"))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error("WebKit's MiniBrowser is not installed");
  return found;
}
