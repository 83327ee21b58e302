import { useRecord, useSources } from "../../published/use-record";
import { organisationName, type WatchlistEntry } from "../../domain/record/dataset";
import { SourceRef } from "../../parts/claims/source-ref";
import { watchlistWords } from "#words/about/watchlist";
import shared from "../../parts/frame/record-page.module.css";
import styles from "./watchlist.module.css";

/** Shows a data center on the watchlist, with the reason and the sources that were read. */
export function EntryRow({ entry, marked }: { entry: WatchlistEntry; marked: boolean }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const operator = organisationName(dataset, entry.operator);
  return (
    <tr id={entry.id} data-entry={entry.id} data-marked={marked || undefined}>
      <th scope="row">{entry.name}</th>
      <td data-label={watchlistWords.place}>
        {entry.municipality ?? <span className="quiet-text">{watchlistWords.placeNotNamed}</span>}
      </td>
      <td data-label={watchlistWords.operator}>
        {operator ?? <span className="quiet-text">{watchlistWords.operatorNotNamed}</span>}
      </td>
      <td data-label={watchlistWords.reason}>{entry.reason}</td>
      <td data-label={watchlistWords.sources}>
        <ul className={`${styles.sources} ${shared.lines} ${shared.touch}`}>
          {entry.sources.map((id) => (
            <li key={id}>
              <SourceRef publisher={sources.publisher(id)} source={sources.full(id)} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
