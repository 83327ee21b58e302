import { organisationColumns, siteRoles } from "../../../domain/overview/organisation-order";
import { EmptyResult } from "../../../features/explore/filters/applied/empty-result";
import { Controls } from "../../../features/explore/filters/controls";
import { OrganisationTable } from "../../../features/operators/organisation-table";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { Segmented } from "../../../ui/controls/segmented";
import { Select } from "../../../ui/controls/select";
import { useView } from "../../../url/view/use-view";
import { organisationsWords as text } from "#words/records/organisations";
import frame from "../../frame/app.module.css";
import { useSelection } from "../../state/use-selection";
import styles from "../latest/latest-page.module.css";

/** Renders the content of the index of organisations. */
export function OperatorsPage() {
  const selection = useSelection();
  const { view, actions } = useView();
  const { role, ranked } = view;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p className={frame.lead}>{text.lead}</p>
      <div className={styles.bar}>
        <Segmented
          legend={text.role.label}
          value={role ?? "all"}
          onChoose={(value) => actions.chooseRole(value === "all" ? null : value)}
          options={[
            { value: "all", label: text.role.all },
            ...siteRoles.map((value) => ({ value, label: text.role.names[value] })),
          ]}
        />
        <Select
          label={text.sort}
          value={ranked.column}
          onChoose={(column) => actions.rankBy(column, column !== "organisation")}
          options={organisationColumns.map((value) => ({ value, label: text.columns[value] }))}
        />
      </div>
      <div className={styles.controls}>
        <Controls shown={selection.length}>
          <AsOfChoice />
        </Controls>
      </div>
      <div className={styles.sheet}>
        {selection.length === 0 ? <EmptyResult /> : <OrganisationTable selection={selection} />}
      </div>
    </>
  );
}
