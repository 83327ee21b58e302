import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failureOf, LoadError, loadJson } from "../../../src/published/load";

const path = "data/index.json";

/** Puts an answer in the place of the network, and returns what was asked of it. */
function answer(fetching: (url: string, init?: RequestInit) => Promise<Response>) {
  const asked = vi.fn(fetching);
  vi.stubGlobal("fetch", asked);
  return asked;
}

const answers = (body: string, status = 200) => answer(() => Promise.resolve(new Response(body, { status })));

/** A body that breaks off, as when the connection does. */
function broken(error: Error): Response {
  return new Response(new ReadableStream({ pull: (controller) => controller.error(error) }));
}

async function thrownBy(loading: Promise<unknown>): Promise<unknown> {
  try {
    return await loading.then(() => null);
  } catch (error) {
    return error;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a published file", () => {
  test("is asked for once, under the site's own root, and read", async () => {
    const asked = answers('{"a": [1, null]}');
    expect(await loadJson(path)).toEqual({ a: [1, null] });
    expect(asked.mock.calls.map(([url]) => url)).toEqual([`${import.meta.env.BASE_URL}${path}`]);
  });

  test.each([404, 403, 500, 503])("is missing where the server answers %i", async (status) => {
    answers("{}", status);
    const error = await thrownBy(loadJson(path));
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ file: path, failure: "missing" });
    expect(String(error)).toContain(String(status));
  });

  test("is unreachable where nothing answers", async () => {
    answer(() => Promise.reject(new TypeError("Failed to fetch")));
    const error = await thrownBy(loadJson(path));
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ file: path, failure: "unreachable", message: `${path}: Failed to fetch` });
  });

  test.each(["", '{"sites": [{"id": "se-l', "<!doctype html><title>App</title>", "{'a': 1}"])(
    "is cut off where it is not whole JSON: %j",
    async (body) => {
      answers(body);
      expect(await thrownBy(loadJson(path))).toMatchObject({ file: path, failure: "cut_off" });
    },
  );

  test("is not parsed where it is far larger than the record can be", async () => {
    answers(`[1]${" ".repeat(4e7)}`);
    expect(await thrownBy(loadJson(path))).toMatchObject({ file: path, failure: "too_large" });
    answers(`[1]${" ".repeat(1e6)}`);
    expect(await loadJson(path)).toEqual([1]);
  });

  test("that never ends is not read for ever", async () => {
    const piece = new TextEncoder().encode(" ".repeat(5e6));
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(piece) });
    answer(() => Promise.resolve(new Response(endless)));
    expect(await thrownBy(loadJson(path))).toMatchObject({ file: path, failure: "too_large" });
  });

  test("is cut off where the connection breaks while it is read", async () => {
    answer(() => Promise.resolve(broken(new TypeError("network error"))));
    expect(await thrownBy(loadJson(path))).toMatchObject({ file: path, failure: "cut_off" });
  });
});

describe("a reader who leaves", () => {
  test("is no failure: the abort passes through as it is", async () => {
    const leaving = new AbortController();
    const asked = answer((_, init) => {
      leaving.abort();
      return Promise.reject(init?.signal?.reason);
    });
    expect(await thrownBy(loadJson(path, leaving.signal))).toBe(leaving.signal.reason);
    expect(asked.mock.calls[0]?.[1]?.signal?.reason).toBe(leaving.signal.reason);
  });

  test("is no failure while the file is read either", async () => {
    const leaving = new AbortController();
    const reason = new DOMException("left", "AbortError");
    answer(() => {
      leaving.abort(reason);
      return Promise.resolve(broken(reason));
    });
    expect(await thrownBy(loadJson(path, leaving.signal))).toBe(reason);
  });

  test("who stays, but loses the connection, is told", async () => {
    answer(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await thrownBy(loadJson(path, new AbortController().signal))).toMatchObject({ failure: "unreachable" });
  });
});

describe("a network that hangs", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Never answers, until it is asked no longer. */
  const silent = () =>
    answer(
      (_, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason))),
    );

  /** Answers with a body that gets a piece each `every` ms, and is whole after the last one; it never is with `hangs`. */
  const slowly = (pieces: readonly string[], every: number, hangs = false) =>
    answer((_, init) => {
      const bytes = new TextEncoder();
      const body = new ReadableStream({
        start: (controller) => {
          init?.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
          pieces.forEach((piece, index) =>
            setTimeout(
              () => {
                controller.enqueue(bytes.encode(piece));
                if (!hangs && index === pieces.length - 1) controller.close();
              },
              every * (index + 1),
            ),
          );
        },
      });
      return Promise.resolve(new Response(body));
    });

  test("is given up after half a minute of silence, and what is asked for then is asked anew", async () => {
    const asked = silent();
    const thrown = thrownBy(loadJson(path));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(asked.mock.calls[0]?.[1]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await thrown).toMatchObject({
      file: path,
      failure: "unreachable",
      message: `${path}: nothing came for 30 seconds`,
    });
    answers("[1]");
    expect(await loadJson(path)).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is waited for as long as anything comes", async () => {
    slowly(["[", "1", ",", "2", "]"], 29_000);
    const loading = loadJson(path);
    await vi.advanceTimersByTimeAsync(5 * 29_000);
    expect(await loading).toEqual([1, 2]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("in the middle of a file is given up, too", async () => {
    slowly(["[", "1"], 1000, true);
    const thrown = thrownBy(loadJson(path));
    await vi.advanceTimersByTimeAsync(32_000);
    expect(await thrown).toMatchObject({ failure: "cut_off", message: `${path}: nothing came for 30 seconds` });
  });

  test("is no failure for who leaves meanwhile, and holds nothing up", async () => {
    silent();
    const leaving = new AbortController();
    const thrown = thrownBy(loadJson(path, leaving.signal));
    leaving.abort();
    expect(await thrown).toBe(leaving.signal.reason);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("what is told of a failure", () => {
  test("names the file that could not be loaded", () => {
    const error = new LoadError(path, "missing", "the server answered 404");
    expect(failureOf(error)).toEqual({ file: path, failure: "missing", detail: error.message });
  });

  test("blames no file for an error of the program", () => {
    const error = new TypeError("list.toSorted is not a function");
    expect(failureOf(error)).toEqual({ file: null, failure: "program", detail: error.message });
  });
});
