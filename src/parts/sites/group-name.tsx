import { Link } from "../../ui/dom/link";
import { firstControl, focusAfter } from "../../ui/dom/focus-after";
import { sheetOfPage } from "../../ui/state/page-parts";

type Props = {
  name: string;
  /** The address with the sites of the group one by one; null for no link. */
  link: { readonly href: string; readonly title: string } | null;
};

/** Renders the name of a group as a link to its sites. */
export function GroupName({ name, link }: Props) {
  return link ? (
    <Link className="quiet" {...link} onClick={focusChart}>
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
}

/** Moves the focus to the chart of the sites, because the group disappears together with the link. */
function focusChart(): void {
  focusAfter(
    () => firstControl(sheetOfPage()),
    () => sheetOfPage()?.querySelector("a[href]"),
  );
}
