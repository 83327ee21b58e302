import { useMemo } from "react";
import { Link } from "../../../../ui/dom/link";
import { useRecord } from "../../../../published/use-record";
import { toReadSites } from "../../../../domain/headline/read-site";
import { activeKeys, noFilters, select, type FilterKey, type Filters } from "../../../../domain/selection/filters";
import { statusesOrUnknown } from "../../../../domain/record/status";
import { useView, withCurrency } from "../../../../url/view/use-view";
import { words } from "#words/page";
import { emptyWords as text } from "#words/explore/empty";
import { and, or } from "../../../../words/format/text";
import { focusFilters } from "./chips";
import { diagnose, diagnoseDay, likeTyped } from "./diagnosis";
import { chosenLabels } from "../../../../words/text/selection/chosen-labels";
import styles from "../filters.module.css";

/** Shows why no site matches: the filters, or the as-of day. Each suggestion has the number of sites that it gives. */
export default function WaysOut() {
  const { dataset, readSites, reading } = useRecord();
  const { view, actions } = useView();
  const { filters, asOf } = view;
  const active = activeKeys(filters);
  const found = useMemo(() => diagnose(readSites, filters), [readSites, filters]);
  const { alone, ways } = found;
  const release = dataset.release.date;
  const dayOut = useMemo(
    () =>
      asOf === null ? null : diagnoseDay(toReadSites(dataset, { rule: reading.rule, day: release }), filters, found),
    [asOf, dataset, reading.rule, release, filters, found],
  );
  const isDay = dayOut?.filters === filters;
  const labels = (key: FilterKey) => or(chosenLabels(key, filters, dataset));
  const isPair = active.length === 2 && active.includes("country") && active.includes("status");
  const told =
    dataset.sites.length === 0
      ? { title: words.empty.record, explain: null }
      : isPair && alone.length === 0
        ? pair()
        : sentences();
  const all = { label: text.clear, filters: noFilters, count: readSites.length };
  const out: readonly {
    readonly label: string;
    readonly filters: Filters;
    readonly asOf?: null;
    readonly count: number;
  }[] = [
    ...(dayOut ? [{ ...dayOut, label: (isDay ? text.knownOn : text.clearKnownOn)(release), asOf: null }] : []),
    ...likeTyped(readSites, filters, 3).map((like) => ({ ...like, label: text.search(like.text) })),
    ...ways.map((way) => ({
      ...way,
      label: way.keep === "only" ? text.only(labels(way.key)) : text.remove(labels(way.key)),
    })),
    // If one filter is active, removing it and removing all are the same.
    ...((active.length === 1 && ways.length > 0) || active.length === 0 || all.count === 0 ? [] : [all]),
  ];
  return (
    <section className={styles.empty}>
      <h2>{told.title}</h2>
      {told.explain !== null && <p>{told.explain}</p>}
      <ul>
        {out.map((way) => (
          <li key={way.label}>
            <button
              type="button"
              className={`button ${styles.wayOut}`}
              onClick={() => {
                focusFilters();
                actions.narrow(way.filters, way.asOf);
              }}
            >
              {way.label}
            </button>
            <span>{text.gives(way.count)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={withCurrency("/watchlist", view)}>{text.watchlist}</Link>
      </p>
    </section>
  );

  /** Returns the title and explanation. They name the filters that no site matches alone, or all if there are none. */
  function sentences(): { readonly title: string; readonly explain: string | null } {
    const [first, ...others] = alone;
    if (first === undefined)
      return {
        title: text.none(active.map(requirementOf), asOf),
        explain: isDay && asOf ? text.later(asOf) : text.each,
      };
    const explain = [
      others.length > 0 ? text.nor(others.map(requirementOf)) : active.length > 1 && !isDay ? text.alone : "",
      isDay && asOf ? text.later(asOf) : "",
      alone.includes("q") ? text.searched : "",
    ];
    return { title: text.none([requirementOf(first)], asOf), explain: explain.filter(Boolean).join(" ") || null };
  }

  function requirementOf(key: FilterKey): string {
    if (key === "opens") return text.asks.opens(filters.opens ? text.years(filters.opens) : "");
    if (key === "status") return text.asks.status(or(filters.status.map((status) => text.is[status])));
    if (key === "stated") return text.asks.stated(and(chosenLabels(key, filters, dataset)).toLowerCase());
    if (key === "schedule") return text.asks.schedule(or(chosenLabels(key, filters, dataset)).toLowerCase());
    if (key === "source") return text.asks.source(or(chosenLabels(key, filters, dataset)).toLowerCase());
    if (key === "disputed") return text.asks.disputed(labels(key).toLowerCase());
    return text.asks[key](labels(key));
  }

  /** Returns the sentences for a country and a status: the statuses that the chosen countries do have. */
  function pair(): { readonly title: string; readonly explain: string } {
    const present = select(readSites, { ...noFilters, country: filters.country });
    const counted = statusesOrUnknown.flatMap((status) => {
      const count = present.filter((one) => one.status === status).length;
      return count === 0 ? [] : text.counted(count, text.is[status]);
    });
    return {
      title: text.pair(or(filters.status.map((status) => text.is[status])), labels("country"), asOf),
      explain: text.has(chosenLabels("country", filters, dataset), present.length, counted),
    };
  }
}
