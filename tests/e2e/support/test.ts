import { expect, test as plain, type Page } from "@playwright/test";

/** Records what a page must not do: requests to another origin, console errors and exceptions. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  const asked = (address: string): void => {
    const { protocol, host } = new URL(address);
    const leaves = /^(https?|wss?):$/.test(protocol) && host !== new URL(origin).host;
    if (leaves) faults.push(`request to another origin: ${address}`);
  };
  page.on("request", (request) => asked(request.url()));
  page.on("websocket", (socket) => asked(socket.url()));
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  return faults;
}

/**
 * Playwright's `test`, which also fails if a page makes a request to another origin, logs an error or throws. A test
 * that causes one names it: `test.use({ allowed: /status of 404/ })`.
 */
export const test = plain.extend<{ allowed: RegExp | null; noFaults: undefined }>({
  allowed: [null, { option: true }],
  noFaults: [
    async ({ context, baseURL, allowed }, use) => {
      const faults: string[][] = [];
      context.on("page", (page) => faults.push(watch(page, baseURL ?? "")));
      await use(undefined);
      const unexpected = faults.flat().filter((fault) => !allowed?.test(fault));
      expect(unexpected, "no request to another origin, no console error, no uncaught error").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
