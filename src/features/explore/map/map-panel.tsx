import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../published/load";
import { basemapQuery } from "../../../published/basemap";
import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { nearMisses } from "../../../domain/selection/filters";
import type { LegendStatuses } from "../../../marks/legend";
import { Failure } from "../../../ui/state/failure";
import { lazyPart } from "../../../ui/state/lazy-part";
import { OnceRunning, useIsWritten, Written } from "../../../ui/state/written";
import { loading } from "../../../ui/state/loading";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { useView, withCurrency } from "../../../url/view/use-view";
import { words } from "#words/page";
import { MapKey } from "./map-key";
import { announcement, namesOf, toMark } from "./marks";
import { useFit } from "./use-fit";
import styles from "./map-panel.module.css";
import { useLinked, useLinkedView } from "../../../url/links/linked";
import { markAttribute } from "../../../map/marks/map-mark";
import { sheets } from "../../../map/ground/base-map";
import { Land } from "../../../map/ground/land";
import { hasLegendRoom } from "../../../map/plane/layout";
import { MapPicture, PictureMarks, pictureLayout } from "../../../map/map-picture";
import { useMapSize } from "../../../map/plane/use-size";

const SiteMap = lazyPart(() => import("../../../map/site-map"));
const SiteCard = lazyPart(() => import("./site-card"));

type Props = {
  selection: readonly ReadSite[];
  /** The statuses of the legend. */
  statuses: LegendStatuses;
  /** What can be done with the map, below it. */
  action?: React.ReactNode;
};

/** Shows the map of the selection. If it is empty, the sites that fail only one filter are shown faint. */
export function MapPanel({ selection, statuses, action = null }: Props) {
  const { selected, hovered, onHover, onPress: press } = useLinked();
  const container = useLinkedView<HTMLElement>(markAttribute);
  const { dataset, readSites } = useRecord();
  const { view, actions } = useView();
  const { isPicture, isLive, onPlaced } = useTakeOver();
  const basemap = useQuery({ ...basemapQuery, enabled: isLive || import.meta.env.SSR });
  const touch = useMedia("(pointer: coarse)");
  // On a phone the map has no space for a card, so a sheet at the bottom of the screen shows the selected site.
  const isNarrow = useMedia(phone);
  const [pointedHere, setPointedHere] = useState<string | null>(null);
  const pointed = hovered === pointedHere ? pointedHere : null;
  const { filters } = view;
  const isEmpty = selection.length === 0;
  const shown = useMemo(
    () => (isEmpty ? nearMisses(readSites, filters) : selection),
    [isEmpty, readSites, filters, selection],
  );
  const query = withCurrency("", view);
  const marks = useMemo(
    () => shown.map((one) => toMark(one, dataset, view.size, `/sites/${one.site.id}${query}`, isEmpty)),
    [shown, dataset, view.size, query, isEmpty],
  );
  const [firstMarks] = useState(marks);
  const names = useMemo(() => ({ ...words.map.parts, countries: namesOf(dataset.sites) }), [dataset.sites]);
  const fit = useFit(filters, selection);
  // A site that is hovered in another view is only highlighted, because that view has its own card.
  const siteOfCard = shown.find(({ site }) => site.id === (pointed ?? view.site)) ?? null;
  const chosen = shown.find(({ site }) => site.id === view.site);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const size = useMapSize(frame);
  // Under a finger the toggles are too high for the sea beside Norway.
  const onMap = size !== null && !touch && hasLegendRoom(size);
  const key = (part: "legend" | "choice" | "notes") => (
    <MapKey part={part} selection={selection} statuses={statuses} touch={touch} />
  );

  const hover = useCallback(
    (id: string | null) => {
      setPointedHere(id);
      onHover(id);
    },
    [onHover],
  );

  return (
    <figure ref={container} className={styles.panel}>
      <div ref={setFrame} className={styles.frame}>
        {basemap.isError && <Failure {...failureOf(basemap.error)} onRetry={() => void basemap.refetch()} />}
        {isPicture && (
          <div className={styles.picture}>
            <MapPicture
              land={
                <Written as="g">
                  {import.meta.env.SSR && basemap.data && <Land sheets={sheets(basemap.data, pictureLayout(fit))} />}
                </Written>
              }
              words={names}
              fit={fit}
            >
              {marks === firstMarks ? (
                <Written as="g">
                  {import.meta.env.SSR && <PictureMarks marks={marks} words={names} fit={fit} />}
                </Written>
              ) : (
                <PictureMarks marks={marks} words={names} fit={fit} />
              )}
            </MapPicture>
          </div>
        )}
        {(isPicture || basemap.isPending) && (
          <OnceRunning>
            <p className={styles.loading} {...loading}>
              {words.loading.map}
            </p>
          </OnceRunning>
        )}
        {basemap.data && isLive && (
          <SiteMap
            name={words.map.label}
            fallback={<p className={styles.loading}>{words.loading.map}</p>}
            part={{
              basemap: basemap.data,
              marks,
              selected,
              hovered,
              onSelect: actions.selectSite,
              onPress: press,
              onHover: hover,
              touch,
              fit,
              legend: onMap ? key("legend") : null,
              choice: onMap ? key("choice") : null,
              card: siteOfCard && !isNarrow && (
                <SiteCard
                  name={siteOfCard.site.name}
                  fallback={null}
                  part={{ readSite: siteOfCard, pinned: siteOfCard.site.id === view.site }}
                />
              ),
              cardFor: isNarrow ? null : (siteOfCard?.site.id ?? null),
              words: names,
              onPlaced: isPicture ? onPlaced : undefined,
              summary: words.map.summary(selection.length, readSites.length, chosen ? announcement(chosen) : null),
            }}
          />
        )}
      </div>
      {size && !onMap && (
        <div className={styles.below}>
          {key("legend")}
          {key("choice")}
        </div>
      )}
      <figcaption className={styles.caption}>
        {dataset.sites.length === 0
          ? words.empty.record
          : isEmpty
            ? words.empty.nearMisses(shown.length)
            : key("notes")}
        {!isEmpty && action !== null && <div className="no-print">{action}</div>}
      </figcaption>
    </figure>
  );
}

/**
 * A hook that says what of the map is on the page: the picture that was written at build time, which follows the selection
 * like the live map and holds its place until that is drawn; the live one; for a while, both. `onPlaced` ends that. A page
 * that was not written has the live map alone.
 */
function useTakeOver(): { readonly isPicture: boolean; readonly isLive: boolean; readonly onPlaced: () => void } {
  const client = useQueryClient();
  const isWritten = useIsWritten();
  const [isPicture, setPicture] = useState(isWritten);
  const [isLive, setLive] = useState(!isWritten);
  const onPlaced = useCallback(() => startTransition(() => setPicture(false)), []);
  useEffect(() => {
    if (!isWritten) return;
    const come = Promise.allSettled([SiteMap.load(), client.ensureQueryData(basemapQuery)]);
    void come.then((all) =>
      startTransition(() => {
        setLive(true);
        // Where one does not come, the live map says so.
        if (all.some(({ status }) => status === "rejected")) setPicture(false);
      }),
    );
  }, [isWritten, client]);
  return { isPicture, isLive, onPlaced };
}
