import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { failureOf } from "../../data/load";
import { programmesQuery, sourcesQuery, watchlistQuery } from "../../data/query";
import { useRecord } from "../../data/use-record";
import { citations } from "../../domain/citations";
import { Failure } from "../../ui/failure";
import { Loading } from "../../ui/loading";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { sourcesWords } from "../../words/en-sources";
import { SourceList } from "./source-list";
import { PageHead } from "../../ui/page-head";
import styles from "../../ui/record-page.module.css";

/** Every source of the record, and what rests on each. */
export function SourcesPage() {
  const { dataset } = useRecord();
  const { asOf } = useView().view;
  const sources = useQuery(sourcesQuery);
  const programmes = useQuery(programmesQuery);
  const watchlist = useQuery(watchlistQuery);
  const isPending = sources.isPending || programmes.isPending || watchlist.isPending;
  const cited = useMemo(
    () =>
      citations({
        sites: dataset.sites,
        programmes: programmes.data?.value ?? [],
        watchlist: watchlist.data?.value ?? [],
      }),
    [dataset, programmes.data, watchlist.data],
  );
  return (
    <div className={styles.page}>
      <PageHead
        title={sourcesWords.title}
        lead={[sourcesWords.lead, ...(asOf === null ? [] : [sourcesWords.wholeRecord(asOf)])]}
      />
      {isPending && <Loading>{words.loading.data}</Loading>}
      {[sources, programmes, watchlist].map(
        ({ error, refetch }) =>
          error && <Failure key={error.message} {...failureOf(error)} onRetry={() => void refetch()} />,
      )}
      {!isPending && sources.data && <SourceList sources={sources.data.value} cited={cited} />}
    </div>
  );
}
