import { Fragment } from "react";
import { Link } from "wouter";
import type { ReadSite } from "../../../domain/headline/read-site";
import { search, type Match } from "../../../domain/search/search";
import { Glyph } from "../../../marks/glyph";
import { words } from "#words/page";
import panel from "../../../parts/frame/chart-panel.module.css";
import controls from "./row-controls.module.css";
import { segments } from "./segments";
import styles from "./site-list.module.css";
import { useLinked } from "../../../url/links/linked";

type Props = {
  readSite: ReadSite;
  href: string;
  /** What was searched for; empty: nothing. */
  q: string;
  selected: boolean;
};

/** A site by its glyph, which selects it, and its name, which leads to its page. Of what was searched for the name shows the part that it holds, and a line under it what else does. */
export function SiteName({ readSite: { site, status, texts }, href, q, selected }: Props) {
  const { onPress: press } = useLinked();
  const matches = q === "" ? [] : (search(texts, q) ?? []);
  const elsewhere = matches.filter(({ kind }) => kind !== "name");
  return (
    <span className={panel.name}>
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
      <span>
        <Link className="quiet" href={href}>
          <Marked text={site.name} matches={matches.filter(({ kind }) => kind === "name")} />
        </Link>
        {elsewhere.length > 0 && (
          <span className={`quiet-text ${styles.match}`}>
            {elsewhere.map((match, index) => (
              <Fragment key={match.text + match.from}>
                {index > 0 && words.separator}
                {words.list.matched[match.kind]}: <Marked text={match.text} matches={[match]} />
              </Fragment>
            ))}
          </span>
        )}
      </span>
    </span>
  );
}

function Marked({ text, matches }: { text: string; matches: readonly Match[] }) {
  return (
    <>
      {segments(text, matches).map(({ text: piece, hit }, index) =>
        // Pieces of one text have no name but their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        hit ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
