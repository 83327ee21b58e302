import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { failureOf } from "../../published/load";
import { useFiles, useRecord } from "../../published/use-record";
import { citations } from "../../domain/provenance/citations";
import { Failure } from "../../ui/state/failure";
import { Loading } from "../../ui/state/loading";
import { useView } from "../../url/view/use-view";
import { words } from "#words/page";
import { sourcesWords } from "#words/about/sources";
import { SourceList } from "./source-list";
import { PageHead } from "../../parts/frame/page-head";
import styles from "../../parts/frame/record-page.module.css";

/** Shows every source of the record, and what is based on each. */
export function SourcesPage() {
  const { dataset } = useRecord();
  const { asOf } = useView().view;
  const sources = useQuery(useFiles().sources);
  const programmes = useQuery(useFiles().programmes);
  const watchlist = useQuery(useFiles().watchlist);
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
