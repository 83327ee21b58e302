import type { ComponentProps } from "react";
import { ComparePage } from "../../../features/compare/page/compare-page";
import { PictureMenu } from "../../../features/picture/picture-menu";
import { loadAssets } from "./load-assets";

const load = async () => (await import("../../../features/compare/picture/comparison-sheet")).comparisonSheet;

/** Renders the comparison with the menu of its pictures. */
export function PicturedComparison(props: Omit<ComponentProps<typeof ComparePage>, "action">) {
  return (
    <ComparePage
      {...props}
      action={(sites) => (
        <PictureMenu
          of={load}
          assets={loadAssets}
          called={sites.map(({ site }) => site.id).join("-")}
          selection={sites}
        />
      )}
    />
  );
}
