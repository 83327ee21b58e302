import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { failureOf } from "../data/load";
import { indexQuery } from "../data/query";
import { FaultNotice } from "../features/notices/notices";
import { Failure } from "../ui/failure";
import { PanelBoundary } from "../ui/panel-boundary";
import { RecordContext } from "../url/record-context";
import { words } from "../words/en";
import styles from "./app.module.css";

/** Lets the pages through once the data set is there; until then, and where it fails, it says so in their place. */
export function RecordGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(indexQuery);
  if (!data) {
    return (
      <main className={styles.page} id="content">
        {error ? (
          <Failure {...failureOf(error)} onRetry={() => void refetch()} />
        ) : (
          <p className="quiet-text">{words.loading.data}</p>
        )}
      </main>
    );
  }
  return (
    <RecordContext value={data.value}>
      <FaultNotice faults={data.faults} />
      <PanelBoundary name={words.product}>{children}</PanelBoundary>
    </RecordContext>
  );
}
