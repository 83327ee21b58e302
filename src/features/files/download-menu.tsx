import type { ReadSite } from "../../domain/headline/read-site";
import { Menu } from "../../ui/controls/menu";
import { lazyPart } from "../../ui/state/lazy-part";
import { sitesOf } from "#words/counts";
import { words } from "#words/page";

const Choices = lazyPart(async () => ({ default: (await import("./download-choices")).DownloadChoices }));

type Props = { sites: readonly ReadSite[]; which?: string | null; isOneOfMany?: boolean; opensUp?: boolean };

/**
 * Shows a button with the number of sites of a view, which opens the menu of the files that can be made of them. `which`
 * says in words which sites they are, where the filters do not; so does the button's name where the page has several
 * (`isOneOfMany`). With `opensUp` it opens above the button.
 */
export function DownloadMenu({ sites, which = null, isOneOfMany = false, opensUp = false }: Props) {
  const label = words.share.download(sitesOf(sites.length));
  return (
    <Menu label={label} of={isOneOfMany ? which : null} opensUp={opensUp}>
      <Choices name={label} fallback={words.loading.data} part={{ sites, which }} />
    </Menu>
  );
}
