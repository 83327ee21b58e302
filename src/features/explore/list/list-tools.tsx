import { useRecord } from "../../../published/use-record";
import { defaultColumns } from "../../../domain/tables/list-columns";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { Grouping } from "../../../domain/selection/grouping";
import { Select } from "../../../ui/controls/select";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { groupingsOf } from "../../../url/view/chart-pages";
import { useView } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";
import { listToolWords } from "#words/explore/list-tools";
import { ColumnMenu } from "./columns/column-menu";
import { CopyTsv } from "./copy/copy-tsv";
import type { ListGroup } from "./groups";
import styles from "./site-list.module.css";
import { tsvOf } from "./copy/tsv";

type Props = {
  rows: readonly ReadSite[];
  /** The rows in groups; null if they are not grouped. */
  groups: readonly ListGroup[] | null;
};

/** Shows the tools of the list: columns, grouping, copy. */
export function ListTools({ rows, groups }: Props) {
  const { dataset, ruleContext, reading } = useRecord();
  const { view, link } = useView();
  const text = () =>
    tsvOf(
      {
        groups: groups ?? [{ name: null, rows }],
        groupedBy: view.by && choiceWords.group.names[view.by],
        // The place stands below the name where no columns are chosen.
        columns: ["name", ...(view.columns ?? ["municipality", ...defaultColumns])],
        link: link(dataset.release.version),
        rule: reading.rule,
        day: reading.day,
      },
      { dataset, ruleContext, currency: view.currency },
    );
  return (
    <>
      <ColumnMenu />
      <GroupChoice />
      <CopyTsv count={rows.length} text={text} />
    </>
  );
}

/** Shows the choice of the grouping. On a phone without space for a label, each option names it. */
function GroupChoice() {
  const { view, actions } = useView();
  const isPhone = useMedia(phone);
  const name = (by: Grouping) => (by === "site" ? listToolWords.noGroups : choiceWords.by.names[by]);
  const shared = { label: listToolWords.groupBy, value: view.by ?? "site" };
  if (!isPhone)
    return (
      <Select
        {...shared}
        onChoose={actions.groupBy}
        options={groupings.map((value) => ({ value, label: name(value) }))}
      />
    );
  return (
    <span className={styles.sort}>
      <select
        aria-label={shared.label}
        value={shared.value}
        onChange={(event) => {
          const chosen = groupings.find((value) => value === event.target.value);
          if (chosen) actions.groupBy(chosen);
        }}
      >
        {groupings.map((value) => (
          <option key={value} value={value}>
            {value === "site" ? listToolWords.ungrouped : listToolWords.grouped(name(value))}
          </option>
        ))}
      </select>
    </span>
  );
}

const groupings = groupingsOf("/");
