import type { ReadSite } from "../../domain/headline/read-site";
import { Menu } from "../../ui/controls/menu";
import { lazyPart } from "../../ui/state/lazy-part";
import { words } from "#words/page";
import type { PictureAssets, SheetLoader } from "./picture-parts";

const Choices = lazyPart(async () => ({ default: (await import("./picture-choices")).PictureChoices }));

type Props = {
  /** Loads what makes the picture of this view. */
  of: SheetLoader;
  assets: () => Promise<PictureAssets>;
  /** The name of the view in the file's. */
  called: string;
  /** What the button says; by default that it downloads the picture. */
  label?: string;
  /** True where the view is shown as a table, of whose chart the picture is. */
  isTable?: boolean;
  selection: readonly ReadSite[];
  opensUp?: boolean;
};

/** Shows a button that opens the menu of pictures of a view, which loads with it; above the button with `opensUp`. */
export function PictureMenu({ label = words.share.picture, opensUp = false, ...part }: Props) {
  return (
    <Menu label={label} opensUp={opensUp}>
      <Choices name={label} fallback={words.loading.data} part={part} />
    </Menu>
  );
}
