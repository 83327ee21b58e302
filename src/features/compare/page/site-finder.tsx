import { useId, useRef, useState } from "react";
import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { search, searchKinds, type Match } from "../../../domain/search/search";
import { Glyph } from "../../../marks/glyph";
import { comparisonWords } from "#words/compare/comparison";
import { compareText } from "../../../words/format/text";
import { fullPlaceOf } from "../../../words/text/place-text";
import styles from "./site-finder.module.css";

type Props = {
  /** The ids of the sites that are already chosen. */
  chosen: readonly string[];
  onChoose: (id: string) => void;
};

type Found = { readonly readSite: ReadSite; readonly match: Match | null };

/** Shows a combobox that finds a site by its name, other names, place, operator or tenant. */
export function SiteFinder({ chosen, onChoose }: Props) {
  const { readSites } = useRecord();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = isOpen ? findAmong(readSites, chosen, typed) : [];
  const at = Math.min(active, found.length - 1);

  const choose = (site: string) => {
    setTyped("");
    setOpen(false);
    setActive(0);
    onChoose(site);
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setOpen(true);
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const site = found[at]?.readSite.site.id;
    if (event.key === "ArrowDown") go(isOpen ? at + 1 : 0);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Enter" && site !== undefined) choose(site);
    else if (event.key === "Escape" && isOpen) {
      // The first Esc closes the list, the second a panel around the field.
      event.stopPropagation();
      setOpen(false);
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.finder}>
      <label htmlFor={id}>{comparisonWords.finder.label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={comparisonWords.finder.label}
        hidden={found.length === 0}
      >
        {found.map(({ readSite: { site, status }, match }, index) => (
          // The input keeps the focus and handles the keys of its list.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={site.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(site.id)}
          >
            <Glyph status={status} />
            <span>
              {site.name} <small>{placeAndReason(site, match)}</small>
            </span>
          </div>
        ))}
      </div>
      <p role="status" className={found.length > 0 || !isOpen ? "visually-hidden" : "quiet-text"}>
        {isOpen && (found.length === 0 ? comparisonWords.finder.none : comparisonWords.finder.found(found.length))}
      </p>
    </div>
  );
}

/** Returns the sites in which the text is found: matches of the name first, then ordered by name. */
function findAmong(readSites: readonly ReadSite[], chosen: readonly string[], typed: string): readonly Found[] {
  const rank = ({ match }: Found) => (match ? searchKinds.indexOf(match.kind) : 0);
  return readSites
    .flatMap((one): readonly Found[] => {
      const matches = chosen.includes(one.site.id) ? null : search(one.texts, typed);
      return matches ? [{ readSite: one, match: matches[0] ?? null }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b) || compareText(a.readSite.site.name, b.readSite.site.name));
}

function placeAndReason(site: ReadSite["site"], match: Match | null): string {
  const isSeen = match === null || match.kind === "name" || match.kind === "place";
  return [fullPlaceOf(site), ...(isSeen ? [] : [comparisonWords.finder.by(match.text)])].join("; ");
}
