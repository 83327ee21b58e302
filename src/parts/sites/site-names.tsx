import { Link } from "../../ui/dom/link";
import type { ReadSite } from "../../domain/headline/read-site";
import { Glyph } from "../../marks/glyph";
import panel from "../frame/chart-panel.module.css";

type Props = {
  readSites: readonly ReadSite[];
  href: (id: string) => string;
  /** The id of the selected site, which is highlighted if it is in the list. */
  selected?: string | null;
};

/** Renders sites in columns, on paper in one paragraph, each with its glyph and a link; used for sites that a chart does not show. */
export function SiteNames({ readSites, href, selected = null }: Props) {
  return (
    <ul className={`${panel.list} ${panel.names}`}>
      {readSites.map(({ site, status }) => (
        <li key={site.id} aria-current={site.id === selected || undefined}>
          <Glyph status={status} />
          <Link className="quiet" href={href(site.id)}>
            {site.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
