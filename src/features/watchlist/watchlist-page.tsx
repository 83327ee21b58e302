import { useQuery } from "@tanstack/react-query";
import { failureOf } from "../../published/load";
import { useFiles, useRecord } from "../../published/use-record";
import { isEarlier } from "../../domain/headline/read-record";
import { watchlistAsOf } from "../../domain/record/as-of";
import { countries } from "../../domain/record/country";
import type { WatchlistEntry } from "../../domain/record/dataset";
import { Failure } from "../../ui/state/failure";
import { Loading } from "../../ui/state/loading";
import { PageHead } from "../../parts/frame/page-head";
import shared from "../../parts/frame/record-page.module.css";
import { useAnchor } from "../../url/links/use-anchor";
import { words } from "#words/page";
import { watchlistWords } from "#words/about/watchlist";
import { EntryRow } from "./entry-row";
import styles from "./watchlist.module.css";

/** Shows the data centers on the watchlist by country, each with the reason. */
export function WatchlistPage() {
  const { data, isPending, isError, error, refetch } = useQuery(useFiles().watchlist);
  return (
    <div className={shared.page}>
      <PageHead title={watchlistWords.title} lead={[watchlistWords.lead]} />
      {isPending && <Loading>{words.loading.data}</Loading>}
      {isError && <Failure {...failureOf(error)} onRetry={() => void refetch()} />}
      {data && <Entries entries={data.value} />}
    </div>
  );
}

function Entries({ entries }: { entries: readonly WatchlistEntry[] }) {
  const marked = useAnchor();
  const record = useRecord();
  const { reading } = record;
  const { data: sources, isError } = useQuery(useFiles().sources);
  const earlier = isEarlier(record);
  // The dates of publication are loaded with the list of sources.
  if (earlier && isError) return <p>{watchlistWords.noDates(reading.day)}</p>;
  if (earlier && !sources) return <Loading>{words.loading.data}</Loading>;
  const published = (id: string) => sources?.value.get(id)?.published ?? null;
  const known = earlier ? watchlistAsOf(entries, published, reading.day) : entries;
  const groups = countries
    .map((country) => ({ country, entries: known.filter((entry) => entry.country === country) }))
    .filter((group) => group.entries.length > 0);
  return (
    <>
      {earlier && <p className={styles.known}>{watchlistWords.knownOn(known.length, entries.length, reading.day)}</p>}
      <table className={`${shared.stack} ${styles.table}`}>
        <caption className="visually-hidden">{watchlistWords.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{watchlistWords.name}</th>
            <th scope="col">{watchlistWords.place}</th>
            <th scope="col">{watchlistWords.operator}</th>
            <th scope="col">{watchlistWords.reason}</th>
            <th scope="col">{watchlistWords.sources}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.country} id={group.country}>
            <tr className={styles.country}>
              <th scope="rowgroup" colSpan={5}>
                {words.country[group.country]}{" "}
                <span className={styles.count}>{watchlistWords.count(group.entries.length)}</span>
              </th>
            </tr>
            {group.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} marked={marked === entry.id} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
