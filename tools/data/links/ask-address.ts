/**
 * What became of an address: `ok`; `moved` for ever to another one; `redirected` for the time being; `gone` (404, 410);
 * `refused` to a program (401, 403, 405, 429 …), which a browser may still open; `failing` (5xx); `unreachable`.
 */
export const linkStates = ["ok", "moved", "redirected", "gone", "refused", "failing", "unreachable"] as const;

export type LinkState = (typeof linkStates)[number];

export type Answer = {
  readonly state: LinkState;
  /** The last HTTP status; null: no answer came. */
  readonly status: number | null;
  /** Where the redirects led; null: nowhere else. */
  readonly to: string | null;
  /** What else there is to say, such as why nothing answered; empty: nothing. */
  readonly note: string;
};

/** Sends one request, when the host's turn has come. */
export type Send = (url: URL, method: "HEAD" | "GET") => Promise<Response>;

/** More redirects than this are a circle. */
const mostRedirects = 10;

/** Asks an address with HEAD, and with GET where that does not succeed, since many servers know only that. Never throws. */
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
    // Only the head of the answer matters.
    await response.body?.cancel().catch(() => undefined);
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null) {
      const to = movedTo(address, url);
      const state = stateOf(response.status, to === null ? "ok" : isForEver ? "moved" : "redirected");
      const wait = response.headers.get("retry-after");
      return { state, status: response.status, to, note: wait === null ? "" : `asks to wait: ${wait}` };
    }
    if (!URL.canParse(next, url))
      return { state: "failing", status: response.status, to: next, note: "leads to no address" };
    isForEver &&= response.status === 301 || response.status === 308;
    url = new URL(next, url);
    if (url.protocol !== "http:" && url.protocol !== "https:")
      return { state: "failing", status: response.status, to: url.href, note: "leads to no page" };
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

/** Why no answer came: the system's own code where there is one. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return error.name === "TimeoutError" ? "no answer in time" : error.message;
}
