import { useQuery } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { Link } from "../../ui/dom/link";
import { failureOf } from "../../published/load";
import { query } from "../../published/queries";
import { ReadContext } from "../../published/use-record";
import { readRecord, type ReadRecord } from "../../domain/headline/read-record";
import { Failure } from "../../ui/state/failure";
import { Late } from "../../ui/state/late";
import { lazyPart } from "../../ui/state/lazy-part";
import { Loading } from "../../ui/state/loading";
import { PanelBoundary } from "../../ui/state/panel-boundary";
import { useView } from "../../url/view/use-view";
import { useQueryString } from "../../url/view/view-provider";
import { words } from "#words/page";
import styles from "../frame/app.module.css";
import { base } from "./base";
import { useEdition } from "./use-edition";

/** Loaded where a record has a fault. */
const Faults = lazyPart(async () => ({ default: (await import("../../features/notices/fault-notice")).FaultNotice }));

/** The query for the bar above the pages of an older release. It is loaded with the release, so that it shifts no layout. */
const barQuery = query(["release-bar"], async () => {
  const { ReleaseBar } = await import("../../features/release/release-bar");
  return { Bar: ReleaseBar };
});

/** Shows a loading message in place of a page; `isLast` where nothing around it says that it takes long. */
export function PageLoading({ isLast = false }: { isLast?: boolean }) {
  return (
    <main className={styles.page} id="content">
      <Loading>{words.loading.data}</Loading>
      {isLast && <Late name={words.failure.data} isPage />}
    </main>
  );
}

type Props = {
  /** True in the page of someone else, whose address says which release it is. */
  isEmbedded?: boolean;
  children: ReactNode;
};

/**
 * Renders the pages when the data set is loaded; until then a loading message, and an error with a retry if it fails.
 */
export function RecordLoader({ isEmbedded = false, children }: Props) {
  // Another address renders this together with the page that it leads to, which otherwise would begin with the record of
  // the address before.
  useQueryString();
  const { view, newestHref } = useView();
  const { data, error, refetch, isOld } = useEdition(view.release);
  const bar = useQuery({ ...barQuery, enabled: view.release !== null && !isEmbedded });
  if (!data || (isOld && !isEmbedded && bar.isPending)) {
    if (!error) return <PageLoading isLast />;
    return (
      <main className={styles.page} id="content">
        <Failure {...failureOf(error)} onRetry={() => void refetch()} />
        <p>
          {words.failure.whole}
          <a href={`${base}/data/dataset.json`}>data/dataset.json</a>
        </p>
        {view.release !== null && (
          <p>
            <Link href={newestHref}>{words.failure.toNewest}</Link>
          </p>
        )}
      </main>
    );
  }
  return (
    <>
      {isOld && bar.data && <bar.data.Bar release={data.value.release} />}
      {data.faults.length > 0 && <Faults name={words.product} fallback={null} part={{ faults: data.faults }} />}
      <PanelBoundary name={words.product} isPage>
        <Reader plain={data.read}>{children}</Reader>
      </PanelBoundary>
    </>
  );
}

/** Provides the record, read with the rule and the day of the address. */
function Reader({ plain, children }: { plain: ReadRecord; children: ReactNode }) {
  const { rule, asOf } = useView().view;
  const read = useMemo(() => {
    const reading = { rule, day: asOf ?? plain.reading.day };
    const isPlain = reading.rule === plain.reading.rule && reading.day === plain.reading.day;
    return isPlain ? plain : readRecord(plain.dataset, reading);
  }, [plain, rule, asOf]);
  return <ReadContext value={read}>{children}</ReadContext>;
}
