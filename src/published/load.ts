export type LoadFailure = "unreachable" | "missing" | "cut_off" | "too_large" | "newer" | "shape";

/**
 * The error of a published file that could not be loaded: the file, the reason, and details in English for a report.
 */
export class LoadError extends Error {
  readonly file: string;
  readonly failure: LoadFailure;

  constructor(file: string, failure: LoadFailure, found: string) {
    super(`${file}: ${found}`);
    this.name = "LoadError";
    this.file = file;
    this.failure = failure;
  }
}

/** The longest file that is parsed, in characters: fifty times the record of 2026. A longer one would only hold the page up. */
const longest = 4e7;

/** So many seconds may nothing of a file come until it is given up. A slow one that goes on arriving is not. */
const patience = 30;

/** Fetches and parses a published file, `path` relative to the site's root (`data/index.json`). Throws `LoadError`. */
export async function loadJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), patience * 1000);
  };
  const leave = () => silence.abort(signal?.reason);
  signal?.addEventListener("abort", leave);
  const failed = (failure: LoadFailure) => (error: unknown) => {
    if (signal?.aborted) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new LoadError(path, failure, silence.signal.aborted ? `nothing came for ${patience} seconds` : found);
  };
  try {
    hear();
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { signal: silence.signal }).catch(
      failed("unreachable"),
    );
    hear();
    if (!response.ok) throw new LoadError(path, "missing", `the server answered ${response.status}`);
    const text = await heard(response, hear).catch(failed("cut_off"));
    if (text.length > longest) throw new LoadError(path, "too_large", `${text.length} characters`);
    try {
      return JSON.parse(text);
    } catch (error) {
      return failed("cut_off")(error);
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
  }
}

/** Reads the text of an answer, and of one without an end not all; `hear` is called with each piece that comes. */
async function heard(response: Response, hear: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    hear();
    text += decoder.decode(piece.value, { stream: true });
    if (text.length > longest) void reader?.cancel();
  }
  return text + decoder.decode();
}

/**
 * Returns the message for an error of a query: about its file, or about the program where the error concerns no file.
 */
export function failureOf(error: Error): { file: string | null; failure: LoadFailure | "program"; detail: string } {
  if (error instanceof LoadError) return { file: error.file, failure: error.failure, detail: error.message };
  return { file: null, failure: "program", detail: error.message };
}
