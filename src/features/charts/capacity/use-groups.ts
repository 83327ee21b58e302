import { useRecord } from "../../../published/use-record";
import { groupKey, type Grouping } from "../../../domain/selection/grouping";
import { groupLink, type GroupLink } from "../../../url/links/group-link";
import { useView } from "../../../url/view/use-view";
import { groupName } from "../../../words/text/group-name";
import { path } from "./capacity-text";

type Groups = {
  /** Returns the name of a group by its key, and the link to its sites. */
  readonly name: (key: string | null) => { readonly name: string; readonly link: GroupLink | null };
  /** The row id of the group of the selected site; null if no site is selected. */
  readonly selected: string | null;
};

/** A hook that returns the names and links of the groups of the capacity chart and its table. */
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

/** Returns the row id of a group; `unnamed` for the sites without a value. */
export function rowId(key: string | null): string {
  return key ?? "unnamed";
}
