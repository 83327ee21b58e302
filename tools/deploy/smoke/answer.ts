/** What a server answered, its body decompressed. `error` says why there is no answer, else it is null. */
export type Answer = {
  readonly status: number;
  readonly header: (name: string) => string;
  readonly location: string | null;
  readonly body: Buffer;
  readonly error: string | null;
};

/** After so long a server does not answer, ms. */
const timeLimit = 30_000;

/** Returns the answer to a request as a browser sends it; a redirect is not followed. */
export async function fetched(address: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  try {
    const response = await fetch(address, {
      redirect: "manual",
      headers: { "Accept-Encoding": "br, gzip", ...headers },
      signal: AbortSignal.timeout(timeLimit),
    });
    const isRedirect = response.status >= 300 && response.status < 400;
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? "",
      location: isRedirect ? response.headers.get("location") : null,
      body: Buffer.from(await response.arrayBuffer()),
      error: null,
    };
  } catch (error) {
    return { status: 0, header: () => "", location: null, body: Buffer.alloc(0), error: reason(error) };
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}
