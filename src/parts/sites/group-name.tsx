import { Link } from "wouter";
import { firstControl, focusAfter } from "../../ui/dom/focus-after";

type Props = {
  name: string;
  /** Where its sites are one by one; null where nothing leads there. */
  link: { readonly href: string; readonly title: string } | null;
};

/** The name of a group, leading to its sites. */
export function GroupName({ name, link }: Props) {
  return link ? (
    <Link className="quiet" {...link} onClick={focusChart}>
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
}

/** The group goes with its link: the keyboard goes on in the chart of its sites. */
function focusChart(): void {
  const chart = () => document.querySelector("[data-sheet]");
  focusAfter(
    () => firstControl(chart()),
    () => chart()?.querySelector("a[href]"),
  );
}
