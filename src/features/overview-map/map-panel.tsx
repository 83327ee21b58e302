import { useCallback, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { failureOf } from "../../data/load";
import { basemapQuery } from "../../data/query";
import { useRecord } from "../../data/use-record";
import type { Country } from "../../domain/country";
import type { Facts } from "../../domain/facts";
import type { Site } from "../../domain/site";
import { nearMisses } from "../../domain/filters";
import { Failure } from "../../ui/failure";
import { lazyPart } from "../../ui/lazy-part";
import { useMedia } from "../../ui/use-media";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { MapSheet } from "./map-sheet";
import { toMark } from "./marks";
import { SiteCard } from "./site-card";
import styles from "./map-panel.module.css";

const SiteMap = lazyPart(() => import("../../map/site-map"));

type Props = {
  selection: readonly Facts[];
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** The map of the selection; where it is empty, the sites that miss by one filter stand faint in it. */
export function MapPanel({ selection, hovered, onHover }: Props) {
  const { dataset, facts } = useRecord();
  const { view, actions } = useView();
  const basemap = useQuery(basemapQuery);
  const touch = useMedia("(pointer: coarse)");
  // A phone's map has no room for a card in it: the selected site is told in a sheet at the foot of the screen.
  const isNarrow = useMedia("screen and (max-width: 719px)");
  const [pointedHere, setPointedHere] = useState<string | null>(null);
  const pointed = hovered === pointedHere ? pointedHere : null;
  const isEmpty = selection.length === 0;
  const faint = isEmpty ? nearMisses(facts, view.filters) : [];
  const shown = isEmpty ? faint : selection;
  // A row elsewhere that is pointed at lights its mark and has a card of its own.
  const carded = shown.find(({ site }) => site.id === (pointed ?? view.site)) ?? null;
  const selected = shown.find(({ site }) => site.id === view.site) ?? null;
  const approximate = selection.filter(({ site }) => site.location.precision === "municipality").length;

  const hover = useCallback(
    (id: string | null) => {
      setPointedHere(id);
      onHover(id);
    },
    [onHover],
  );

  return (
    <figure className={styles.panel}>
      <div className={styles.frame}>
        {basemap.isError && <Failure {...failureOf(basemap.error)} onRetry={() => void basemap.refetch()} />}
        {basemap.isPending && <p className={styles.loading}>{words.loading.map}</p>}
        {basemap.data && (
          <SiteMap
            name={words.map.label}
            fallback={<p className={styles.loading}>{words.loading.map}</p>}
            part={{
              basemap: basemap.data,
              marks: shown.map((one) => toMark(one, dataset, isEmpty)),
              selected: view.site,
              hovered,
              onSelect: actions.selectSite,
              onHover: hover,
              touch,
              card: carded && !isNarrow ? <SiteCard facts={carded} pinned={carded.site.id === view.site} /> : null,
              cardFor: isNarrow ? null : (carded?.site.id ?? null),
              words: { ...words.map.parts, countries: namesOf(dataset.sites) },
            }}
          />
        )}
      </div>
      {isNarrow && selected && (
        <MapSheet site={selected.site.id}>
          <SiteCard facts={selected} pinned sheet />
        </MapSheet>
      )}
      <figcaption className={styles.caption}>
        {isEmpty ? words.empty.nearMisses(faint.length) : words.map.caption(approximate, selection.length)}
      </figcaption>
    </figure>
  );
}

/** The names of the countries that have a site in the record; the others are neighbours, and go without. */
function namesOf(sites: readonly Site[]): Readonly<Record<Country, string>> {
  const present = new Set(sites.map(({ country }) => country));
  const name = (country: Country) => (present.has(country) ? words.country[country] : "");
  return {
    SE: name("SE"),
    NO: name("NO"),
    FI: name("FI"),
    DK: name("DK"),
    IS: name("IS"),
    GL: name("GL"),
    FO: name("FO"),
  };
}
