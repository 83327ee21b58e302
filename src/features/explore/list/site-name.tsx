import { Fragment } from "react";
import { Link } from "../../../ui/dom/link";
import type { ReadSite } from "../../../domain/headline/read-site";
import { search } from "../../../domain/search/search";
import { Glyph } from "../../../marks/glyph";
import { Marked } from "../../../parts/sites/marked";
import { words } from "#words/page";
import controls from "./row-controls.module.css";
import styles from "./site-list.module.css";
import { useLinked } from "../../../url/links/linked";

type Props = {
  readSite: ReadSite;
  href: string;
  /** The search text; empty if none. */
  q: string;
  selected: boolean;
};

/**
 * Shows the glyph of a site, which selects it, and its name, which links to its page. Marks the match in the name, and
 * shows other matches in a line below.
 */
export function SiteName({ readSite: { site, status, texts }, href, q, selected }: Props) {
  const { onPress: press } = useLinked();
  const matches = q === "" ? [] : (search(texts, q) ?? []);
  const elsewhere = matches.filter(({ kind }) => kind !== "name");
  return (
    <>
      <button
        type="button"
        className={controls.select}
        data-href={href}
        aria-pressed={selected}
        aria-label={words.list.select(site.name)}
        title={words.list.select(site.name)}
        onClick={(event) => press(site.id, event)}
      >
        <Glyph status={status} />
      </button>
      <Link className="quiet" href={href}>
        {matches.length === 0 ? (
          site.name
        ) : (
          <Marked text={site.name} matches={matches.filter(({ kind }) => kind === "name")} />
        )}
      </Link>
      <small className={styles.placed}>{words.list.placed(site.municipality, site.country)}</small>
      {elsewhere.length > 0 && (
        <small className={styles.match}>
          {elsewhere.map((match, index) => (
            <Fragment key={match.text + match.from}>
              {index > 0 && words.separator}
              {words.list.matched[match.kind]}: <Marked text={match.text} matches={[match]} />
            </Fragment>
          ))}
        </small>
      )}
    </>
  );
}
