import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../tools/run/serve";

/** Runs in each page before anything else: keeps what the page must not do. */
function watch(): void {
  const faults: string[] = [];
  Reflect.set(window, "faults", faults);
  const of = (target: EventTarget | null): string =>
    target instanceof Element ? `${target.localName} ${target.getAttribute("src") ?? target.getAttribute("href")}` : "";
  addEventListener(
    "error",
    (event: Event) => {
      // A hint: whatever needs the file asks for it again.
      if (event.target instanceof HTMLLinkElement && event.target.rel === "modulepreload") return;
      faults.push(event instanceof ErrorEvent ? `uncaught: ${event.message}` : `not loaded: ${of(event.target)}`);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => faults.push(`unhandled: ${String(reason)}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  const said = console.error;
  console.error = (...given: unknown[]) => {
    faults.push(`console: ${given.map(String).join(" ")}`);
    said(...given);
  };
}

/**
 * Serves a copy of a built site whose pages keep their faults in `window.faults`, since WebDriver has no console. The
 * script that does it is a file of the site, so that the policy of the pages is the one that they have.
 */
export async function serveWatched(
  dist: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const copy = mkdtempSync(join(tmpdir(), "engines-site-"));
  cpSync(dist, copy, { recursive: true });
  writeFileSync(join(copy, "watch.js"), `const __name = (one) => one;\n(${String(watch)})();\n`);
  for (const name of readdirSync(copy, { recursive: true, encoding: "utf8" })) {
    const file = join(copy, name);
    if (/\.(br|gz)$/.test(name)) rmSync(file);
    if (!name.endsWith(".html")) continue;
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("<head>", '<head><script src="/watch.js"></script>'));
  }
  const { url, close } = await serve(copy, { port: 4773, host: "127.0.0.1" });
  return {
    url,
    close: async () => {
      await close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
