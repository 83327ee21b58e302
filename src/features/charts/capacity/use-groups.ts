import { useRecord } from "../../../published/use-record";
import { groupKey, type Grouping } from "../../../domain/selection/grouping";
import { groupLink, type GroupLink } from "../../../url/links/group-link";
import { useView } from "../../../url/view/use-view";
import { groupName } from "../../../words/text/group-name";
import { path } from "./capacity-text";

type Groups = {
  /** A group by its key: its name, and the way to its sites. */
  readonly name: (key: string | null) => { readonly name: string; readonly link: GroupLink | null };
  /** The row of the group in which the selected site is; null where none is selected. */
  readonly selected: string | null;
};

/** The groups of the capacity chart and of its table. */
export function useGroups(by: Grouping): Groups {
  const { dataset, readSites: all } = useRecord();
  const { view } = useView();
  const selected = all.find(({ site }) => site.id === view.site);
  return {
    name: (key) => {
      const name = groupName(key, by, dataset);
      return { name, link: groupLink(path, view, { key, by, name }, all) };
    },
    selected: selected ? rowId(groupKey(selected, by)) : null,
  };
}

/** The id of a group's row. */
export function rowId(key: string | null): string {
  return key ?? "unnamed";
}
