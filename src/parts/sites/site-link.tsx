import { Link } from "wouter";
import type { ReadSite } from "../../domain/headline/read-site";
import { Glyph } from "../../marks/glyph";
import panel from "../frame/chart-panel.module.css";

/** A site by its glyph and name, leading to its page: the same in every chart and table. */
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
