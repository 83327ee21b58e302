/**
 * The result for an address: `ok`, `moved` (permanent redirect), `redirected` (temporary redirect), `gone` (404, 410),
 * `refused` (other 4xx; a browser may still open it), `failing` (5xx or a broken redirect) or `unreachable`.
 */
export const linkStates = ["ok", "moved", "redirected", "gone", "refused", "failing", "unreachable"] as const;

export type LinkState = (typeof linkStates)[number];

export type Answer = {
  readonly state: LinkState;
  /** The last HTTP status; null if there was no answer. */
  readonly status: number | null;
  /** The address at the end of the redirects; null if there were none. */
  readonly to: string | null;
  /** A detail such as the network error; can be empty. */
  readonly note: string;
};

/** Sends one request. */
export type Send = (url: URL, method: "HEAD" | "GET") => Promise<Response>;

/** The highest number of redirects that are followed. */
const mostRedirects = 10;

/** Requests an address with HEAD, and with GET if HEAD does not succeed, because many servers do not support HEAD. Never throws. */
export async function askAddress(address: string, send: Send): Promise<Answer> {
  const head = await follow(address, "HEAD", send);
  if (head.state === "ok" || head.state === "moved" || head.state === "redirected") return head;
  return follow(address, "GET", send);
}

async function follow(address: string, method: "HEAD" | "GET", send: Send): Promise<Answer> {
  let url = new URL(address);
  let isForEver = true;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    let response: Response;
    try {
      response = await send(url, method);
    } catch (error) {
      return { state: "unreachable", status: null, to: movedTo(address, url), note: reasonOf(error) };
    }
    // The content is not needed.
    await response.body?.cancel().catch(() => undefined);
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null) {
      const to = movedTo(address, url);
      const state = stateOf(response.status, to === null ? "ok" : isForEver ? "moved" : "redirected");
      const wait = response.headers.get("retry-after");
      return { state, status: response.status, to, note: wait === null ? "" : `Retry-After: ${wait}` };
    }
    if (!URL.canParse(next, url))
      return { state: "failing", status: response.status, to: next, note: "redirects to an invalid address" };
    isForEver &&= response.status === 301 || response.status === 308;
    url = new URL(next, url);
    if (url.protocol !== "http:" && url.protocol !== "https:")
      return { state: "failing", status: response.status, to: url.href, note: "does not redirect to a page" };
  }
  return { state: "failing", status: null, to: url.href, note: `more than ${mostRedirects} redirects` };
}

function stateOf(status: number, good: "ok" | "moved" | "redirected"): LinkState {
  if (status >= 200 && status < 300) return good;
  if (status === 404 || status === 410) return "gone";
  return status >= 500 ? "failing" : "refused";
}

function movedTo(address: string, url: URL): string | null {
  return new URL(address).href === url.href ? null : url.href;
}

/** Returns the reason of a failed request: the system's error code, if there is one. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return error.name === "TimeoutError" ? "no answer in time" : error.message;
}
