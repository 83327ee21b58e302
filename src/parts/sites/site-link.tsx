import { Link } from "../../ui/dom/link";
import type { ReadSite } from "../../domain/headline/read-site";
import { Glyph } from "../../marks/glyph";
import panel from "../frame/chart-panel.module.css";

/** Renders the glyph and the name of a site as a link to its page. */
export function SiteLink({ readSite: { site, status }, href }: { readSite: ReadSite; href: string }) {
  return (
    <span className={panel.name}>
      <Glyph status={status} />
      <Link className="quiet" href={href}>
        {site.name}
      </Link>
    </span>
  );
}
