import type { ComponentProps } from "react";
import { ComparePage } from "../../../features/compare/page/compare-page";
import { PictureMenu } from "../../../features/picture/picture-menu";
import type { SheetMaker } from "../../../parts/picture/sheet";
import { loadAssets } from "./load-assets";

async function load(onlyDiffering: boolean): Promise<SheetMaker> {
  const { comparisonSheet } = await import("../../../features/compare/picture/comparison-sheet");
  return (question) => comparisonSheet(question, onlyDiffering);
}

/** Renders the comparison with the menu of its pictures. */
export function PicturedComparison(props: Omit<ComponentProps<typeof ComparePage>, "action">) {
  return (
    <ComparePage
      {...props}
      action={(sites, onlyDiffering) => (
        <PictureMenu
          of={() => load(onlyDiffering)}
          assets={loadAssets}
          called={sites.map(({ site }) => site.id).join("-")}
          selection={sites}
        />
      )}
    />
  );
}
