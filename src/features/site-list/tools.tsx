import { useRecord } from "../../data/use-record";
import { usualColumns } from "../../domain/columns";
import type { Facts } from "../../domain/facts";
import { Select } from "../../ui/select";
import { groupingsOf } from "../../url/charts";
import { useView } from "../../url/use-view";
import { choiceWords } from "../../words/en-chart-choices";
import { listToolWords } from "../../words/en-list-tools";
import { ColumnMenu } from "./column-menu";
import { CopyTsv } from "./copy-tsv";
import type { ListGroup } from "./groups";
import { tsvOf } from "./tsv";

type Props = {
  rows: readonly Facts[];
  /** The same rows in their groups; null: in none. */
  groups: readonly ListGroup[] | null;
};

/** What a reader does with the list: chooses its columns, groups its rows, takes them along. */
export function ListTools({ rows, groups }: Props) {
  const { dataset, judge, reading } = useRecord();
  const { view, actions } = useView();
  const text = () =>
    tsvOf(
      {
        groups: groups ?? [{ name: null, rows }],
        groupedBy: view.by && choiceWords.group.names[view.by],
        columns: ["name", ...(view.columns ?? usualColumns)],
        link: window.location.href,
        rule: reading.rule,
        day: reading.day,
      },
      { dataset, judge, currency: view.currency },
    );
  return (
    <>
      <ColumnMenu />
      <Select
        label={listToolWords.groupBy}
        value={view.by ?? "site"}
        options={groupingsOf("/").map((value) => ({
          value,
          label: value === "site" ? listToolWords.noGroups : choiceWords.by.names[value],
        }))}
        onChoose={actions.groupBy}
      />
      <CopyTsv count={rows.length} text={text} />
    </>
  );
}
