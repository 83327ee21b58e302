import { useDeferredValue, useMemo, useState } from "react";
import { useRecord } from "../../published/use-record";
import type { Citing } from "../../domain/provenance/citations";
import { organisationName } from "../../domain/record/dataset";
import type { Source } from "../../domain/record/source";
import { noSourceFilters, selectSources } from "../../domain/provenance/source-filters";
import { publisherNames } from "../../domain/provenance/publishers";
import {
  firstGroups,
  orderedSources,
  otherSpellings,
  type SourceGroup,
  type SourceOrder,
} from "../../domain/provenance/source-order";
import { focusAfter } from "../../ui/dom/focus-after";
import { phone, useMedia } from "../../ui/dom/use-media";
import { useAnchor } from "../../url/links/use-anchor";
import { useView } from "../../url/view/use-view";
import { sourcesWords } from "#words/about/sources";
import { compareText, asSentences } from "../../words/format/text";
import { SourceControls } from "./source-controls";
import type { RowContext } from "./row-context";
import { SourceRow } from "./source-row";
import shared from "../../parts/frame/record-page.module.css";
import styles from "./sources.module.css";

type Props = { sources: ReadonlyMap<string, Source>; cited: ReadonlyMap<string, readonly Citing[]> };

/** About how many sources a phone shows at first. */
const rowLimit = 60;

const nothing: readonly Citing[] = [];

/** Shows the sources as a table, with filters and an order. */
export function SourceList({ sources, cited }: Props) {
  const { dataset } = useRecord();
  const { view } = useView();
  const marked = useAnchor();
  const [filters, setFilters] = useState(noSourceFilters);
  const [order, setOrder] = useState<SourceOrder>("publisher");
  const all = useMemo(() => [...sources.values()], [sources]);
  const publisherOf = useMemo(() => publisherNames(all), [all]);
  // The table is updated with low priority, so that typing stays fast.
  const applied = useDeferredValue(filters);
  const groups = useMemo(
    () => orderedSources(selectSources(all, applied, publisherOf), order, { cited, compareText, publisherOf }),
    [all, applied, order, cited, publisherOf],
  );
  const context = useMemo<RowContext>(
    () => ({ view, organisation: (id) => organisationName(dataset, id) ?? id }),
    [view, dataset],
  );
  const found = groups.flatMap((group) => group.sources);
  const publishers = new Set(groups.map((group) => group.publisher)).size;
  // Print and wide windows show all sources, and so does a link to one of them, which must be on the page.
  const isPhone = useMedia(phone);
  const [isWhole, setWhole] = useState(false);
  const first = firstGroups(groups, rowLimit);
  const holds = (some: readonly SourceGroup[]) => some.some((group) => group.sources.some(({ id }) => id === marked));
  const isFar = holds(groups) && !holds(first);
  const listed = isPhone && !isWhole && !isFar ? first : groups;
  const count = listed.reduce((sum, group) => sum + group.sources.length, 0);
  return (
    <>
      <SourceControls
        all={all}
        publisherOf={publisherOf}
        filters={filters}
        onFilter={setFilters}
        order={order}
        onOrder={setOrder}
      />
      <p className={styles.showing} role="status">
        {sourcesWords.showing(found.length, all.length, publishers)}
        {count < found.length && sourcesWords.first(count)}
      </p>
      {found.length === 0 ? (
        <p className={styles.none}>{sourcesWords.none}</p>
      ) : (
        <table className={`${shared.stack} ${styles.table}`}>
          <caption className="visually-hidden">
            {asSentences([sourcesWords.caption, sourcesWords.orders[order]])}
          </caption>
          <thead>
            <tr>
              {Object.entries(sourcesWords.columns).map(([column, head]) => (
                <th key={column} scope="col" data-column={column}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {listed.map((group) => (
            <tbody key={`${group.publisher} ${group.sources[0]?.id}`}>
              {group.sources.map((source, index) => (
                <SourceRow
                  key={source.id}
                  source={source}
                  citing={cited.get(source.id) ?? nothing}
                  publisher={group.publisher}
                  spelled={sourcesWords.spelled(otherSpellings(group))}
                  publisherRows={index === 0 ? group.sources.length : 0}
                  marked={marked === source.id}
                  context={context}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {count < found.length && (
        <p className={styles.more}>
          <button
            type="button"
            className="button"
            onClick={() => {
              setWhole(true);
              // The button is removed, so the focus moves to the first source that it added.
              focusAfter(() => document.getElementById(found[count]?.id ?? "")?.querySelector("a, summary"));
            }}
          >
            {sourcesWords.all(found.length)}
          </button>
        </p>
      )}
    </>
  );
}
