import { sourceClasses } from "../../../domain/record/source";
import { saidKinds } from "../../../domain/latest/said-kinds";
import { EmptyResult } from "../../../features/explore/filters/applied/empty-result";
import { Controls } from "../../../features/explore/filters/controls";
import { LatestList } from "../../../features/latest/latest-list";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { Segmented } from "../../../ui/controls/segmented";
import { Select } from "../../../ui/controls/select";
import { useView } from "../../../url/view/use-view";
import { latestPageWords as text } from "#words/about/latest-page";
import frame from "../../frame/app.module.css";
import { useSelection } from "../../state/use-selection";
import styles from "./latest-page.module.css";

/** Renders the content of the page of the latest statements. */
export function LatestPage() {
  const selection = useSelection();
  const { view, actions } = useView();
  const { said, saidBy } = view;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p className={frame.lead}>{text.lead}</p>
      <div className={styles.bar}>
        <Segmented
          legend={text.kind.label}
          value={said ?? "all"}
          onChoose={(value) => actions.chooseSaid(value === "all" ? null : value)}
          options={[
            { value: "all", label: text.kind.all },
            ...saidKinds.map((value) => ({ value, label: text.kind.names[value] })),
          ]}
        />
        <Select
          label={text.by.label}
          value={saidBy ?? "all"}
          onChoose={(value) => actions.chooseSaidBy(value === "all" ? null : value)}
          options={[
            { value: "all", label: text.by.all },
            ...sourceClasses.map((value) => ({ value, label: text.by.names[value] })),
          ]}
        />
      </div>
      <div className={styles.controls}>
        <Controls shown={selection.length} money={false}>
          <AsOfChoice />
        </Controls>
      </div>
      <div className={styles.sheet} data-sheet="both">
        {selection.length === 0 ? <EmptyResult /> : <LatestList selection={selection} />}
      </div>
    </>
  );
}
