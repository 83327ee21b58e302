import { publish, type Published } from "../../../tools/site/publish";

/**
 * The release whose facts these tests name, as the server of these tests publishes it. It is kept byte for byte, so that
 * no later change of the record touches them.
 */
const dataset = await read<
  Omit<Published, "releases" | "redirects"> & {
    release: Published["releases"][number];
    redirects?: Published["redirects"];
  }
>("releases/2026.11.2/dataset");
const basemap = JSON.stringify(await read("data/basemap"));

export const curated: Published = { ...dataset, releases: [dataset.release], redirects: dataset.redirects ?? [] };

/** The published files of a record, path → text; of the curated one where a part is not given. */
export function publishedFiles(own: Partial<Published> = {}): ReadonlyMap<string, string> {
  return publish({ ...curated, ...own }, basemap);
}

async function read<T>(name: string): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL}${name}.json`);
  return (await response.json()) as T;
}
