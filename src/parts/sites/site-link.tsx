import { Link } from "wouter";
import type { Facts } from "../../domain/headline/read-site";
import { Glyph } from "../../marks/glyph";
import panel from "../frame/chart-panel.module.css";

/** A site by its glyph and name, leading to its page: the same in every chart and table. */
export function SiteLink({ facts: { site, status }, href }: { facts: Facts; href: string }) {
  return (
    <span className={panel.name}>
      <Glyph status={status} />
      <Link className="quiet" href={href}>
        {site.name}
      </Link>
    </span>
  );
}
