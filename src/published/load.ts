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

/** Fetches and parses a published file, `path` relative to the site's root (`data/index.json`). Throws `LoadError`. */
export async function loadJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await reach(path, signal);
  if (!response.ok) throw new LoadError(path, "missing", `the server answered ${response.status}`);
  const text = await read(response, path, signal);
  if (text.length > longest) throw new LoadError(path, "too_large", `${text.length} characters`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError(path, "cut_off", error instanceof Error ? error.message : String(error));
  }
}

async function reach(path: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}${path}`, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError(path, "unreachable", error instanceof Error ? error.message : String(error));
  }
}

async function read(response: Response, path: string, signal?: AbortSignal): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError(path, "cut_off", error instanceof Error ? error.message : String(error));
  }
}

/**
 * Returns the message for an error of a query: about its file, or about the program where the error concerns no file.
 */
export function failureOf(error: Error): { file: string | null; failure: LoadFailure | "program"; detail: string } {
  if (error instanceof LoadError) return { file: error.file, failure: error.failure, detail: error.message };
  return { file: null, failure: "program", detail: error.message };
}
