import type { ComponentProps } from "react";
import type { ReadSite } from "../../../domain/headline/read-site";
import { DownloadMenu } from "../../../features/files/download-menu";
import { PictureMenu } from "../../../features/picture/picture-menu";
import { SitePage } from "../../../features/site/page/site-page";
import { loadAssets } from "./load-assets";

/** Renders the page of a site with the menus of pictures of its figures and of its files. */
export function PicturedSite(props: Omit<ComponentProps<typeof SitePage>, "action">) {
  return (
    <SitePage
      {...props}
      action={(readSite) => (
        <>
          <SitePicture readSite={readSite} />
          <DownloadMenu sites={[readSite]} which={readSite.site.name} />
        </>
      )}
    />
  );
}

function SitePicture({ readSite }: { readSite: ReadSite }) {
  const load = async () => {
    const { siteSheet } = await import("../../../features/site/picture/site-sheet");
    return (question: Parameters<typeof siteSheet>[0]) => siteSheet(question, readSite);
  };
  return <PictureMenu of={load} assets={loadAssets} called={readSite.site.id} selection={[readSite]} />;
}
