import * as v from "valibot";
import { LoadError } from "./load";
import { describe } from "./parse";
import { published } from "./queries";

const pathsSchema = v.object({
  record: v.string(),
  context: v.string(),
  borders: v.string(),
  lakes: v.optional(v.string(), ""),
});
const boxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const basemapSchema = v.object({
  source: v.string(),
  licence: v.string(),
  extent: boxSchema,
  paths: pathsSchema,
  frames: v.array(v.object({ region: v.string(), extent: boxSchema, paths: pathsSchema })),
});

/** Parses `data/basemap.json`, the SVG paths by region. Throws `LoadError` where it has another shape. */
export function parseBasemap(json: unknown, file: string): v.InferOutput<typeof basemapSchema> {
  const result = v.safeParse(basemapSchema, json);
  if (!result.success) throw new LoadError(file, "shape", describe(result.issues[0]));
  return result.output;
}

/** The query for the base map; a file of its own, because only pages with a map load it. */
export const basemapQuery = published("data/basemap.json", parseBasemap);
