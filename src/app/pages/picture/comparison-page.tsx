import type { ReactNode } from "react";
import { ComparePage } from "../../../features/compare/page/compare-page";
import { PictureMenu } from "../../../features/picture/picture-menu";
import { useRecord } from "../../../published/use-record";
import { useView } from "../../../url/view/use-view";
import { loadAssets } from "./load-assets";

const load = async () => (await import("../../../features/compare/picture/comparison-sheet")).comparisonSheet;

/** Renders the comparison with the menu of its pictures. */
export function PicturedComparison({ controls }: { controls: ReactNode }) {
  const { readSites } = useRecord();
  const { view } = useView();
  const compared = view.sites.flatMap((id) => readSites.find(({ site }) => site.id === id) ?? []);
  return (
    <ComparePage
      controls={
        <>
          {controls}
          <PictureMenu of={load} assets={loadAssets} called={view.sites.join("-")} selection={compared} />
        </>
      }
    />
  );
}
