import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { WebSocket } from "ws";
import { start } from "../../../tools/run/children";
import { keyActions, type Engine, type Tab } from "./tab";

/** Preferences without which a new profile opens pages and asks servers of its own. */
const preferences = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  // Sizes and colours are looked at as they end, not on their way.
  "ui.prefersReducedMotion": 1,
};

type Answer = { readonly id?: number; readonly type: string; readonly result: unknown; readonly message?: string };

/** Firefox, driven over WebDriver BiDi, which it speaks itself. */
export const firefox: Engine = { name: "firefox", needs: { "firefox-esr": "firefox-esr" }, start: open };

async function open(): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), "engines-firefox-"));
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const child = start(
    "firefox-esr",
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const closed = once(child, "close");
  const socket = new WebSocket(`${await listening(child.stderr)}/session`);
  await once(socket, "open");

  let asked = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", ({ data }) => {
    if (typeof data !== "string") return;
    const answer: Answer = JSON.parse(data);
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const call = async <T>(method: string, params: object): Promise<T> => {
    asked += 1;
    const id = asked;
    const answered = new Promise<Answer>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    waiting.delete(id);
    if (answer.type === "error") throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  };

  await call("session.new", { capabilities: {} });
  // The window that it starts with is never active, so that nothing in it looks as if it had the focus.
  const { context } = await call<{ context: string }>("browsingContext.create", { type: "window" });

  return {
    goto: async (url) => void (await call("browsingContext.navigate", { context, url, wait: "complete" })),
    evaluate: async (expression) => {
      const { type, result, exceptionDetails } = await call<{
        type: string;
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>("script.evaluate", { expression, target: { context }, awaitPromise: true });
      if (type !== "success") throw new Error(exceptionDetails?.text);
      return String(result?.value);
    },
    press: async (...pressed) => void (await call("input.performActions", { context, actions: keyActions(pressed) })),
    resize: async (width, height) =>
      void (await call("browsingContext.setViewport", { context, viewport: { width, height } })),
    picture: async () => {
      const { data } = await call<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    end: async () => {
      socket.close();
      child.kill();
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Returns the address that Firefox prints once it listens. Throws if it ends before. */
async function listening(stream: Readable | null): Promise<string> {
  let said = "";
  for await (const part of stream ?? []) {
    said += String(part);
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
    if (address !== undefined) {
      stream?.resume();
      return address;
    }
  }
  throw new Error(`Firefox did not start: ${said}`);
}
