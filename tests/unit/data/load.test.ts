import { afterEach, describe, expect, test, vi } from "vitest";
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
    expect(asked.mock.calls[0]?.[1]?.signal).toBe(leaving.signal);
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
