import { publish, type Published } from "../../../tools/site/publish";

/**
 * The release that these tests refer to, as the server of these tests publishes it. It is kept unchanged, so that later
 * changes of the record do not affect the tests.
 */
const dataset = await read<
  Omit<Published, "releases" | "redirects"> & {
    release: Published["releases"][number];
    redirects?: Published["redirects"];
  }
>("releases/2026.11.2/dataset");
const basemap = JSON.stringify(await read("data/basemap"));

export const curated: Published = { ...dataset, releases: [dataset.release], redirects: dataset.redirects ?? [] };

/** Returns the published files of a record as path → text; parts that are not given are those of the curated record. */
export function publishedFiles(own: Partial<Published> = {}): ReadonlyMap<string, string> {
  return publish({ ...curated, ...own }, basemap);
}

async function read<T>(name: string): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL}${name}.json`);
  return (await response.json()) as T;
}
