import { publish, type Published } from "../../../tools/site/publish";

/** The curated record as the server of these tests publishes it: checked by its own tests, taken at its word here. */
const dataset = await read<
  Omit<Published, "releases" | "redirects"> & {
    release: Published["releases"][number];
    redirects?: Published["redirects"];
  }
>("dataset");
const basemap = JSON.stringify(await read("basemap"));

export const curated: Published = { ...dataset, releases: [dataset.release], redirects: dataset.redirects ?? [] };

/** The published files of a record, path → text; of the curated one where a part is not given. */
export function publishedFiles(own: Partial<Published> = {}): ReadonlyMap<string, string> {
  return publish({ ...curated, ...own }, basemap);
}

async function read<T>(name: string): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${name}.json`);
  return (await response.json()) as T;
}
