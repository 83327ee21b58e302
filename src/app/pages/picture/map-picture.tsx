import { useQueryClient } from "@tanstack/react-query";
import type { ReadSite } from "../../../domain/headline/read-site";
import { PictureMenu } from "../../../features/picture/picture-menu";
import { basemapQuery } from "../../../published/basemap";
import { loadAssets } from "./load-assets";

/** Shows the menu of pictures of the map. */
export function MapPictureMenu({ selection }: { selection: readonly ReadSite[] }) {
  const client = useQueryClient();
  const load = async () => {
    const [{ mapSheet }, { mapFunctions }, basemap] = await Promise.all([
      import("../../../features/explore/map/map-picture-sheet"),
      import("../../../map/site-map"),
      client.ensureQueryData(basemapQuery),
    ]);
    return (question: Parameters<typeof mapSheet>[0]) => mapSheet(question, basemap, mapFunctions);
  };
  return <PictureMenu of={load} assets={loadAssets} called="map" selection={selection} opensUp />;
}
